import { expect, test } from './support/attest-test.ts'
import { clock } from './support/samples.ts'

test('Words take every form from the toolbar, and keep it over a restart', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.write()

  await article.copy.select('112 steps')
  await article.tool('Bold').click()
  await article.copy.select('market tower')
  await article.tool('Italic').click()
  await article.copy.select('town archive')
  await article.tool('Link').click()
  await page.getByRole('textbox', { name: 'Address' }).fill('https://archive.example/minutes')
  await page.getByRole('button', { name: 'Set the link' }).click()
  await article.copy.putCaretIn('A quarter of an hour')
  await article.tool('Subheading').click()
  await article.copy.putCaretIn('The parish office has offered')
  await article.tool('Block quote').click()
  await article.copy.putCaretIn('Lately her granddaughter')
  await article.tool('List').click()
  await article.saved()

  const expectForms = async () => {
    const { field } = attest.article.copy
    await expect(field.getByRole('strong').filter({ hasText: '112 steps' })).toBeVisible()
    await expect(field.getByRole('emphasis').filter({ hasText: 'market tower' })).toBeVisible()
    await expect(field.getByRole('link', { name: 'town archive' })).toHaveAttribute(
      'href',
      'https://archive.example/minutes',
    )
    await expect(field.getByRole('heading', { level: 3, name: /^A quarter of an hour/ })).toBeVisible()
    await expect(field.getByRole('blockquote')).toContainText('The parish office has offered')
    await expect(field.getByRole('listitem')).toContainText('Lately her granddaughter')
  }
  await expectForms()
  await attest.restart()
  await attest.desk.openArticle(clock)
  await expectForms()
})

test('Words take the same forms from the keyboard, and lose them again', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.write()
  const { field } = article.copy
  await article.copy.select('112 steps')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.press('ControlOrMeta+i')
  await expect(field.getByRole('strong')).toHaveText('112 steps')
  await expect(field.getByRole('emphasis').filter({ hasText: '112 steps' })).toBeVisible()
  await expect(article.screen.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ControlOrMeta+b')
  await expect(field.getByRole('strong')).toHaveCount(0)

  await article.copy.putCaretIn('Every Monday')
  await page.keyboard.press('ControlOrMeta+Alt+2')
  await expect(field.getByRole('heading', { level: 2, name: /^Every Monday/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+2')
  await page.keyboard.press('ControlOrMeta+Shift+7')
  await expect(field.getByRole('listitem')).toContainText('Every Monday')
  await page.keyboard.press('ControlOrMeta+Shift+7')
  await expect(field.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+b')
  await expect(field.getByRole('blockquote')).toContainText('Every Monday')
})

test('A link that is no address is not set, and an empty one takes the link away', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.write()
  await article.copy.select('town archive')
  await article.tool('Link').click()
  const address = page.getByRole('textbox', { name: 'Address' })
  await address.fill('javascript:alert(1)')
  await expect(page.getByText('An address begins with https://, http:// or mailto:.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set the link' })).toBeDisabled()
  await address.fill('mailto:archive@aldmere.example')
  await address.press('Enter')
  await expect(article.copy.field.getByRole('link', { name: 'town archive' })).toBeVisible()
  await article.copy.putCaretIn('town archive')
  await article.tool('Link').click()
  await address.fill('')
  await page.getByRole('button', { name: 'Remove the link' }).click()
  await expect(article.copy.field.getByRole('link')).toHaveCount(0)
})

test('Words are found, gone through and replaced, and the replacing is undone', async ({ attest }) => {
  const { article, page } = attest
  const { findBar } = article
  await attest.desk.openArticle(clock)
  await page.keyboard.press('ControlOrMeta+f')
  await findBar.words.fill('fenn')
  await expect(findBar.count).toHaveText('4 found')
  await findBar.bar.getByText('Match case').click()
  await expect(findBar.count).toHaveText('None found')
  await findBar.bar.getByText('Match case').click()

  await findBar.press('Next')
  await expect(findBar.count).toHaveText('1 of 4')
  await findBar.words.focus()
  await page.keyboard.press('Enter')
  await expect(findBar.count).toHaveText('2 of 4')
  await findBar.press('Previous')
  await expect(findBar.count).toHaveText('1 of 4')
  await findBar.words.press('Escape')
  await expect(findBar.bar).toBeHidden()
  await article.copy.expectSelected('Fenn')
  await page.keyboard.press('ControlOrMeta+h')
  await expect(findBar.words).toHaveValue('Fenn')
  await findBar.press('Replace…')
  await findBar.replacement.fill('Ward')
  await findBar.press('Replace')
  await expect(findBar.count).toHaveText('1 of 3')
  await findBar.press('Replace all')
  await expect(findBar.count).toHaveText('None found')
  await expect(article.copy.field).not.toContainText('Fenn')
  await expect(article.copy.field).toContainText('Ottilie Ward climbs')
  await page.keyboard.press('Escape')
  await expect(findBar.bar).toBeHidden()

  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(article.copy.field).toContainText('Ottilie Fenn climbs')
})

test('The words are counted while one writes, and saving shows itself', async ({ attest }) => {
  const { article, page } = attest
  await page.keyboard.press('ControlOrMeta+n')
  await article.copy.field.click()
  await page.keyboard.type('Six words stand in this line')
  await expect(article.statusBar).toContainText('6 words')
  await expect(article.saveState).toHaveText(/^Not yet saved|^Saving…|^Saved/)
  await article.saved()
  await page.keyboard.type(', and eight now')
  await page.keyboard.press('ControlOrMeta+s')
  await article.saved()
  await expect(article.statusBar).toContainText('9 words')
})

test('Headline, dateline, byline, credit, slug and language are kept', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.headline.fill('The clock of Aldmere')
  await article.field('Place').fill('ALDMERE')
  await article.field('Date').fill('2026-03-14')
  await article.field('Byline').fill('By Ida Quell')
  await article.field('Credit').fill('Gazette')
  await article.field('Slug').fill('clock')
  await article.screen.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'German' }).click()
  await article.saved()
  await attest.restart()
  await attest.desk.openArticle('The clock of Aldmere')
  const again = attest.article
  await expect(again.field('Place')).toHaveValue('ALDMERE')
  await expect(again.field('Date')).toHaveValue('2026-03-14')
  await expect(again.field('Byline')).toHaveValue('By Ida Quell')
  await expect(again.field('Credit')).toHaveValue('Gazette')
  await expect(again.field('Slug')).toHaveValue('clock')
  await expect(again.screen.getByRole('button', { name: 'Language' })).toContainText('German')
})

test('Annotating keeps the copy as it is; Enter and Escape change the mode', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  const before = await article.copy.text()
  await article.copy.putCaretAfter('the market tower')
  await page.keyboard.type('xyz')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  expect(await article.copy.text()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(article.statusBar).toContainText('Write')
  await page.keyboard.type(' of stone')
  await expect(article.copy.field).toContainText('the market tower of stone in Aldmere')
  await page.keyboard.press('Escape')
  await page.keyboard.type('q')
  await expect(article.copy.field).toContainText('the market tower of stone in Aldmere')
})
