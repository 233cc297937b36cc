import { expect, test } from './support/attest-test.ts'

test('A quote that is tagged, attributed and confirmed is still so after a restart', async ({ attest }) => {
  await attest.desk.openArticle('One hand, one keeper')
  const words = 'On the way up, nobody skips.'
  await attest.article.tag(words, 'Quote')
  await expect(attest.article.copy.mark(words)).toBeVisible()

  await attest.article.card('quote', words).open('Source')
  await attest.article.inspector.attributeToNew('Ottilie Fenn')
  await attest.article.card('quote', words).setState('Confirmed')
  await attest.article.saved()

  await attest.restart()
  await attest.desk.openArticle('One hand, one keeper')
  await attest.article.expectState('quote', words, 'Confirmed')
  await expect(attest.article.card('quote', words).card).toContainText('Ottilie Fenn')
})
