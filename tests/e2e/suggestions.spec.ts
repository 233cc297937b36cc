import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { newSourceFields } from '../../src/core/model/source.ts'
import type { ArticlePage } from './pages/article-page.ts'
import { bringInHarbour, suggested } from './support/harbour-copy.ts'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { pressStroke } from './support/stroke.ts'

const window = sharedWindow()

const press = (keys: string): Promise<void> => pressStroke(window(), keys)

const expectActive = (article: ArticlePage, words: string): Promise<void> =>
  expect(article.suggestion(words).isActive).toBeVisible()

const expectSource = (article: ArticlePage, words: string, name: string): Promise<void> =>
  expect(article.card('quote', words).card).toContainText(name)

test('An editor goes through an article with keys alone', async () => {
  const article = await bringInHarbour(window(), 'Keys alone')
  await expect(article.statusBar).toContainText('6 untagged quotations')
  await press('F')
  await expectActive(article, suggested.accident)
  const { card } = article.suggestion(suggested.accident)
  await expect(card).toContainText('direct quote · 2 pieces · almost certain')
  await expect(card).toContainText('Dana Okoye chair, harbour board new source')
  await expect(card).toContainText('Cue “said” after the words')

  await press('Y')
  await expectActive(article, suggested.luck)
  await expect(article.card('quote', suggested.accident).card).toContainText('2 pieces')
  await expectSource(article, suggested.accident, 'Dana Okoye')
  await expect(article.copy.mark('said').first()).toHaveClass(/cue/)
  await expect(article.copy.mark('Dana Okoye, chair of the harbour board')).toHaveClass(/mention/)
  await expect(article.suggestion(suggested.luck).card).not.toContainText('new source')

  await press('Enter')
  await expectActive(article, suggested.denied)
  await expectSource(article, suggested.luck, 'Dana Okoye')
  await expect(article.suggestion(suggested.denied).card).toContainText('The text says denied: “denied”')
  await press('Enter')
  await expectActive(article, suggested.crane)
  await article.expectState('quote', suggested.denied, 'Unchecked')
  await press('0')
  await expectActive(article, suggested.lamp)
  await press('P')
  await article.expectSuggestionsLeft(0)
  await expect(article.standing).toContainText('4 quotes and claims')
  await expect(article.standing).toContainText('4 attributed')
  await expect(article.statusBar).toContainText('No untagged quotation')
  await article.saved()
  await window().desk.goTo('Sources')
  await expect(window().sources.list.getByText('Dana Okoye')).toHaveCount(1)
})

test('An editor goes through an article with the mouse', async () => {
  const article = await bringInHarbour(window(), 'By mouse')
  await article.suggestion(suggested.accident).press('Accept')
  await expectActive(article, suggested.luck)
  await article.suggestion(suggested.luck).press('As…')
  await window().page.getByRole('dialog', { name: 'Accept as' }).getByRole('button', { name: 'Claim' }).click()
  await expect(article.card('claim', suggested.luck).card).toContainText('Dana Okoye')
  await article.suggestion(suggested.crane).press('Not a quote')
  await article.suggestion(suggested.lamp).press('Reject')
  await article.expectSuggestionsLeft(1)
  await article.copy.putCaretIn(suggested.denied)
  await expectActive(article, suggested.denied)
  await article.copy.putCaretIn('The harbour of Port')
  await expect(article.suggestion(suggested.denied).isActive).toBeHidden()
  await article.statusBar.getByRole('button', { name: '1 suggestion left' }).click()
  await expectActive(article, suggested.denied)
})

test('Accepting and rejecting are one step of undo each, and undo brings the suggestion back', async () => {
  const article = await bringInHarbour(window(), 'Undo')
  await press('F')
  await press('Y')
  await expectActive(article, suggested.luck)
  await press('Z')
  await article.expectSuggestionsLeft(3)
  await press('Mod+Z')
  await article.expectSuggestionsLeft(4)
  await expectActive(article, suggested.luck)
  await press('Mod+Z')
  await article.expectSuggestionsLeft(5)
  await expect(article.copy.field.locator('mark.annotation')).toHaveCount(0)
  await expect(article.standing).toContainText('0 quotes and claims')
  await press('Mod+Shift+Z')
  await article.expectSuggestionsLeft(4)
  await expectSource(article, suggested.accident, 'Dana Okoye')
  await press('Mod+Shift+Z')
  await article.expectSuggestionsLeft(3)
})

test('Everything in a paragraph is accepted at once, and taken back at once', async () => {
  const article = await bringInCopy(window(), 'A paragraph', [
    '“The bridge is closed,” said Dana Okoye. “The lamp was dark,” said Tomas Lindqvist.',
    '“We wait for the ferry,” Okoye said.',
  ])
  await article.expectSuggestionsLeft(3)
  await press('F')
  await expectActive(article, 'The bridge is closed,')
  await press('P')
  await article.expectSuggestionsLeft(1)
  await expectSource(article, 'The bridge is closed,', 'Dana Okoye')
  await expectSource(article, 'The lamp was dark,', 'Tomas Lindqvist')
  await press('Mod+Z')
  await article.expectSuggestionsLeft(3)
  await expect(article.standing).toContainText('0 quotes and claims')
})

