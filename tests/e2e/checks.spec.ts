import { expect, test } from './support/attest-test.ts'
import { bringInCopy } from './support/own-copy.ts'
import { undo } from './support/stroke.ts'
import { bringInTwoQuotes, firstQuote, selectQuote } from './support/two-quotes.ts'

const wrongDay = ['The council meets on Friday, 7 March 2026.', 'Nothing else is known.']

test('What is wrong is shown in the header, in the copy and in the list, and goes away when it is put right', async ({
  attest,
}) => {
  const article = await bringInTwoQuotes(attest, 'Two pumps')
  await expect(article.findings.counts).toContainText('4 blocking')
  await article.findings.open()
  await expect(article.findings.item('Quote without a speaker')).toHaveCount(2)
  await expect(article.findings.underlined(firstQuote)).toHaveCount(1)
  await selectQuote(article, firstQuote)
  await attest.page.keyboard.press('s')
  await expect(article.inspector.source).toBeFocused()
  await article.inspector.source.fill('Arne Solheim')
  await attest.page.keyboard.press('Enter')
  await expect(article.findings.counts).toContainText('3 blocking')
  await article.findings.open()
  await expect(article.findings.item('Quote without a speaker')).toHaveCount(1)
})

test('A fix is applied with one key and taken back with one', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Council meets', wrongDay)
  await expect(article.findings.counts).toContainText('1 blocking')
  await attest.page.keyboard.press('F8')
  await article.copy.expectSelected('Friday, 7 March 2026')
  await attest.page.keyboard.press('F9')
  await expect(article.copy.field).toContainText('on Saturday, 7 March 2026')
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  await undo(attest)
  await expect(article.copy.field).toContainText('on Friday, 7 March 2026')
  await expect(article.findings.counts).toContainText('1 blocking')
})

test('A finding is waived for a reason, stays waived while other words change, and opens when its own do', async ({
  attest,
}) => {
  const article = await bringInCopy(attest, 'Council meets', wrongDay)
  await expect(article.findings.counts).toContainText('1 blocking')
  await attest.page.keyboard.press('F8')
  await attest.page.keyboard.press('Shift+F9')
  await expect(article.findings.reason).toBeFocused()
  await attest.page.keyboard.type('So it stands in the invitation.')
  await attest.page.keyboard.press('Enter')
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  await expect(article.findings.waived('So it stands in the invitation.')).toBeVisible()
  await expect(article.findings.underlined('7 March')).toHaveCount(0)

  await article.write()
  await article.copy.putCaretAfter('Nothing else is known')
  await attest.page.keyboard.type(' so far')
  await article.saved()
  await expect(article.findings.counts).toHaveText('✓ Cleared')

  await article.copy.select('7 March')
  await attest.page.keyboard.type('8 March')
  await expect(article.findings.counts).toContainText('1 blocking')
  await expect(article.findings.waived('So it stands in the invitation.')).toHaveCount(0)
})

test('A waiver is there after a start, and can be taken back', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Council meets', wrongDay)
  await expect(article.findings.counts).toContainText('1 blocking')
  await article.findings.open()
  await article.findings.waive('is a Saturday', 'The invitation says so.')
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  await article.saved()
  await attest.restart()
  await attest.desk.openArticle('Council meets')
  await expect(attest.article.findings.counts).toHaveText('✓ Cleared')
  await attest.article.findings.open()
  await attest.article.findings.waived('The invitation says so.').getByRole('button', { name: 'Open it again' }).click()
  await expect(attest.article.findings.counts).toContainText('1 blocking')
  await expect(attest.article.findings.item('is a Saturday')).toBeVisible()
})

test('Why a rule is there can be read beside the finding', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Council meets', wrongDay)
  await expect(article.findings.counts).toContainText('1 blocking')
  await attest.page.keyboard.press('F8')
  await article.findings.active.getByRole('button', { name: 'Why?' }).click()
  await expect(article.findings.active).toContainText('Copy desk practice')
})

test('An article in which nothing is wrong says so', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Quiet day', ['Nothing happened on the quay.'])
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  await article.findings.open()
  await expect(article.findings.panel).toContainText('Nothing found')
})

test('A quote that differs from its transcript shows which words differ', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Bridge to shut', [
    '“We will shut the bridge before June,” said Ines Hale, head of the harbour board.',
  ])
  const quote = 'We will shut the bridge before June'
  await article.tag(quote, 'Quote')
  await article.card('quote', quote).open('Evidence')
  await article.inspector.addEvidence({
    kind: 'Transcript',
    locator: '02:10',
    excerpt: 'Well, we may shut the bridge before July, who knows.',
  })
  await article.findings.open()
  const finding = article.findings.item('Quote that differs from its transcript')
  await expect(finding.locator('del').first()).toHaveText('may')
  await expect(finding.locator('ins').first()).toHaveText('will')
  const head = finding.locator('.finding-head')
  await expect(head).toHaveAccessibleDescription(
    /^We \[only in the transcript: may ?\] \[only here: will ?\] shut the bridge before \[only in the transcript: July, ?\]/,
  )
})
