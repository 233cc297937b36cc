import { expect, test } from '@playwright/test'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { pressStroke } from './support/stroke.ts'

/** The first worker looks for a script that is not there: the browser says so. */
const window = sharedWindow((problem) => /^console: Failed to load resource/.test(problem))

const copy = ['“It is late,” said Ruth Vikander.']

test('Where suggestions cannot be made, the window says so, and the rest works', async () => {
  await window().page.evaluate(() => {
    const { Worker } = globalThis
    globalThis.Worker = class extends Worker {
      constructor(_address: string | URL, options?: WorkerOptions) {
        super('/assets/not-there.js', options)
        globalThis.Worker = Worker
      }
    }
  })
  const article = await bringInCopy(window(), 'Without suggestions', copy)
  await expect(article.statusBar).toContainText('Suggestions could not be made. Everything else works.')
  await article.copy.putCaretIn('It is late')
  await pressStroke(window(), 'q')
  await expect(article.card('quote', 'It is late,').card).toBeVisible()
  await article.saved()
})

test('The next article is read again where it can be', async () => {
  const article = await bringInCopy(window(), 'With suggestions', copy)
  await article.expectSuggestionsLeft(1)
})