test('Everything above a score is accepted at once, and taken back at once', async () => {
  const article = await bringInHarbour(window(), 'Above a score')
  await press('V')
  const dialog = window().page.getByRole('dialog', { name: 'Accept all above a score' })
  await expect(dialog.getByRole('status')).toContainText(/of 5 suggestions/)
  await dialog.getByRole('slider').fill('95')
  await expect(dialog.getByRole('status')).toContainText('3 of 5 suggestions: 3 quotes')
  await press('Enter')
  await expect(dialog).toBeHidden()
  await article.expectSuggestionsLeft(2)
  await expect(article.standing).toContainText('3 attributed')
  await expect(article.copy.field).toBeFocused()
  await press('Mod+Z')
  await article.expectSuggestionsLeft(5)
  await expect(article.standing).toContainText('0 quotes and claims')
})

test('Typing is never disturbed: the caret stays where it is while the copy is read again', async () => {
  const article = await bringInHarbour(window(), 'Typing')
  await article.write()
  await article.copy.putCaretAfter('stays closed at night')
  const { keyboard } = window().page
  await keyboard.type(', she said. “It is cold,” Okoye said. It')
  await expect(article.suggestion('It is cold,').card).toBeVisible()
  await keyboard.type(' snowed')
  await expect(article.copy.block('stays closed at night')).toHaveText(
    'The harbour of Port Elva stays closed at night, she said. “It is cold,” Okoye said. It snowed.',
  )
  await expect(article.suggestion('It is cold,').isActive).toBeHidden()
})

test('A rejected suggestion stays away while its words stand, and comes back when they change', async () => {
  const article = await bringInHarbour(window(), 'Rejected')
  await article.suggestion(suggested.luck).press('Reject')
  await article.expectSuggestionsLeft(4)
  await article.write()
  await article.copy.putCaretAfter('Okoye said.', 0)
  await window().page.keyboard.type(' “Nobody slept,” Okoye said.')
  await expect(article.suggestion('Nobody slept,').card).toBeVisible()
  await expect(article.suggestion(suggested.luck).card).toBeHidden()
  await article.saved()
  await window().restart()
  await window().desk.openArticle('Rejected')
  await window().article.expectSuggestionsLeft(5)
  await expect(window().article.suggestion(suggested.luck).card).toBeHidden()
  await window().article.write()
  await window().article.copy.putCaretAfter('It was')
  await window().page.keyboard.type(' pure')
  await expect(window().article.suggestion('It was pure luck,').card).toBeVisible()
})

test('What was turned down is listed, and offered again', async () => {
  const article = await bringInHarbour(window(), 'Turned down')
  await article.suggestion(suggested.crane).press('Not a quote')
  await expect(article.statusBar).toContainText('5 untagged quotations')
  await press('9')
  const dialog = window().page.getByRole('dialog', { name: 'Suggestions turned down' })
  await expect(dialog.getByRole('listitem')).toContainText('Not a quote')
  await expect(dialog.getByRole('listitem')).toContainText(suggested.crane)
  await dialog.getByRole('button', { name: 'Offer it again' }).click()
  await expect(dialog).toContainText('No suggestion of this article was turned down.')
  await press('Escape')
  await article.expectSuggestionsLeft(5)
  await expect(article.statusBar).toContainText('6 untagged quotations')
})

test('The picker offers first whom the copy names, and makes the source as the copy describes it', async () => {
  const headline = 'Another source'
  const article = await bringInCopy(window(), headline, ['“It is late,” said Ruth Vikander, head of the night desk.'])
  await article.expectSuggestionsLeft(1)
  await press('F')
  await press('W')
  await expect(article.inspector.source).toBeFocused()
  const options = window().page.getByRole('listbox', { name: 'Source' }).getByRole('option')
  await expect(options.first()).toHaveText('Create “Ruth Vikander”head, night desk')
  // The whole name, typed, is the same proposal and no second one.
  await window().page.keyboard.type('Ruth Vikander')
  await expect(options).toHaveText(['Create “Ruth Vikander”head, night desk'])
  await expect(window().page.getByRole('listbox', { name: 'Source' })).toHaveAttribute('aria-busy', 'false')
  await press('Enter')
  await expect(article.card('quote', 'It is late,').card).toContainText('Ruth Vikander head, night desk')
})

