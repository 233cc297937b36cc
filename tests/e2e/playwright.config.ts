import { defineConfig } from '@playwright/test'

/**
 * Drives the built app in its own window; every test has a library and a profile of its own. The limits are patience
 * with a slow and busy machine, and no more: how fast anything is, the benchmarks measure.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'off', screenshot: 'off' },
})
