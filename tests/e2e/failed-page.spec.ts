import { AttestApp } from './pages/attest-app.ts'
import { expect, test as base } from './support/attest-test.ts'
import { breakWaiting, faultMessage, openWaiting, otherProblems } from './support/failing-screen.ts'
import { ask, storedArticle, storedText } from './support/stored-article.ts'

const test = base.extend<{ readonly desk: AttestApp }>({
  desk: async ({ folder }, use) => {
    const desk = await AttestApp.launch(folder)
    await use(desk)
    await desk.quit()
    expect(otherProblems(desk.problems())).toEqual([])
  },
})

const headline = 'Written before the fault'
const written = '“The tide gate holds,” said Piet Wolters.'

/** Where the program of a screen is still to be read, the window stands there before the screen is drawn. */
const readWaiting = async ({ desk }: AttestApp): Promise<void> => {
  await desk.goTo('Waiting')
  await desk.goTo('Desk')
}

test('A fault of the page is noted without its words, what was just typed is saved, and the window opens again where it stood', async ({
  desk,
}) => {
  const { page } = desk
  await readWaiting(desk)
  await page.keyboard.press('ControlOrMeta+n')
  await desk.article.headline.fill(headline)
  await desk.article.copy.field.click()
  await breakWaiting(page)
  await page.keyboard.insertText(written)
  await openWaiting(page)

  await expect(page.getByText('The window failed and was opened again.')).toBeVisible()
  await expect(desk.article.copy.field).toHaveText(written)
  expect(storedText(await storedArticle(desk, headline))).toBe(written)
  const { text } = await ask(desk, 'log.read', {})
  expect(text).toMatch(/AttestError internal: The window’s page has failed\.\n( +at .*\n)*caused by TypeError\n +at /)
  expect(text).not.toContain(faultMessage)
})

test('A page that fails again at once is opened no further unasked, and the desk opens by one key', async ({
  desk,
}) => {
  const { page } = desk
  for (const time of ['first', 'second']) {
    await readWaiting(desk)
    await breakWaiting(page)
    await openWaiting(page)
    if (time === 'first') await expect(page.getByText('The window failed and was opened again.')).toBeVisible()
  }
  await expect(page.getByRole('alert')).toContainText('The window keeps failing')
  await expect(page.getByRole('button', { name: 'Open the desk' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible()
})
