import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addRecords } from '../../../src/main/handlers/add-records.ts'
import type { Writing } from '../../../src/main/handlers/write.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'
import type { BenchLibrary } from './bench-library.ts'
import { newsArticle } from './news-article.ts'

/** How many words and annotations each article has: a usual news story. */
const words = 300
const annotations = 12

/** How many articles are written in one transaction. */
const together = 500

/** Makes a library of many articles, a third of their annotations quotes. */
export const makeBigLibrary = async (count: number): Promise<BenchLibrary & { readonly megabytes: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  const path = join(folder, 'big.attest')
  const clock = () => new Date()
  const { database } = await openLibrary(path, clock)
  const add = database.transaction((from: number) => {
    for (let at = from; at < Math.min(count, from + together); at++) {
      const records = articleRecords(newsArticle({ seed: at, words, annotations }))
      const writing: Writing = {
        database,
        at: clock().toISOString(),
        editor: 'Bench',
        newId: () => idOf(`${at}`),
        changedArticles: new Set(),
        concernedArticles: new Set(),
      }
      addRecords(writing, records)
    }
  })
  for (let from = 0; from < count; from += together) add(from)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  const { size } = await stat(path)
  return { folder, path, megabytes: size / 2 ** 20, remove: () => rm(folder, { recursive: true, force: true }) }
}
