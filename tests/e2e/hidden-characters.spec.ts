import { expect, test } from './support/attest-test.ts'
import { bringInCopy } from './support/own-copy.ts'

test('Characters nobody sees are shown at their places and counted, and the copy stays as it is', async ({
  attest,
}) => {
  const words = 'The no\u200bbreak was \u202eturned\u202c, she said. Élise and 👩‍🚒 stay.'
  const article = await bringInCopy(attest, 'Hidden characters', [words])
  const signs = article.copy.field.locator('.hidden-character')
  await expect(signs).toHaveCount(3)
  expect(await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute('title')))).toEqual([
    'zero-width space',
    'right-to-left override',
    'end of embedding',
  ])
  await expect(article.statusBar).toContainText('3 hidden characters')
  expect(await article.copy.field.textContent()).toBe(words)

  await article.write()
  await article.copy.putCaretAfter('The no')
  await attest.page.keyboard.press('Delete')
  await expect(article.statusBar).toContainText('2 hidden characters')
  await expect(signs).toHaveCount(2)
})
