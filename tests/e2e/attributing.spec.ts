import { expect, test } from './support/attest-test.ts'
import { tabTo } from './support/keyboard.ts'
import { clock, trams } from './support/samples.ts'

const tenDays = 'The checks would take about ten days'

test('A source is found by name, alias, function and affiliation', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  for (const [typed, name, why] of [
    ['joren', 'Joren Hale', ''],
    ['rail saf', 'National Rail Safety Board', ''],
    ['manufact', 'Brandt & Soto', 'manufacturer'],
    ['weststrand', 'Workshop employee', 'Weststrand depot'],
    ['nrsb', 'National Rail Safety Board', 'also “NRSB”'],
  ] as const) {
    await article.card('quote', tenDays).open('Source')
    const { source } = article.inspector
    await source.fill(typed)
    const option = page.getByRole('listbox', { name: 'Source' }).getByRole('option').first()
    await expect(option).toContainText(name)
    await expect(option).toContainText(why)
    await option.click()
    await expect(article.card('quote', tenDays).card).toContainText(name)
  }
})

test('By keys alone: S, a few letters, Enter takes the match; a new name and Enter make a source', async ({
  attest,
}) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  await article.copy.putCaretIn(tenDays)
  await page.keyboard.press('s')
  await page.keyboard.type('hale')
  await page.keyboard.press('Enter')
  await expect(article.card('quote', tenDays).card).toContainText('Joren Hale')
  await expect(article.inspector.panel).toBeHidden()

  await page.keyboard.press('s')
  await page.keyboard.type('Ines Ferrold')
  await page.keyboard.press('Enter')
  await expect(article.card('quote', tenDays).card).toContainText('Ines Ferrold')

  // Where some names fit, a new one is made by going past them.
  await page.keyboard.press('s')
  await page.keyboard.type('Ines')
  await expect(page.getByRole('listbox', { name: 'Source' }).getByRole('option')).toHaveText([
    /Ines Ferrold/,
    'Create “Ines”',
  ])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(article.card('quote', tenDays).card.getByRole('button', { name: 'Ines', exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(article.card('quote', tenDays).card).toContainText('Ines Ferrold')
})

test('Manner, mention, cue, channel, place, date and who relayed it are kept', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('All')
  const { inspector } = article
  await inspector.choose('Manner', 'Mixed')
  await inspector.choose('Mention', 'its director')
  await inspector.choose('Cue', 'told reporters')
  await inspector.setChannel('Press briefing')
  await inspector.setPlaceAndDate('Weststrand', '2026-03-11')
  await inspector.relayedBy('NS', 'Northsound')
  await article.saved()

  await attest.restart()
  await attest.desk.openArticle(trams)
  const again = attest.article
  await expect(again.card('quote', tenDays).card).toContainText(
    'told reporters · Press briefing · Weststrand · 11 March 2026 · relayed by Northsound',
  )
  await again.card('quote', tenDays).open('All')
  const attribution = again.inspector.section('Attribution')
  await expect(attribution.getByRole('button', { name: 'Manner' })).toContainText('Mixed')
  await expect(attribution.getByRole('button', { name: 'Mention' })).toContainText('its director')
  await expect(attribution.getByRole('combobox', { name: 'Channel' })).toHaveValue('Press briefing')
  await expect(attribution.getByLabel('Date')).toHaveValue('2026-03-11')
})

test('A quote can be taken from its source again', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('All')
  await article.inspector.panel.getByRole('button', { name: 'Take away: source' }).click()
  await article.inspector.close()
  await expect(article.card('quote', tenDays).card).toContainText('No source')
  await expect(article.standing).toContainText('without a source')
})

