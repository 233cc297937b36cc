import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examineLibrary } from '../../src/main/handlers/doctor/examine-library.ts'
import { AttestApp } from './pages/attest-app.ts'
import { expect, test as base } from './support/attest-test.ts'
import { evaluateInLibraryThread } from './support/library-thread.ts'
import { storedArticle, storedText } from './support/stored-article.ts'

const headline = 'Written before the fault'
const written = '“The lock gate jammed,” said Piet Wolters.'

const test = base.extend<{ readonly desk: AttestApp }>({
  desk: async ({ folder }, use) => {
    const desk = await AttestApp.launch(folder)
    await use(desk)
    await desk.quit()
  },
})

/** The question of the end, as a test can answer it: it stays until `answer` is called. */
const holdQuestions = (desk: AttestApp): Promise<void> =>
  desk.electron.evaluate(({ dialog }) => {
    const held = { asked: [] as string[], answer: () => {} }
    Object.assign(globalThis, { held })
    dialog.showMessageBox = ((...given: unknown[]) => {
      const { message, detail } = given.at(-1) as { message: string; detail: string }
      held.asked.push(`${message} ${detail}`)
      return new Promise((resolve) => {
        held.answer = () => resolve({ response: 0, checkboxChecked: false })
      })
    }) as typeof dialog.showMessageBox
  })

interface Held {
  readonly held: { readonly asked: string[]; readonly answer: () => void }
}

const questionsAsked = (desk: AttestApp) => desk.electron.evaluate(() => (globalThis as unknown as Held).held.asked)

const answer = (desk: AttestApp): Promise<unknown> =>
  desk.electron.evaluate(() => void setTimeout(() => (globalThis as unknown as Held).held.answer(), 0))

type How = 'thrown' | 'rejected'

/** Raises a fault where it runs, in the way that is given last. */
const fail = (...given: readonly unknown[]): void => {
  // Such as a fault could have: the words of an article, and who said them.
  const fault = Object.assign(new TypeError('“The lock gate jammed,” said Piet Wolters.'), { code: 'SOMETHING' })
  if (given.at(-1) === 'rejected') void Promise.reject(fault)
  else
    setTimeout(() => {
      throw fault
    }, 0)
}

const raise = (desk: AttestApp, how: How): Promise<void> => desk.electron.evaluate(fail, how)

for (const [where, raiseFault] of [
  ['main process', raise],
  ['library’s thread', (desk: AttestApp, how: How) => evaluateInLibraryThread(desk, fail, how)],
] as const)
  for (const how of ['thrown', 'rejected'] as const) {
    test(`A fault of the ${where} (${how}) is shown and noted without a word of copy, and is the end`, async ({
      desk,
    }) => {
      await desk.page.keyboard.press('ControlOrMeta+n')
      await desk.article.headline.fill(headline)
      await desk.article.copy.field.click()
      await holdQuestions(desk)
      await desk.page.keyboard.insertText(written)
      await raiseFault(desk, how)
      await expect.poll(() => questionsAsked(desk)).toHaveLength(1)
      const [question = ''] = await questionsAsked(desk)
      expect(question).toContain('Attest has come upon a fault of its own, and has to end.')
      expect(question).toContain('Everything that was shown as saved is in the library.')
      expect(question).not.toMatch(/Piet|gate/)

      // While it is being read, what was typed last is saved.
      await desk.article.saved()
      expect(storedText(await storedArticle(desk, headline))).toBe(written)

      const end = desk.ended()
      await answer(desk)
      expect(await end).toBe(1)
      // It was closed: no journal is left beside it, and everything agrees.
      await expect(readFile(`${desk.library}-wal`)).rejects.toThrow('ENOENT')
      expect((await examineLibrary(desk.library)).flatMap(({ faults }) => faults)).toEqual([])
      const log = await readFile(join(desk.folder, 'desk.log'), 'utf8')
      expect(log).toMatch(/^\S+Z TypeError SOMETHING\n/)
      expect(log).not.toMatch(/Piet|gate/)

      await desk.restart()
      await desk.desk.openArticle(headline)
      await expect(desk.article.copy.field).toHaveText(written)
    })
  }

test('Further faults while the first is shown are noted, and who closes the window then has not made it a good end', async ({
  desk,
}) => {
  await holdQuestions(desk)
  await raise(desk, 'thrown')
  await expect.poll(() => questionsAsked(desk)).toHaveLength(1)
  await raise(desk, 'rejected')
  const faults = async () => (await readFile(join(desk.folder, 'desk.log'), 'utf8')).match(/TypeError/g) ?? []
  await expect.poll(faults).toHaveLength(2)
  expect(await questionsAsked(desk)).toHaveLength(1)
  const end = desk.ended()
  await desk.electron.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
  })
  expect(await end).toBe(1)
})

const openFromMenu = (desk: AttestApp): Promise<void> =>
  desk.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('log')?.click()
  })

test('The log is read from the Help menu and the palette, empty at first', async ({ attest }) => {
  const { page } = attest
  const menu = await attest.electron.evaluate(({ Menu }) => {
    const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help')
    return help?.submenu?.items.map(({ label }) => label)
  })
  expect(menu).toEqual(['Log of Faults'])
  const log = page.getByRole('dialog', { name: 'Log of faults' })
  await openFromMenu(attest)
  await expect(log).toContainText('No fault has been noted.')
  await page.keyboard.press('Escape')
  await expect(log).toBeHidden()
  await writeFile(join(attest.folder, 'desk.log'), '2026-03-12T10:00:00.000Z TypeError\n    at save (index.js:1:2)\n')
  await attest.search.runCommand('Log of faults')
  await expect(log.getByRole('region', { name: 'Noted faults' })).toContainText('TypeError')
  await log.getByRole('button', { name: 'Close' }).last().click()
  await expect(log).toBeHidden()
})

test('The log can be read where the library cannot be opened', async ({ folder }) => {
  const library = join(folder, 'desk.attest')
  await writeFile(library, '')
  const attest = await AttestApp.launch(folder, { library })
  await expect(attest.page.getByRole('alert')).toContainText('is empty')
  await openFromMenu(attest)
  await expect(attest.page.getByRole('dialog', { name: 'Log of faults' })).toContainText('desk.log')
  await attest.page.keyboard.press('Escape')
  await attest.quit()
})
