import { join } from 'node:path'
import { openLibrary } from '../../src/main/store/open-library.ts'
import { AttestApp } from './pages/attest-app.ts'
import { expect, test as base } from './support/attest-test.ts'
import { smallDisk, type SmallDisk } from './support/small-disk.ts'
import { breakWaiting, openWaiting, otherProblems } from './support/failing-screen.ts'
import { ask, storedArticle, storedText } from './support/stored-article.ts'

const test = base.extend<{ readonly disk: SmallDisk; readonly desk: AttestApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
  disk: async ({}, use) => {
    const disk = smallDisk()
    await use(disk)
    disk.remove()
  },
  /** The app on a library that stands on the small disk, with one article of one saved sentence. */
  desk: async ({ disk, folder }, use) => {
    const library = join(disk.folder, 'desk.attest')
    ;(await openLibrary(library)).database.close()
    const desk = await AttestApp.launch(folder, { library })
    await desk.page.keyboard.press('ControlOrMeta+n')
    await desk.article.headline.fill(headline)
    await desk.article.copy.field.click()
    await desk.page.keyboard.insertText(saved)
    await desk.article.saved()
    // None is made by itself then, in the midst of a test.
    await ask(desk, 'backups.make', {})
    await use(desk)
    await desk.quit()
    expect(otherProblems(desk.problems())).toEqual([])
  },
})

const headline = 'Written on a full disk'
const saved = '“The tide gate holds,” said Piet Wolters.'
const unsaved = ' The water rose again, and nobody slept.'.repeat(300)

const fillAndWrite = async (desk: AttestApp, disk: SmallDisk): Promise<void> => {
  await disk.fill(desk)
  await desk.page.keyboard.insertText(unsaved)
  await expect(desk.article.saveState).toContainText('Not saved: There is no space left on the disk.')
}

const closeWindow = (desk: AttestApp): Promise<void> =>
  desk.electron.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows()
    setTimeout(() => main?.close(), 0)
  })

const textOf = async (desk: AttestApp): Promise<string> => storedText(await storedArticle(desk, headline))

test('Text that finds no room stays in the window, marked unsaved, and is saved once there is room', async ({
  desk,
  disk,
}) => {
  const { article } = desk
  await fillAndWrite(desk, disk)
  await expect(article.saveState).toContainText('It is tried again.')
  await expect(article.copy.field).toHaveText(saved + unsaved)
  expect(await textOf(desk)).toBe(saved)

  // Tags and states wait with the text.
  await article.annotate()
  await article.copy.putCaretAfter('The tide')
  await desk.page.keyboard.press('q')
  await expect(article.copy.mark('The tide gate holds,')).toBeVisible()
  await article.statusBar.getByRole('button', { name: 'Try now' }).click()
  await expect(article.saveState).toContainText('Not saved: There is no space left on the disk.')

  await disk.free(desk)
  await expect(article.saveState).toHaveText(/^Saved/)
  expect(await textOf(desk)).toBe(saved + unsaved)
  const { annotations } = await storedArticle(desk, headline)
  expect(annotations.map(({ pieces }) => pieces.map(({ words }) => words))).toEqual([['The tide gate holds,']])

  await desk.restart()
  await desk.desk.openArticle(headline)
  await expect(desk.article.copy.field).toHaveText(saved + unsaved)
  await expect(desk.article.copy.mark('The tide gate holds,')).toBeVisible()
})

test('Closing asks before it loses what could not be saved, and saves it once there is room', async ({
  desk,
  disk,
}) => {
  const question = desk.page.getByRole('alertdialog', { name: 'Not everything is saved' })
  await fillAndWrite(desk, disk)
  await closeWindow(desk)
  await expect(question).toContainText('There is no space left on the disk.')
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(question).toBeHidden()
  await expect(desk.article.copy.field).toHaveText(saved + unsaved)

  await closeWindow(desk)
  await expect(question).toBeVisible()
  await disk.free(desk)
  const end = desk.ended()
  await question.getByRole('button', { name: 'Try again' }).click()
  expect(await end).toBe(0)

  await desk.restart()
  await desk.desk.openArticle(headline)
  await expect(desk.article.copy.field).toHaveText(saved + unsaved)
})

test('Closing without saving keeps what was saved before', async ({ desk, disk }) => {
  await fillAndWrite(desk, disk)
  await closeWindow(desk)
  const question = desk.page.getByRole('alertdialog', { name: 'Not everything is saved' })
  const end = desk.ended()
  await question.getByRole('button', { name: 'Close without saving' }).click()
  expect(await end).toBe(0)
  await disk.free(desk)
  await desk.restart()
  await desk.desk.openArticle(headline)
  await expect(desk.article.copy.field).toHaveText(saved)
})

test('Copy that finds no room is not brought in by half', async ({ desk, disk }) => {
  await disk.fill(desk)
  const copy = 'The harbour froze over night. '.repeat(700)
  await desk.desk.drop({ name: 'long.txt', bytes: Buffer.from(copy) })
  const report = desk.page.getByRole('dialog', { name: '1 file could not be brought in' })
  await expect(report).toContainText('There is no space left on the disk.')
  await desk.page.keyboard.press('Escape')
  expect((await ask(desk, 'library.info', {})).counts.articles).toBe(1)
  await disk.free(desk)
  await desk.desk.drop({ name: 'long.txt', bytes: Buffer.from(copy) })
  await expect(desk.article.copy.field).toContainText('The harbour froze over night.')
  expect((await ask(desk, 'library.info', {})).counts.articles).toBe(2)
})

test('A confidential library stays open as long as what was written cannot be saved, and is locked once it is', async ({
  desk,
  disk,
}) => {
  const passphrase = 'ferry copper window'
  await ask(desk, 'library.protect', { present: '', passphrase, oldBackups: 'keep' })
  await desk.page.reload()
  await desk.desk.openArticle(headline)
  await desk.article.write()
  await desk.article.copy.putCaretAfter('Wolters.')
  await fillAndWrite(desk, disk)
  await desk.page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(desk.page.getByText('The library was not locked. There is no space left on the disk.')).toBeVisible()
  await expect(desk.article.copy.field).toHaveText(saved + unsaved)
  await disk.free(desk)
  await expect(desk.article.saveState).toHaveText(/^Saved/)
  await desk.page.keyboard.press('ControlOrMeta+Shift+l')
  await desk.page.getByRole('main').getByLabel('Passphrase').fill(passphrase)
  await desk.page.keyboard.press('Enter')
  await desk.desk.openArticle(headline)
  await expect(desk.article.copy.field).toHaveText(saved + unsaved)
})

test('Where the page fails on a full disk, its text waits for room, and closing asks', async ({ desk, disk }) => {
  const { page } = desk
  await fillAndWrite(desk, disk)
  await breakWaiting(page)
  await openWaiting(page)
  await expect(page.getByRole('alert')).toContainText('There is no space left on the disk.')
  await closeWindow(desk)
  await expect(page.getByRole('alertdialog')).toContainText('Not everything is saved')
  await page.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()

  await disk.free(desk)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('The window failed and was opened again.')).toBeVisible()
  expect(await textOf(desk)).toBe(saved + unsaved)
})
