import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { addRecords } from '../../../src/main/handlers/add-records.ts'
import type { Writing } from '../../../src/main/handlers/write.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'
import type { BenchLibrary } from './bench-library.ts'
import { addFurtherArticles } from './further-articles.ts'
import { inBulk } from './in-bulk.ts'
import { newsArticle } from './news-article.ts'

/** How many words and annotations each article has: ten quotes, each with its cue and its mention. */
const words = 250
const annotations = 30

/** So many articles are made from scratch; the others follow them. */
const models = 500

const addArticle = (database: Database, seed: number): void => {
  const records = articleRecords(newsArticle({ seed, words, annotations }))
  const writing: Writing = {
    database,
    at: records.article.createdAt,
    editor: 'Bench',
    newId: () => idOf(`${seed}`),
    changedArticles: new Set(),
    concernedArticles: new Set(),
  }
  addRecords(writing, records)
}

/** Every article counts as checked, as in a library in use; the last open request stands somewhere in the middle. */
const settle = `INSERT INTO clearance (article_id, article_changed_at, blocking, warning, hint)
  SELECT id, changed_at, number % 3, number % 5, 0 FROM article`

/** Makes a library of many articles of 250 words and more with ten quotes each. */
export const makeBigLibrary = async (count: number): Promise<BenchLibrary & { readonly megabytes: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  const path = join(folder, 'big.attest')
  const { database } = await openLibrary(path)
  // Nothing is lost when a benchmark's library is.
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -500000')
  const first = Math.min(count, models)
  database.transaction(() => {
    for (let seed = 0; seed < first; seed++) addArticle(database, seed)
    database.exec(settle)
  })()
  if (count > first) inBulk(database, () => addFurtherArticles(database, count / first - 1))
  database.close()
  const { size } = await stat(path)
  return { folder, path, megabytes: size / 2 ** 20, remove: () => rm(folder, { recursive: true, force: true }) }
}
