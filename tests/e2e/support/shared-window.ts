import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AttestApp } from '../pages/attest-app.ts'
import { removeFolder } from './remove-folder.ts'

/**
 * Opens one window for all tests of a file, which then run in their order, each on an article of its own. A test fails
 * on any console error, uncaught error or request to the network while it runs.
 * @param isExpected what a test that attacks the window may leave behind: "console: Refused to …"
 * @returns the window, once the first test has begun
 */
export const sharedWindow = (isExpected: (problem: string) => boolean = () => false): (() => AttestApp) => {
  let attest: AttestApp | null = null
  let folder = ''
  const opened = (): AttestApp => {
    if (!attest) throw new Error('The window opens with the first test.')
    return attest
  }
  test.describe.configure({ mode: 'default' })
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-e2e-'))
    attest = await AttestApp.launch(folder)
  })
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a hook needs from this pattern
  test.afterEach(async ({}, testInfo) => {
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('window', { body: await opened().page.screenshot(), contentType: 'image/png' })
    const problems = opened()
      .problems()
      .filter((problem) => !isExpected(problem))
    expect(problems, 'nothing went wrong behind the window').toEqual([])
  })
  test.afterAll(async () => {
    await attest?.quit()
    await removeFolder(folder)
  })
  return opened
}
