import { createHash } from 'node:crypto'
import { expect, test } from './support/attest-test.ts'
import { dropFile } from './support/drop-file.ts'
import { tabTo } from './support/keyboard.ts'
import { trams } from './support/samples.ts'

const tenDays = 'The checks would take about ten days'
const platform = 'We would rather explain an empty platform than an accident'

test('A state is set from the card, from the inspector with a reason, and by one key', async ({ attest }) => {
  const { article, page } = attest
  await attest.settings.open()
  await attest.settings.setEditor('Wanda Oyelaran')
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).setState('Pending')
  await article.expectState('quote', tenDays, 'Pending')

  await article.card('quote', tenDays).open('All')
  await article.inspector.setState('Disputed', 'The depot says a month')
  await article.inspector.close()

  await article.copy.putCaretIn(tenDays)
  await page.keyboard.press('6')
  await article.expectState('quote', tenDays, 'Denied')
  await article.saved()

  await page.keyboard.press('h')
  const { history } = article.inspector
  await expect(history.first()).toContainText('state: disputed → denied')
  await expect(history.nth(1)).toContainText('“The depot says a month”')
  await expect(history.nth(1)).toContainText('state: pending → disputed')
  await expect(history.nth(2)).toContainText('state: unchecked → pending')
  for (const index of [0, 1, 2]) {
    await expect(history.nth(index)).toContainText('Wanda Oyelaran')
    await expect(history.nth(index)).toContainText(/\d\d:\d\d/)
  }
})

test('One stroke confirms a quote and goes to the next', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  await article.copy.putCaretIn(tenDays)
  await page.keyboard.press('c')
  await article.expectState('quote', tenDays, 'Confirmed')
  await expect(article.card('claim', 'Trams on lines 2 and 5').isSelected).toBeVisible()
  await page.keyboard.press('k')
  await expect(article.card('quote', tenDays).isSelected).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await article.expectState('quote', tenDays, 'Unchecked')
})

test('Evidence of every kind is added, shown on the card, and taken away', async ({ attest }) => {
  const { article } = attest
  const { inspector } = article
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('Evidence')
  await inspector.addEvidence({ kind: 'Recording', locator: '04:12', date: '2026-03-11' })
  await inspector.addEvidence({ kind: 'Transcript', locator: 'p. 3', excerpt: 'about ten days' })
  await inspector.addEvidence({ kind: 'Document', locator: 'p. 12' })
  await inspector.addEvidence({ kind: 'Page', link: 'https://transport.example/checks' })
  await inspector.addEvidence({ kind: 'Call', locator: 'press office' })
  await inspector.addEvidence({ kind: 'E-mail', link: 'mailto:press@transport.example' })
  await inspector.addEvidence({ kind: 'Witnessed', locator: 'Weststrand depot' })
  const items = inspector.section('Evidence').getByRole('listitem')
  await expect(items).toHaveCount(7)
  await items.filter({ hasText: 'transcript' }).getByRole('button', { name: 'Remove this transcript' }).click()
  await expect(items).toHaveCount(6)
  await inspector.close()
  const { card } = article.card('quote', tenDays)
  await expect(card).toContainText('recording 04:12')
  await expect(card).not.toContainText('transcript')
  await article.saved()
  await attest.restart()
  await attest.desk.openArticle(trams)
  await expect(attest.article.card('quote', tenDays).card).toContainText('document p. 12')
})

test('The form of evidence starts with the kind used last, at another quote too', async ({ attest }) => {
  const { article } = attest
  const { inspector } = article
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('Evidence')
  await inspector.addEvidence({ kind: 'Call', locator: 'press office' })
  await inspector.close()
  await article.card('quote', platform).open('Evidence')
  const form = inspector.panel.getByRole('form', { name: 'New evidence' })
  await expect(form.getByRole('button', { name: 'Kind' })).toContainText('Call')
})

test('The head of the inspector says which words it is about once they are scrolled away', async ({ attest }) => {
  const { article } = attest
  const { panel } = article.inspector
  await attest.desk.openArticle(trams)
  await attest.resize(1024, 700)
  await article.card('quote', tenDays).open('All')
  const words = panel.getByText(tenDays, { exact: true })
  await expect(words).toHaveCount(1)
  const heading = panel.getByRole('heading', { name: 'Quote', exact: true })
  await panel.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  await expect(heading).toBeInViewport()
  await expect(words.first()).toBeInViewport()
  await panel.evaluate((element) => element.scrollTo({ top: 0 }))
  await expect(words).toHaveCount(1)
})

