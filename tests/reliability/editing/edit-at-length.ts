import type { ArticleSketch } from '../../support/article-records.ts'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { makeLibrary } from '../../bench/data/bench-library.ts'
import { newsArticle } from '../../bench/data/news-article.ts'
import { takenMemory } from '../../bench/window/taken-memory.ts'

/** As an editor at work makes them: one each half minute. */
export const editsAnHour = 120

const typed = 'Nine boats lay there. '

/** In ms: after it the threads that suggest and check have ended, and what is open has been saved. */
const rest = 25_000

const headlineOf = (sketch: ArticleSketch): string => sketch.fields?.headline ?? ''

/** What is done again and again. Each leaves the article as long as it was, and as many tags in it. */
const editsOf = (attest: AttestApp, own: string, other: string): readonly (() => Promise<void>)[] => {
  const { page, desk, article } = attest
  const { keyboard } = page
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key)
  }
  const writeAndTakeBack = async (): Promise<void> => {
    await article.write()
    await article.copy.field.focus()
    await keyboard.type(typed)
    for (let letter = 0; letter < typed.length; letter++) await keyboard.press('Backspace')
    await press('Escape')
  }
  return [
    writeAndTakeBack,
    () => press('j', '2'),
    () => press('j', '3'),
    () => press('ControlOrMeta+z', 'ControlOrMeta+Shift+z'),
    () => press('j', 'j', '1'),
    async () => {
      await press('ControlOrMeta+f')
      await keyboard.type('the')
      await press('Enter', 'Escape')
      await article.copy.field.focus()
    },
    writeAndTakeBack,
    async () => {
      await desk.goTo('Ledger')
      await attest.ledger.rows.first().waitFor()
      await desk.openArticle(other)
      await desk.openArticle(own)
      await article.copy.field.focus()
    },
  ]
}

/**
 * Edits an article of 10,000 words with 1,000 annotations for so many hours' worth of edits, without an editor's pauses.
 * @returns what the app took of the machine's memory after each hour, in MB
 */
export const editAtLength = async (hours: number): Promise<readonly number[]> => {
  const own = newsArticle({ seed: 4, words: 10_000, annotations: 1_000, language: 'en' })
  const other = newsArticle({ seed: 5, words: 1_000, annotations: 100, language: 'en' })
  const library = await makeLibrary([own, other])
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  const taken: number[] = []
  try {
    await attest.desk.openArticle(headlineOf(own))
    const edits = editsOf(attest, headlineOf(own), headlineOf(other))
    for (let made = 1; made <= hours * editsAnHour; made++) {
      await edits[made % edits.length]?.()
      if (made % editsAnHour > 0) continue
      await attest.article.saved()
      await attest.page.waitForTimeout(rest)
      taken.push((await takenMemory(attest.electron, attest.page)).whole)
    }
    return taken
  } finally {
    await attest.quit()
    await library.remove()
  }
}
