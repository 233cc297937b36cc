import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { AttestApp } from '../pages/attest-app.ts'
import { removeFolder } from './remove-folder.ts'

interface AttestFixtures {
  /** A folder of this test alone: its library, its profile, and the files it makes. */
  readonly folder: string
  /** The app, started on a new library with the samples. */
  readonly attest: AttestApp
}

/** A test with the app's window open. It fails on any console error, uncaught error or request to the network. */
export const test = base.extend<AttestFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'attest-e2e-'))
    await use(folder)
    await removeFolder(folder)
  },
  attest: async ({ folder }, use, testInfo) => {
    const attest = await AttestApp.launch(folder)
    try {
      await use(attest)
      if (testInfo.status !== testInfo.expectedStatus && !attest.page.isClosed())
        await attest.page.screenshot({ path: testInfo.outputPath('window.png') })
    } finally {
      await attest.quit()
    }
    expect(attest.problems(), 'nothing went wrong behind the window').toEqual([])
  },
})

export { expect }