test('A file dropped on the evidence is copied, with its SHA-256', async ({ attest }) => {
  const { article, page } = attest
  const bytes = Buffer.from('Minutes of 11 March.')
  await attest.desk.openArticle(trams)
  await article.copy.putCaretIn(tenDays)
  await page.keyboard.press('e')
  const form = article.inspector.panel.getByRole('form', { name: 'New evidence' })
  await dropFile(form, [{ name: 'minutes.txt', bytes }])
  await expect(form).toContainText('minutes.txt')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(article.inspector.panel.getByRole('button', { name: /^minutes\.txt/ })).toHaveAttribute(
    'title',
    `SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
  )
})

test('A link that is no address is refused, and what was filled in stays', async ({ attest }) => {
  const { article } = attest
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('Evidence')
  const form = article.inspector.panel.getByRole('form', { name: 'New evidence' })
  await form.getByLabel('Locator').fill('04:12')
  await form.getByLabel('Link').fill('file:///etc/passwd')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('has to begin with https://')
  await expect(form.getByLabel('Locator')).toHaveValue('04:12')
})

test('A request is logged, sets the quote to pending, and takes its outcome', async ({ attest }) => {
  const { article } = attest
  const { inspector } = article
  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('Request')
  await inspector.logRequest({
    whom: 'nrsb',
    how: 'Telephone',
    question: 'Will it take ten days?',
    deadline: '2026-03-12T18:00',
  })
  await inspector.expectState('Pending')
  await expect(inspector.section('Requests')).toContainText('National Rail Safety Board')
  await article.saved()
  await attest.desk.goTo('Waiting')
  const waiting = attest.page.getByRole('grid', { name: 'Waiting' })
  await expect(waiting.getByRole('row').filter({ hasText: tenDays })).toContainText('National Rail Safety Board')

  await attest.desk.openArticle(trams)
  await article.card('quote', tenDays).open('All')
  await inspector.setOutcome('Declined to comment', 'No statement before the report')
  await inspector.close()
  await expect(article.card('quote', tenDays).card).toContainText('declined')
  await article.saved()
  await attest.desk.goTo('Waiting')
  await expect(waiting).toBeVisible()
  await expect(waiting.getByRole('row').filter({ hasText: tenDays })).toHaveCount(0)
})

test('A request is logged and answered by keys alone', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  await article.copy.putCaretIn(tenDays)
  await page.keyboard.press('r')
  const form = article.inspector.panel.getByRole('form', { name: 'New request' })
  await expect(form.getByRole('combobox', { name: 'Whom' })).toBeFocused()
  await page.keyboard.type('nrsb')
  await page.keyboard.press('Enter')
  await tabTo(page, form.getByLabel('Question'))
  await page.keyboard.type('Ten days?')
  await tabTo(page, form.getByRole('button', { name: 'Log' }))
  await page.keyboard.press('Enter')
  const requests = article.inspector.section('Requests')
  await expect(requests).toContainText('National Rail Safety Board')
  await tabTo(page, requests.getByRole('button', { name: 'Outcome' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: 'Open, waiting' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Answered' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(requests.getByRole('button', { name: 'Outcome' })).toContainText('Answered')
  await page.keyboard.press('Escape')
  await expect(article.card('quote', tenDays).card).toContainText('answered')
})

test('Changed words of a settled quote are set to recheck, and the old ones stand in its history', async ({
  attest,
}) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  await article.expectState('quote', platform, 'Confirmed')
  await article.write()
  await article.copy.putCaretAfter('rather explain an empty')
  // In one go: a pause between letters would be an autosave, and its words those of the history.
  await page.keyboard.insertText(' tram')
  await article.saved()
  const changed = 'We would rather explain an empty tram platform than an accident'
  await article.expectState('quote', changed, 'Recheck')
  await expect(article.standing).toContainText('to recheck')
  await article.annotate()
  await article.card('quote', changed).open('All')
  const words = article.inspector.history.filter({ hasText: 'Its words changed' })
  await expect(words).toContainText(platform)
  await expect(words).toContainText(changed)
  await article.inspector.setState('Confirmed', 'Heard again')
  await article.inspector.close()
  await article.expectState('quote', changed, 'Confirmed')
})
