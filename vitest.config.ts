import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Patience with a slow and busy machine, and no more: what takes time is measured by the benchmarks.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
