import Sqlite from 'better-sqlite3-multiple-ciphers'
import { join } from 'node:path'
import { search } from '../../../src/main/store/search.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'

/** As many hits as the palette shows. */
const limit = 50
const runs = 9

/** Words by how many articles have them: a made word far down the list, one further up, one that nearly all have. */
const words = { rare: 'penashholt', frequent: 'dalvel', everywhere: 'the' } as const

const timed = (work: () => unknown): number => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/** Search through the whole library, against the same text in a plain full-text table. */
export const searchSpeed = async (library: BenchLibrary, articles: number): Promise<readonly Measurement[]> => {
  const { database } = await openLibrary(library.path)
  const plain = new Sqlite(join(library.folder, 'plain.sqlite'))
  try {
    plain.exec('CREATE VIRTUAL TABLE plain USING fts5(headline, text)')
    const insert = plain.prepare('INSERT INTO plain (headline, text) VALUES (?, ?)')
    const copied = database.prepare('SELECT headline, text FROM article').raw().iterate()
    plain.transaction(() => {
      for (const row of copied) insert.run(row)
    })()
    const find = plain.prepare(
      `SELECT rowid, headline, snippet(plain, 1, '', '', '…', 30) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?`,
    )
    return Object.entries(words).map(([name, word]): Measurement => {
      const share = database
        .prepare<[string], { hits: number }>('SELECT count(*) AS hits FROM article_search WHERE article_search MATCH ?')
        .get(word)
      const times = { ours: [] as number[], plain: [] as number[] }
      for (let run = 0; run < runs; run++) {
        times.ours.push(timed(() => search(database, word, limit)))
        times.plain.push(timed(() => find.all(word, limit)))
      }
      const part = (share?.hits ?? 0) / articles
      return {
        id: `search-${articles}-${name}`,
        what: `search, ${articles.toLocaleString('en-GB')} articles, a word in ${(100 * part).toFixed(1)} % of them`,
        unit: 'ms',
        ours: median(times.ours),
        baseline: { name: 'plain FTS5', value: median(times.plain) },
        budget: { kind: 'most', value: part < 0.1 ? 50 : 150 },
      }
    })
  } finally {
    plain.close()
    database.close()
  }
}