test('Where two sources have the name, accepting asks which, and neither is chosen', async () => {
  const headline = 'Two of a name'
  const sources = [
    newSourceFields('Ada Brandvik', 'person'),
    { ...newSourceFields('A. Brandvik', 'person'), aliases: ['Ada Brandvik'], protected: true },
  ]
  const isMade = await window().page.evaluate(async (given) => {
    const changes = given.map((fields) => ({ type: 'source.create', id: crypto.randomUUID(), fields }))
    const { attest } = globalThis as unknown as {
      attest: { invoke: (name: string, input: unknown) => Promise<string> }
    }
    return JSON.parse(await attest.invoke('changes.apply', { changes })).ok
  }, sources)
  expect(isMade).toBe(true)
  const article = await bringInCopy(window(), headline, ['“It is early,” said Ada Brandvik.'])
  await expect(article.suggestion('It is early,').card).toContainText('2 sources fit, you choose')
  await press('F')
  await press('Enter')
  await expect(article.card('quote', 'It is early,').card).toContainText('No source')
  await expect(article.inspector.source).toBeFocused()
  const options = window().page.getByRole('listbox', { name: 'Source' }).getByRole('option')
  await expect(options.nth(0)).toContainText('Brandvik')
  await expect(options.nth(1)).toContainText('Brandvik')
})

test('What the text says of confirmation is offered in the inspector, and sets nothing by itself', async () => {
  const article = await bringInHarbour(window(), 'Wording')
  await article.suggestion(suggested.denied).press('Accept')
  await article.expectState('quote', suggested.denied, 'Unchecked')
  await article.card('quote', suggested.denied).open('All')
  const section = article.inspector.section('Confirmation')
  await expect(section).toContainText('The text says denied: “denied”')
  await section.getByRole('button', { name: 'Set to denied' }).click()
  await article.inspector.expectState('Denied')
  await expect(section).not.toContainText('The text says')
})

test('What the text says of a request is offered, and no request is logged by it', async () => {
  const claim = 'The port office did not respond to a request for comment'
  const article = await bringInCopy(window(), 'A request', ['The crane fell on Sunday.', `${claim}.`])
  await article.suggestion(claim).press('Accept')
  await article.card('claim', claim).open('All')
  const section = article.inspector.section('Requests')
  await expect(section).toContainText('The text says no reply')
  await expect(section).toContainText('Whether you asked, only you know.')
  await expect(section).toContainText('None yet.')
  await section.getByRole('button', { name: 'Log your request' }).click()
  await expect(article.inspector.panel.getByRole('form', { name: 'New request' })).toBeVisible()
})

test('A suggestion is accepted with the state the text names by one key', async () => {
  const article = await bringInHarbour(window(), 'With its state')
  await article.suggestion(suggested.denied).activate()
  await expect(
    article.suggestion(suggested.denied).card.getByRole('button', { name: '6 Accept as denied' }),
  ).toBeVisible()
  await press('6')
  await article.expectState('quote', suggested.denied, 'Denied')
  await expectActive(article, suggested.crane)
  await press('Mod+Z')
  await expectActive(article, suggested.denied)
})

test('Suggestions can be turned off, and stay off', async () => {
  const article = await bringInHarbour(window(), 'Turned off')
  const { settings, desk } = window()
  await settings.open()
  await settings.screen.getByText('Suggest quotes, claims and their sources').click()
  await expect(settings.screen.getByRole('checkbox', { name: /^Suggest quotes/ })).not.toBeChecked()
  await desk.openArticle('Turned off')
  await expect(article.suggestions).toHaveCount(0)
  await expect(article.copy.field.locator('.suggested')).toHaveCount(0)
  await expect(article.statusBar).not.toContainText('suggest')
  await window().restart()
  await window().desk.openArticle('Turned off')
  await expect(window().article.statusBar).toContainText('untagged')
  await expect(window().article.statusBar).not.toContainText('suggest')
  await window().settings.open()
  await window().settings.screen.getByText('Suggest quotes, claims and their sources').click()
  await window().desk.openArticle('Turned off')
  await window().article.expectSuggestionsLeft(5)
})

const shared = process.env.ATTEST_SHARED ?? ''
const agencyCopy = join(shared, 'articles', 'cassis-moscow.txt')

if (existsSync(agencyCopy))
  test('An agency’s article is gone through to the end', async () => {
    const paragraphs = readFileSync(agencyCopy, 'utf8').split(/\n+/).filter(Boolean)
    const article = await bringInCopy(window(), 'An agency’s article', paragraphs)
    await expect(article.statusBar).toContainText(/\d+ suggestions left/)
    await expect(article.suggestions.filter({ hasText: 'Maria Zakharova' }).first()).toBeVisible()
    await expect.poll(() => article.suggestions.count()).toBeGreaterThan(5)
    await press('V')
    await window().page.getByRole('dialog').getByRole('slider').fill('60')
    await press('Enter')
    await article.expectSuggestionsLeft(0)
    await article.saved()
  })
