import { newsArticle } from '../bench/data/news-article.ts'
import { makeLibrary } from '../bench/data/bench-library.ts'
import { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { countWork, type Work, workOfKey, workUntilNow } from './support/key-work.ts'

const line = 'The keeper of the gauge house waited for the tide.'

/** An article with the same quiet lines in its middle, whatever stands round them. */
const article = (seed: number, words: number, annotations: number) => {
  const sketch = newsArticle({ seed, words, annotations, language: 'en' })
  const middle = Math.floor(sketch.body.length / 2)
  return { ...sketch, body: [...sketch.body.slice(0, middle), line, line, line, ...sketch.body.slice(middle)] }
}

const nothing: Work = { visited: 0, serialised: 0, jsonLength: 0, read: 0, walked: 0, asked: 0 }

/** An address or a place in JSON is shorter, in characters; any part of the records is longer. */
const shortText = 500

const keys = ['a', 'Enter', 'b', 'Backspace'] as const

test('A key does the same work in a short article and in one ten times as long with a thousand annotations', async () => {
  const short = article(1, 1_000, 100)
  const long = article(2, 10_000, 1_000)
  const library = await makeLibrary([short, long])
  const attest = await AttestApp.launch(library.folder, { library: library.path })

  const workIn = async (sketch: typeof short): Promise<readonly Work[]> => {
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    await expect(attest.article.copy.field).toContainText(line)
    await attest.article.write()
    await attest.article.copy.putCaretAfter('The keeper of the gauge', 1)
    await expect(attest.article.statusBar).toContainText(/left to suggest|suggestions? left/)
    await countWork(attest.page)
    const inKeys: Work[] = []
    for (const key of keys) {
      inKeys.push(await workOfKey(attest.page, key))
      await attest.article.saved()
    }
    // What is left for a pause is done there, and counted.
    await expect.poll(async () => (await workUntilNow(attest.page)).asked).toBeGreaterThan(0)
    const all = await workUntilNow(attest.page)
    const total = (what: keyof Work): number => inKeys.reduce((sum, work) => sum + work[what], 0)
    for (const what of ['visited', 'serialised', 'read'] as const) expect(all[what]).toBeGreaterThan(total(what))
    return inKeys
  }

  try {
    const inShort = await workIn(short)
    // Counting is of the open window: a new one begins from nothing.
    await attest.restart()
    const inLong = await workIn(long)

    for (const [index, work] of inLong.entries()) {
      const { visited, read, walked } = inShort[index] ?? nothing
      expect(work).toMatchObject({ visited, read, walked, serialised: 0, asked: 0 })
      expect(work.jsonLength).toBeLessThan(shortText)
    }
  } finally {
    await attest.quit()
    await library.remove()
  }
})
