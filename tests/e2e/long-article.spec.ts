import type { Locator } from '@playwright/test'
import { makeLibrary } from '../bench/data/bench-library.ts'
import { newsArticle } from '../bench/data/news-article.ts'
import { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'

const middleWords = 'The keeper of the gauge house waited for the tide.'
const lastWords = 'Nobody has kept the lamp since'

/** Ten thousand words with a thousand annotations, of which only what is near the view is laid out. */
const longArticle = () => {
  const sketch = newsArticle({ seed: 2, words: 10_000, annotations: 1_000, language: 'en' })
  const middle = Math.floor(sketch.body.length / 2)
  const end = `“{last}${lastWords}{/last},” said a neighbour.`
  return {
    ...sketch,
    body: [...sketch.body.slice(0, middle), middleWords, ...sketch.body.slice(middle), end],
    annotations: { ...sketch.annotations, last: { kind: 'quote' as const } },
  }
}

/** Where the cards that are drawn stand, by what they are called; in pixels of the window. */
const cardsIn = async ({ page }: AttestApp): Promise<Readonly<Record<string, number>>> => {
  const cards = page.getByRole('complementary', { name: 'Margin' }).getByRole('article')
  return Object.fromEntries(
    await cards.evaluateAll((drawn) =>
      drawn.map((card) => [card.getAttribute('aria-label') ?? '', card.getBoundingClientRect().top] as const),
    ),
  )
}

/** As after a typeface has come in: all places in the copy are read anew. */
const readAnew = ({ page }: AttestApp): Promise<void> =>
  page.evaluate(() => void document.fonts.dispatchEvent(new Event('loadingdone')))

/** The furthest that a card of both stands from where it stood, in pixels. */
const furthestMove = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): number =>
  Math.max(...Object.entries(after).map(([name, top]) => Math.abs(top - (before[name] ?? Number.NaN))))

/** The same once the copy has come to rest. */
const cardsAtRest = async (attest: AttestApp): Promise<Readonly<Record<string, number>>> => {
  let before = await cardsIn(attest)
  await expect
    .poll(async () => {
      await attest.page.waitForTimeout(100)
      const now = await cardsIn(attest)
      const move = furthestMove(before, now)
      before = now
      return move
    })
    .toBe(0)
  return before
}

const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? Number.NaN

test('In a long article one goes to the last quote, finds words and selects them, wherever they stand', async () => {
  const sketch = longArticle()
  const library = await makeLibrary([sketch])
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  const { article, page } = attest
  try {
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    await expect(article.copy.field).toBeFocused()

    await page.keyboard.press('Control+End')
    await expect(article.copy.mark(lastWords)).toBeInViewport()
    await page.keyboard.press('Control+Home')
    await expect(article.copy.mark(lastWords)).not.toBeInViewport()

    // From the beginning, the item before the first is the last.
    await page.keyboard.press('k')
    const mark = article.copy.mark(lastWords)
    const { card } = article.card('quote', lastWords)
    await expect(mark).toBeInViewport()
    await expect(card).toBeInViewport()
    await expect
      .poll(async () => Math.abs((await topOf(card)) - (await topOf(mark))), { message: 'how far they are from level' })
      .toBeLessThan(16)

    await page.keyboard.press('ControlOrMeta+f')
    await article.findBar.words.fill('keeper of the gauge house')
    await page.keyboard.press('Enter')
    await expect(article.copy.field.locator('.ProseMirror-active-search-match')).toBeInViewport()
    await article.findBar.press('Close')

    await article.copy.select(middleWords)
    await article.tool('Claim').click()
    await expect(article.copy.mark(middleWords)).toBeInViewport()
    const claim = article.card('claim', middleWords).card
    await expect(claim).toBeInViewport()
    await expect
      .poll(async () => Math.abs((await topOf(claim)) - (await topOf(article.copy.mark(middleWords)))))
      .toBeLessThan(16)
    await article.saved()

    await article.copy.field.hover()
    for (let turn = 0; turn < 150; turn++) await page.mouse.wheel(0, turn < 75 ? 600 : -600)
    await expect(article.copy.field).toBeVisible()
    expect(attest.problems()).toEqual([])
  } finally {
    await attest.quit()
    await library.remove()
  }
})

test('The cards of a long article stand where a fresh look at all of it puts them, however one scrolls', async () => {
  // Few enough for each to have room beside its words.
  const sketch = newsArticle({ seed: 5, words: 10_000, annotations: 100, language: 'en' })
  const library = await makeLibrary([sketch])
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  try {
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    await attest.article.copy.field.hover()
    for (const way of [240, -180, 700]) {
      for (let turn = 0; turn < 30; turn++) await attest.page.mouse.wheel(0, way)
      const followed = await cardsAtRest(attest)
      await readAnew(attest)
      expect(furthestMove(followed, await cardsAtRest(attest))).toBeLessThan(4)
    }
    expect(attest.problems()).toEqual([])
  } finally {
    await attest.quit()
    await library.remove()
  }
})
