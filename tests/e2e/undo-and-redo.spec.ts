import { expect, test } from '@playwright/test'
import type { AttestApp } from './pages/attest-app.ts'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { type Shown, whatIsShown } from './support/shown.ts'
import { storedArticle } from './support/stored-article.ts'

const window = sharedWindow()

const paragraphs = [
  '“The gate stays shut until noon,” said Bram Oosting, who keeps the lock at Vaelmond.',
  'Two barges waited below the weir. “Nobody told us,” a skipper said.',
]
const quote = 'The gate stays shut until noon,'

/** Waits until the window has settled, and says what it shows then. */
const settled = async (attest: AttestApp): Promise<Shown> => {
  await attest.article.saved()
  return whatIsShown(attest)
}

const expectShown = (attest: AttestApp, shown: Shown): Promise<void> =>
  expect.poll(() => whatIsShown(attest)).toEqual(shown)

const undo = (attest: AttestApp): Promise<void> => attest.page.keyboard.press('ControlOrMeta+z')
const redo = (attest: AttestApp): Promise<void> => attest.page.keyboard.press('ControlOrMeta+Shift+z')

const writeAfter = async (attest: AttestApp, before: string, words: string): Promise<void> => {
  await attest.article.write()
  await attest.article.copy.putCaretAfter(before)
  await attest.page.keyboard.insertText(words)
  await expect(attest.article.copy.field).toContainText(before + words)
  await attest.article.annotate()
}

/** Does one thing of every kind to the first quote, and says what was shown before, between and after. */
const workOn = async (attest: AttestApp): Promise<readonly Shown[]> => {
  const { article } = attest
  const steps: readonly (() => Promise<unknown>)[] = [
    () => writeAfter(attest, 'below the weir', ', engines off'),
    () => article.tag(quote, 'Quote'),
    async () => {
      await article.card('quote', quote).open('Source')
      await article.inspector.attributeToNew('Bram Oosting')
    },
    () => article.card('quote', quote).setState('Confirmed'),
    async () => {
      await article.card('quote', quote).open('Evidence')
      await article.inspector.addEvidence({ kind: 'Call', locator: '0031 555 0142' })
      await article.inspector.close()
    },
    () => writeAfter(attest, 'a skipper said', ' by radio'),
    () => article.tag('a skipper', 'Mention'),
  ]
  const shown = [await settled(attest)]
  for (const step of steps) {
    await step()
    shown.push(await settled(attest))
  }
  expect(new Set(shown.map((each) => JSON.stringify(each))).size).toBe(steps.length + 1)
  return shown
}

test('Undo and redo go through text, tags, source, state and evidence in one order', async () => {
  const attest = window()
  const article = await bringInCopy(attest, 'The lock at Vaelmond', paragraphs)
  const shown = await workOn(attest)

  await article.copy.field.focus()
  for (const before of shown.slice(0, -1).toReversed()) {
    await undo(attest)
    await expectShown(attest, before)
  }
  await undo(attest)
  await expectShown(attest, shown[0] as Shown)

  for (const after of shown.slice(1)) {
    await redo(attest)
    await expectShown(attest, after)
  }
  // Nothing is left to be done again.
  await redo(attest)
  await redo(attest)
  expect(await settled(attest)).toEqual(shown.at(-1))

  const { annotations, evidence, sources } = await storedArticle(attest, 'The lock at Vaelmond')
  expect(annotations.map(({ kind, state }) => [kind, state])).toEqual([
    ['quote', 'confirmed'],
    ['mention', 'unchecked'],
  ])
  expect(evidence.map(({ locator }) => locator)).toEqual(['0031 555 0142'])
  expect(sources.map(({ name }) => name)).toEqual(['Bram Oosting'])
})

