import Sqlite, { type Database } from 'better-sqlite3-multiple-ciphers'
import { join } from 'node:path'
import { search } from '../../../src/main/store/search.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'

/** As many hits as the palette shows. */
const limit = 50
const runs = 9

/** The words looked for, by the share of the articles that have them; at most that share. */
const shares = { rare: 0.001, frequent: 0.05, everywhere: 1 } as const

/** The word that most articles have, up to a share of them. */
const wordInShare = (database: Database, most: number): string =>
  database
    .prepare<[number], { term: string }>(
      'SELECT term FROM temp.terms WHERE doc <= ? AND length(term) > 2 ORDER BY doc DESC, term LIMIT 1',
    )
    .get(most)?.term ?? 'the'

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
    // Slugs stand in our index alone: a word is taken that both have.
    plain.exec(`CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'plain', 'row')`)
    return Object.entries(shares).map(([name, most]): Measurement => {
      const word = wordInShare(plain, Math.max(1, most * articles))
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
        growth: { of: 'articles', line: `search, ${name} word`, size: articles },
      }
    })
  } finally {
    plain.close()
    database.close()
  }
}
