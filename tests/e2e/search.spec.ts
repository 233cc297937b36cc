import { expect, test } from './support/attest-test.ts'
import { clock, trams } from './support/samples.ts'

test('Articles, quotes and sources are found while one types, with the words marked', async ({ attest }) => {
  const { search } = attest
  await search.open()
  await search.type('lind')
  await expect(search.dialog).toContainText('Sources')
  await expect(search.hit('Mara Lindholm').locator('mark').first()).toHaveText(/^Lind/i)
  await search.type('calip')
  await expect(search.dialog).toContainText('Articles')
  await expect(search.dialog).toContainText('Quotes')
  await expect(
    search.hits
      .locator('mark')
      .filter({ hasText: /^calip/i })
      .first(),
  ).toBeVisible()
})

test('Quotes found are set like copy', async ({ attest }) => {
  const { search } = attest
  await search.open()
  await search.type('bought crowns')
  const family = (words: string) =>
    search
      .hit(words)
      .last()
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).fontFamily)
  await expect(search.dialog).toContainText('Quotes')
  await expect.poll(() => family('The trams were bought')).toContain('Source Serif')
  await search.type('lindholm')
  await expect.poll(() => family('Mara Lindholm')).not.toContain('Serif')
})

test('Accents and capitals do not matter', async ({ attest }) => {
  const { article, desk, search, page } = attest
  await desk.drop({ name: 'morvan.txt', bytes: Buffer.from('Élise Morvan dit que la grève à Zürich continue.') })
  await article.saved()
  for (const typed of ['elise mor', 'GREVE', 'zuri']) {
    await search.openByKey()
    await search.type(typed)
    await expect(search.hit('Morvan').first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('A quote opens at its place by mouse', async ({ attest }) => {
  const { article, search } = attest
  const words = 'The trams were bought in 2021 for 96 million crowns'
  await search.open()
  await search.type('bought crowns')
  await search.hit(words).filter({ hasText: trams }).last().click()
  await expect(article.headline).toHaveValue(trams)
  await expect(article.copy.mark(words)).toBeInViewport()
  await expect(article.card('claim', words).isSelected).toBeVisible()
})

test('Words of an article open at their place by keyboard alone', async ({ attest }) => {
  const { article, search, page } = attest
  await search.openByKey()
  await page.keyboard.type('parish office')
  await expect(search.hits.first()).toContainText(clock)
  await page.keyboard.press('Enter')
  await expect(article.headline).toHaveValue(clock)
  await article.copy.expectSelected('parish')
})

test('A source opens its page', async ({ attest }) => {
  const { search, sources, page } = attest
  await search.openByKey()
  await search.type('nrsb')
  await search.hit('National Rail Safety Board').last().click()
  await expect(sources.source('National Rail Safety Board')).toBeVisible()
  await search.openByKey()
  await search.type('zzqx')
  await expect(search.dialog).toContainText('Nothing found for “zzqx”')
  await page.keyboard.press('Escape')
  await expect(search.dialog).toBeHidden()
})

test('What was just written and tagged is found at once', async ({ attest }) => {
  const { article, search, page } = attest
  await page.keyboard.press('ControlOrMeta+n')
  await article.copy.field.click()
  await page.keyboard.type('“The kestrels are back,” the warden said.')
  await page.keyboard.press('Escape')
  await article.tag('The kestrels are back', 'Quote')
  await article.saved()
  await search.openByKey()
  await search.type('kestr')
  await expect(search.dialog).toContainText('Quotes')
  await expect(search.hit('The kestrels are back').first()).toBeVisible()
})

test('The palette runs commands', async ({ attest }) => {
  const { search, page } = attest
  await attest.desk.openArticle(clock)
  await search.runCommand('Find and replace')
  await expect(attest.article.findBar.bar).toBeVisible()
  await search.openByKey()
  await search.type('>sources')
  await page.keyboard.press('Enter')
  await expect(attest.sources.list).toBeVisible()
})

test('The desk is narrowed by words and by states', async ({ attest }) => {
  const { desk, page } = attest
  await desk.filter.fill('clock')
  await expect(desk.articles.getByRole('row')).toHaveCount(1)
  await desk.filter.press('Escape')
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
  await desk.desk.getByRole('button', { name: 'Filter by state' }).click()
  await page.getByRole('option', { name: 'Denied' }).click()
  await page.keyboard.press('Escape')
  await expect(desk.articles.getByRole('row')).toHaveCount(1)
  await expect(desk.article(trams)).toBeVisible()
})
