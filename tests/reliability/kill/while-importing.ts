import { equal, ok } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { allArticles } from '../../../src/main/cli/articles.ts'
import { documentText } from './document-text.ts'
import { assertSound, type KillTest, someMoment } from './kill-test.ts'
import { openApp } from './open-app.ts'
import { runAndKill } from './run-and-kill.ts'

const documents = 500

const words = (text: string): string => text.replace(/\s+/g, ' ')

/** Bringing documents into a new library: each that was answered is there, each that is there is whole. */
export const whileImporting: KillTest = {
  name: 'importing documents',
  prepare: async () => {},
  round: async (folder, random) => {
    const path = join(folder, 'library.attest')
    for (const file of [path, `${path}-wal`]) await rm(file, { force: true })
    const [, ...imported] = await runAndKill('import', [path, String(documents)], someMoment(random, documents / 4, 20))
    // Killed while the library itself was made, there is none yet.
    if (imported.length === 0 && !existsSync(path)) return { acknowledged: 0 }
    const { app, call } = await openApp(path)
    const found = await allArticles(call)
    const ids = new Set(found.map(({ id }) => id))
    for (const id of imported) ok(ids.has(id), 'an imported document is lost')
    for (const { id } of found) {
      const { article } = await call('article.get', { id })
      const number = Number.parseInt(article.origin.fileName, 10)
      equal(words(plainText(parseBody(article.body)).text), words(documentText(number)))
      const [event] = (await call('history.list', { articleId: id })).toReversed()
      equal(event?.type, 'article imported')
    }
    app.close()
    await assertSound(path)
    return { acknowledged: imported.length }
  },
}