test('What is saved after undo is what the window shows', async () => {
  const attest = window()
  const article = await bringInCopy(attest, 'Half of it taken back', paragraphs)
  const shown = await workOn(attest)

  await article.copy.field.focus()
  for (let step = 0; step < 4; step += 1) await undo(attest)
  await expectShown(attest, shown[3] as Shown)
  await article.saved()
  const { annotations, evidence, sources } = await storedArticle(attest, 'Half of it taken back')
  expect(annotations.map(({ kind, state, pieces }) => [kind, state, pieces.map(({ words }) => words)])).toEqual([
    ['quote', 'unchecked', [quote]],
  ])
  expect(evidence).toEqual([])
  expect(sources.map(({ name }) => name)).toEqual(['Bram Oosting'])
})

test('Undo is still there after leaving the article and coming back', async () => {
  const attest = window()
  const article = await bringInCopy(attest, 'Left and come back to', paragraphs)
  const shown = await workOn(attest)

  await attest.desk.goTo('Ledger')
  await attest.desk.openArticle('One hand, one keeper')
  await attest.desk.openArticle('Left and come back to')
  await expectShown(attest, shown.at(-1) as Shown)
  await article.copy.field.focus()
  for (const before of shown.slice(0, -1).toReversed()) {
    await undo(attest)
    await expectShown(attest, before)
  }
  await redo(attest)
  await expectShown(attest, shown[1] as Shown)
})

test('Undo of removing a tag brings back its source, state, evidence and history', async () => {
  const attest = window()
  const article = await bringInCopy(attest, 'Removed by mistake', paragraphs)
  await article.tag(quote, 'Quote')
  await article.card('quote', quote).open('Source')
  await article.inspector.attributeToNew('Wietske Dal')
  await article.card('quote', quote).setState('Disputed')
  await article.card('quote', quote).open('Evidence')
  await article.inspector.addEvidence({ kind: 'E-mail', locator: 'Re: noon' })
  await article.inspector.logRequest({ question: 'Until noon, or past it?' })
  await article.inspector.close()
  const before = await settled(attest)

  await article.card('quote', quote).removeTag()
  await expect(article.copy.mark(quote)).toHaveCount(0)
  await article.saved()
  const gone = await storedArticle(attest, 'Removed by mistake')
  expect(gone.annotations).toEqual([])

  await article.copy.field.focus()
  await undo(attest)
  await expectShown(attest, before)
  await article.saved()

  await article.card('quote', quote).open('All')
  await expect(article.inspector.source).toHaveValue('Wietske Dal')
  await article.inspector.expectState('Disputed')
  await expect(article.inspector.section('Evidence')).toContainText('Re: noon')
  await expect(article.inspector.section('Requests')).toContainText('Until noon, or past it?')
  await expect(article.inspector.history.first()).toContainText('Tag restored')
  await expect(article.inspector.history.nth(1)).toContainText('Tag removed')
  await expect(article.inspector.history.last()).toContainText('Tagged')
  await article.inspector.close()

  const back = await storedArticle(attest, 'Removed by mistake')
  expect(back.annotations.map(({ state, detached }) => [state, detached])).toEqual([['disputed', false]])
  expect(back.evidence).toHaveLength(1)
  expect(back.requests).toHaveLength(1)
})

test('Undo brings a mention back to the quote it belonged to', async () => {
  const attest = window()
  const article = await bringInCopy(attest, 'Whose words', paragraphs)
  await article.tag(quote, 'Quote')
  await article.tag('Bram Oosting', 'Mention')
  await article.saved()
  const [first] = (await storedArticle(attest, 'Whose words')).annotations.filter(({ kind }) => kind === 'quote')
  expect(first?.attribution.mentionId).not.toBeNull()

  await article.copy.putCaretAfter('Bram Oo')
  await article.tool('Remove tag').click()
  await expect(article.copy.mark('Bram Oosting')).toHaveCount(0)
  await article
    .tool('Undo')
    .or(article.screen.getByRole('button', { name: 'Undo' }))
    .click()
  await expect(article.copy.mark('Bram Oosting')).toBeVisible()
  await article.saved()
  const [again] = (await storedArticle(attest, 'Whose words')).annotations.filter(({ kind }) => kind === 'quote')
  expect(again?.attribution.mentionId).toBe(first?.attribution.mentionId)
})