test('A source has kind, aliases, function, affiliation, terms and protection', async ({ attest }) => {
  const { sources, page } = attest
  await attest.desk.goTo('Sources')
  await page.keyboard.press('n')
  await page.keyboard.type('Tilde Brask')
  await page.keyboard.press('Enter')
  await expect(sources.source('Tilde Brask')).toBeVisible()
  await sources.setChoice('Kind', 'Unnamed')
  await sources.setChoice('Terms', 'Background')
  await sources.setField('Function', 'fitter')
  await sources.setField('Affiliation', 'Weststrand depot')
  await sources.addAlias('T. Brask')
  await sources.addAlias('the fitter')
  await sources.protect()
  await expect(sources.source('Tilde Brask')).toContainText('the identity must not leave the desk')

  await attest.restart()
  await attest.desk.goTo('Sources')
  const again = attest.sources
  await again.choose('Tilde Brask')
  await expect(again.about.getByRole('button', { name: 'Kind' })).toContainText('Unnamed')
  await expect(again.about.getByRole('button', { name: 'Terms' })).toContainText('Background')
  await expect(again.field('Affiliation')).toHaveValue('Weststrand depot')
  await expect(again.alias('the fitter')).toBeVisible()
  await expect(again.about.getByRole('checkbox', { name: /Protected source/ })).toBeChecked()
  await expect(again.history).toContainText('Source created')
})

test('Two sources are merged, what one said is said by the other, and the merge is taken back', async ({ attest }) => {
  const { article, sources } = attest
  await attest.desk.openArticle(clock)
  await article.tag('Ask the clock', 'Quote')
  await article.card('quote', 'Ask the clock').open('Source')
  await article.inspector.attributeToNew('M Lindholm')
  await article.saved()

  await attest.desk.goTo('Sources')
  await sources.choose('M Lindholm')
  await sources.mergeInto('mara', 'Mara Lindholm')
  await expect(sources.row('M Lindholm')).toHaveCount(0)
  await expect(sources.alias('M Lindholm')).toBeVisible()
  await expect(sources.statements.filter({ hasText: 'Ask the clock' })).toHaveCount(1)
  await attest.desk.openArticle(clock)
  await expect(article.card('quote', 'Ask the clock').card).toContainText('Mara Lindholm')

  await attest.desk.goTo('Sources')
  await sources.choose('Mara Lindholm')
  await sources.takeApart('M Lindholm')
  await sources.choose('M Lindholm')
  await expect(sources.statements).toHaveCount(1)
  await attest.desk.openArticle(clock)
  await expect(article.card('quote', 'Ask the clock').card).toContainText('M Lindholm')
})

test('A merge is taken back at once from its message', async ({ attest }) => {
  const { sources, page } = attest
  await attest.desk.goTo('Sources')
  await sources.choose('Joren Hale')
  await sources.mergeInto('mara', 'Mara Lindholm')
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(sources.row('Joren Hale')).toBeVisible()
})

test('A source is chosen, merged and taken apart by keys alone', async ({ attest }) => {
  const { sources, page } = attest
  await page.keyboard.press('ControlOrMeta+3')
  await expect(sources.list).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(sources.source('Joren Hale')).toBeVisible()
  await tabTo(page, sources.screen.getByRole('button', { name: 'Merge…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Merge Joren Hale' })
  await expect(dialog.getByRole('combobox', { name: 'Into' })).toBeFocused()
  await page.keyboard.type('mara')
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Merge' }))
  await page.keyboard.press('Enter')
  await expect(sources.source('Mara Lindholm')).toBeVisible()
  await tabTo(page, sources.screen.getByRole('button', { name: 'Take apart: Joren Hale' }))
  await page.keyboard.press('Enter')
  await expect(sources.row('Joren Hale')).toBeVisible()
})

test('Of a source that the copy may not name, its page asks why, and who agreed to that', async ({ attest }) => {
  const { sources } = attest
  await attest.desk.goTo('Sources')
  await sources.make('Ines Hale')
  await expect(sources.field('Why it is not named')).toHaveCount(0)
  await sources.setChoice('Terms', 'Background')
  await sources.setField('Why it is not named', 'Would lose the post')
  await sources.setField('Agreed to by', 'News editor, 2 March')
  await sources.setChoice('Terms', 'On record')
  await expect(sources.field('Why it is not named')).toHaveCount(0)
  await sources.protect()
  await expect(sources.field('Why it is not named')).toHaveValue('Would lose the post')
  await expect(sources.field('Agreed to by')).toHaveValue('News editor, 2 March')
  await expect(sources.history).toContainText('Would lose the post')
})
