import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // One core less, as vitest would have it, is half of two.
    maxWorkers: availableParallelism(),
    // Patience with a slow and busy machine, and no more: what takes time is measured by the benchmarks.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
