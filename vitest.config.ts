import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Long enough for a busy machine: what takes time is measured by the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
