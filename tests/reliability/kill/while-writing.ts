import { ok } from 'node:assert/strict'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { type ShownAsSaved, watchSaving } from './watch-saving.ts'
import { assertSound, type KillTest } from './kill-test.ts'
import { openApp } from './open-app.ts'

/** The most sentences written before a kill. */
const mostSentences = 12

/** A sentence to type, and the words in marks that are tagged in every second one. */
const wordsIn = (number: number): string => `We counted ${number} boats in the harbour,`
const sentence = (number: number): string => ` “${wordsIn(number)}” said Ann Reed.`

/** Types and tags without end. It fails when the app is gone. */
const write = async ({ page, article }: AttestApp): Promise<never> => {
  for (let number = 1; ; number++) {
    await page.keyboard.type(sentence(number), { delay: 8 })
    if (number % 2 === 1) continue
    const marks = article.copy.field.locator('mark')
    const before = await marks.count()
    await page.keyboard.press('Escape')
    await article.screen.locator('xpath=self::*[contains(@class, "mode-annotate")]').waitFor()
    await article.copy.select(wordsIn(number))
    await page.keyboard.press('q')
    await marks.nth(before).waitFor()
    await page.keyboard.press('Enter')
    await article.screen.locator('xpath=self::*[contains(@class, "mode-write")]').waitFor()
    await page.keyboard.press('ControlOrMeta+End')
  }
}

/** What the window shows of an article after a new start. */
const shownAfterwards = async (folder: string, headline: string): Promise<string> => {
  const app = await AttestApp.launch(folder)
  try {
    await app.desk.openArticle(headline)
    return (await app.article.copy.field.textContent()) ?? ''
  } finally {
    await app.quit()
  }
}

/** Compares what the window had shown as saved with what is there. @returns the text that is there */
const assertThere = async (path: string, articleId: string, shown: ShownAsSaved | null): Promise<string> => {
  const { app, call } = await openApp(path)
  const { article, annotations } = await call('article.get', { id: articleId })
  const { text } = plainText(parseBody(article.body))
  ok(shown === null || text.startsWith(shown.text), 'text that was shown as saved is lost')
  for (const { id, words } of shown?.tags ?? []) {
    const found = annotations.find((annotation) => annotation.id === id)
    ok(found && !found.detached, `the tag of “${words}” is lost`)
    ok(found.pieces[0]?.words === words, `the tag of “${words}” holds other words`)
    const events = await call('history.list', { annotationId: id })
    ok(events.at(-1)?.type === 'annotation created', `the history of the tag of “${words}” is lost`)
  }
  app.close()
  return text
}

/** Typing and tagging in the real window, until the whole app is killed. */
export const whileWriting: KillTest = {
  name: 'writing in the window',
  prepare: async (folder) => {
    const app = await AttestApp.launch(folder)
    await app.quit()
  },
  round: async (folder, random) => {
    const headline = `Killed at ${random()}`
    const attest = await AttestApp.launch(folder)
    const { page, article, library } = attest
    await page.keyboard.press('ControlOrMeta+n')
    await article.headline.fill(headline)
    await article.copy.field.click()
    await article.saved()
    const ofArticle = /#article\/([0-9a-f-]{36})/
    await page.waitForURL(ofArticle)
    const id = ofArticle.exec(page.url())?.[1] ?? ''
    const saving = await watchSaving(page)
    const writing = write(attest)
    // It ends with the app; before that, it must not.
    const ended = writing.catch(() => {})
    await Promise.race([writing, saving.letters(1 + Math.floor(random() * mostSentences * sentence(1).length))])
    await new Promise((resolve) => setTimeout(resolve, random() * 1000))
    const killedAt = Date.now()
    const shown = saving.latest()
    await attest.kill()
    await ended
    const text = await assertThere(library, id, shown)
    await assertSound(library)
    ok((await shownAfterwards(folder, headline)) === text, 'the window shows another text than the library holds')
    await assertSound(library)
    return { acknowledged: shown?.count ?? 0, oldestLost: saving.ageOfOldestBeyond(text.length, killedAt) }
  },
}
