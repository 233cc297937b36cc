import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { projectFolder } from './support/project-folder.ts'
import { ask } from './support/stored-article.ts'

/** Starts the app once more, as a double click on its icon would. */
const startAgain = (attest: AttestApp, profile: string): ChildProcess => {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [projectFolder, ...switches, `--user-data-dir=${profile}`, '--library', attest.library]
  return spawn(process.env.ATTEST_ELECTRON ?? '', args, { cwd: projectFolder, stdio: 'ignore' })
}

test('A second start ends well, and brings the window that is there to the front', async ({ attest }) => {
  await attest.electron.evaluate(({ app }) => {
    const seen = { starts: 0 }
    Object.assign(globalThis, { seen })
    app.on('second-instance', () => {
      seen.starts += 1
    })
  })
  await attest.electron.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows()
    Object.assign(globalThis, { focused: 0 })
    main?.on('focus', () => Object.assign(globalThis, { focused: 1 }))
    const focus = main?.focus.bind(main)
    if (main)
      main.focus = () => {
        Object.assign(globalThis, { focused: 1 })
        focus?.()
      }
  })
  const second = startAgain(attest, join(attest.folder, 'profile'))
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  const seen = () =>
    attest.electron.evaluate(() => {
      const { seen, focused } = globalThis as unknown as { seen: { starts: number }; focused: number }
      return [seen.starts, focused]
    })
  await expect.poll(seen).toEqual([1, 1])
  await ask(attest, 'article.create', {})
})

test('A second window on the same library says that it is open elsewhere, and neither harms it', async ({ attest }) => {
  const before = (await ask(attest, 'library.info', {})).counts
  const other = await AttestApp.launch(join(attest.folder, 'other'), { library: attest.library })
  await expect(other.page.getByRole('alert')).toContainText('open in another window or program')
  await ask(attest, 'article.create', {})
  expect((await ask(attest, 'library.info', {})).counts).toEqual({ ...before, articles: before.articles + 1 })

  // Once the first has let it go, the second takes it.
  await attest.quit()
  await other.page.getByRole('button', { name: 'Try again' }).click()
  await expect(other.desk.desk).toBeVisible()
  expect((await ask(other, 'library.info', {})).counts.articles).toBe(before.articles + 1)
  await other.quit()
})
