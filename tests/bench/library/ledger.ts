import type { LedgerFilter, LedgerQuery } from '../../../src/core/model/ledger.ts'
import { readCounts } from '../../../src/main/store/counts.ts'
import { readDesk } from '../../../src/main/store/desk.ts'
import { readLedger } from '../../../src/main/store/ledger.ts'
import { readLedgerFacets } from '../../../src/main/store/ledger-facets.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { readSourceList } from '../../../src/main/store/source-list.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'

const runs = 5

/** The rows for which the design names a budget, and the budget in ms: what is asked of the library is a part of it. */
const budgeted = { rows: 100_000, most: 100 }

const timed = (work: () => unknown): number => {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return median(times)
}

const someStates: LedgerFilter = { kinds: ['quote'], states: ['pending', 'denied'] }

/** What the ledger, the desk and the sources ask of a library, each with a page of a hundred rows. */
export const ledgerSpeed = async (library: BenchLibrary, articles: number): Promise<readonly Measurement[]> => {
  const { database } = await openLibrary(library.path)
  try {
    const query: LedgerQuery = {
      filter: {},
      sort: { column: 'changed', descending: true },
      groupBySource: false,
      offset: 0,
      limit: 100,
    }
    const { total, rows } = readLedger(database, query)
    const sourceId = rows.flatMap(({ annotation }) => annotation.attribution.sourceId ?? [])[0] ?? null
    const byArticle = { column: 'article', descending: false } as const
    const desk = { text: '', states: [], clearance: 'any', offset: 0, limit: 100 } as const
    const asked: Readonly<Record<string, () => unknown>> = {
      'ledger, newest first': () => readLedger(database, query),
      'ledger, by article': () => readLedger(database, { ...query, sort: byArticle }),
      'ledger, filtered by kind and states': () => readLedger(database, { ...query, filter: someStates }),
      'ledger, filtered to nothing': () => readLedger(database, { ...query, filter: { detached: true } }),
      'ledger, its end': () => readLedger(database, { ...query, offset: total - 100 }),
      'ledger, its end by article': () => readLedger(database, { ...query, sort: byArticle, offset: total - 100 }),
      'ledger, its end grouped by source': () =>
        readLedger(database, { ...query, groupBySource: true, offset: total - 100 }),
      'ledger, filtered by a word that many have': () => readLedger(database, { ...query, filter: { text: 'the' } }),
      'ledger of one source': () => readLedger(database, { ...query, filter: { sourceIds: [sourceId] } }),
      'ledger, what filters offer': () => readLedgerFacets(database, undefined),
      'desk, newest first': () => readDesk(database, { ...desk, states: [] }),
      'desk, in two states': () => readDesk(database, { ...desk, states: ['pending', 'denied'] }),
      'desk, a word in the headline': () => readDesk(database, { ...desk, states: [], text: 'the' }),
      'desk, not cleared': () => readDesk(database, { ...desk, states: [], clearance: 'not cleared' }),
      'sources by name': () => readSourceList(database, { text: '', kinds: [], offset: 0, limit: 100 }),
      'counts of the library': () => readCounts(database),
    }
    const drawn = new Set(['ledger, filtered by kind and states', 'ledger, its end', 'desk, newest first'])
    return Object.entries(asked).map(
      ([name, ask]): Measurement => ({
        id: `library-${articles}-${name.replaceAll(/[^a-z]+/g, '-')}`,
        what: `${name}, ${total.toLocaleString('en-GB')} quotes`,
        unit: 'ms',
        ours: timed(ask),
        ...(total <= budgeted.rows && { budget: { kind: 'most', value: budgeted.most } }),
        ...(drawn.has(name) && { growth: { of: 'articles', line: name, size: articles } }),
      }),
    )
  } finally {
    database.close()
  }
}
