import { expect, test } from './support/attest-test.ts'
import { clock, trams } from './support/samples.ts'

test('Quotes, claims, mentions, cues and notes are tagged from the toolbar', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(clock)
  await article.tag('the best comedy this town has written', 'Quote')
  await article.tag('The archivist, Samuel Adeyinka', 'Mention')
  await article.tag('calls', 'Cue')
  await article.tag('It takes 140 turns of the crank', 'Claim')
  await article.tag('about 9,000 crowns', 'Note')
  await article.inspector.setNote('Ask the parish for the offer')
  await article.inspector.close()
  await article.saved()

  await attest.restart()
  await attest.desk.openArticle(clock)
  const { copy, standing } = attest.article
  for (const words of [
    'the best comedy this town has written',
    'The archivist, Samuel Adeyinka',
    'calls',
    'It takes 140 turns of the crank',
    'about 9,000 crowns',
  ])
    await expect(copy.mark(words)).toBeVisible()
  await expect(standing).toContainText('2 quotes and claims')
  await expect(attest.article.card('note', 'about 9,000 crowns').card).toContainText('Ask the parish for the offer')
})

test('The same is tagged with one key each', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  for (const [words, key] of [
    ['the best comedy this town has written', 'q'],
    ['Samuel Adeyinka', 'm'],
    ['calls', 'u'],
    ['It takes 140 turns of the crank', 'l'],
  ] as const) {
    await article.copy.select(words)
    await page.keyboard.press(key)
    await expect(article.copy.mark(words)).toBeVisible()
  }
  await article.copy.select('about 9,000 crowns')
  await page.keyboard.press('n')
  await expect(article.inspector.section('Note').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Ask for the offer')
  await page.keyboard.press('Escape')
  await expect(article.card('note', 'about 9,000 crowns').card).toContainText('Ask for the offer')
})

test('A mention and a cue in its paragraph become those of the quote', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(clock)
  await article.tag('the best comedy this town has written', 'Quote')
  await article.tag('Samuel Adeyinka', 'Mention')
  await article.tag('calls', 'Cue')
  await article.card('quote', 'the best comedy').open('All')
  const attribution = article.inspector.section('Attribution')
  await expect(attribution.getByRole('button', { name: 'Mention' })).toContainText('Samuel Adeyinka')
  await expect(attribution.getByRole('button', { name: 'Cue' })).toContainText('calls')
})

test('A quote takes the inside of its marks, from a selection with them or from the caret alone', async ({
  attest,
}) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.tag('“the best comedy this town has written”', 'Quote')
  await expect(article.copy.mark('the best comedy this town has written')).toBeVisible()

  await article.copy.putCaretIn('had already left too late')
  await page.keyboard.press('q')
  await expect(article.copy.mark('had already left too late')).toBeVisible()
  await expect(article.card('quote', 'had already left too late').card).toContainText('direct')
})

test('Words outside marks are an indirect quote, and those round a quotation a mixed one', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(clock)
  await article.tag('would save the town her allowance of 60 crowns a month', 'Quote')
  await expect(article.card('quote', 'would save the town').card).toContainText('indirect')
  await article.tag('anyone who needed to know the minute “had already left too late”', 'Quote')
  await expect(article.card('quote', 'anyone who needed').card).toContainText('mixed')
})

test('Quotes may overlap and lie inside one another', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  const outer = 'One councillor, he says, argued that anyone who needed to know the minute “had already left too late”'
  await article.tag(outer, 'Quote')
  await article.tag('anyone who needed to know the minute “had already left too late”', 'Quote')
  await article.tag('had already left too late', 'Quote')
  await article.tag('The archivist, Samuel Adeyinka, calls', 'Claim')
  await article.tag('Samuel Adeyinka, calls the minutes of that meeting', 'Claim')
  await expect(article.standing).toContainText('5 quotes and claims')
  for (const words of [outer, 'anyone who needed', 'had already left'])
    await expect(article.card('quote', words).card).toBeVisible()

  // At one place, a key goes from one to the next.
  await article.copy.putCaretIn('already left')
  await expect(article.card('quote', 'had already left').isSelected).toBeVisible()
  await page.keyboard.press('o')
  await expect(article.card('quote', 'anyone who needed').isSelected).toBeVisible()
  await page.keyboard.press('o')
  await expect(article.card('quote', outer).isSelected).toBeVisible()
  await article.saved()

  await attest.restart()
  await attest.desk.openArticle(clock)
  await expect(attest.article.standing).toContainText('5 quotes and claims')
})

test('A quote is added to piece by piece, by button and by key', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(clock)
  await article.tag('They photograph it, and then they look at their telephones', 'Quote')
  await article.addPiece('and then they look at me as if I had stolen the other one.')
  const { card } = article.card('quote', 'They photograph it')
  await expect(card).toContainText('2 pieces')
  await article.copy.select('I used to count them aloud')
  await page.keyboard.press('q')
  await article.copy.select('Now my shoulder counts.')
  await page.keyboard.press('a')
  await expect(article.card('quote', 'I used to count').card).toContainText('2 pieces')
  await expect(article.standing).toContainText('2 quotes and claims')
})

test('Untagged quotations are counted, and a key goes to the next', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  const untagged = async () => Number(/(\d+) untagged/.exec((await article.statusBar.textContent()) ?? '')?.[1] ?? 0)
  await expect.poll(untagged).toBeGreaterThan(2)
  const before = await untagged()
  await article.copy.putCaretAfter('tram tickets')
  await page.keyboard.press('g')
  await article.copy.expectSelected('There is no such pile,')
  await page.keyboard.press('q')
  await expect.poll(untagged).toBe(before - 1)
  await article.tool('Next untagged').click()
  await article.copy.expectSelected('There were three reports, and all three were dealt with.')
})

test('A tag is taken off by card, by button or by key, and undone', async ({ attest }) => {
  const { article, page } = attest
  const words = 'the best comedy this town has written'
  await attest.desk.openArticle(clock)
  await article.tag(words, 'Quote')
  await article.card('quote', words).removeTag()
  await expect(article.copy.mark(words)).toHaveCount(0)
  await article.screen.getByRole('button', { name: 'Undo' }).click()
  await expect(article.copy.mark(words)).toBeVisible()
  await article.copy.putCaretIn(words)
  await page.keyboard.press('Delete')
  await expect(article.copy.mark(words)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(article.copy.mark(words)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(article.copy.mark(words)).toHaveCount(0)
})

test('Words that are tagged so already are not tagged twice', async ({ attest }) => {
  const { article, page } = attest
  const words = 'the best comedy this town has written'
  await attest.desk.openArticle(clock)
  await article.tag(words, 'Quote')
  await article.copy.select(words)
  await page.keyboard.press('q')
  await expect(article.card('quote', words).isSelected).toBeVisible()
  await expect(article.standing).toContainText('1 quote or claim')
})
