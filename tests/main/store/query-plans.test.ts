import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type LedgerFilter, type LedgerQuery, ledgerColumns } from '../../../src/core/model/ledger.ts'
import { knownFilesSql } from '../../../src/main/store/article.ts'
import { walkSql, walkStart } from '../../../src/main/store/clearance.ts'
import { countsSql } from '../../../src/main/store/counts.ts'
import { deskCount, deskPage } from '../../../src/main/store/desk.ts'
import { ledgerCount, ledgerPage } from '../../../src/main/store/ledger.ts'
import { allCues } from '../../../src/main/store/ledger-facets.ts'
import type { LedgerWay } from '../../../src/main/store/ledger-filter.ts'
import { ledgerGroups } from '../../../src/main/store/ledger-groups.ts'
import { rowsBefore } from '../../../src/main/store/ledger-place.ts'
import { similarQuotesSql } from '../../../src/main/store/library-quotes.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { newestSql, rankedSql } from '../../../src/main/store/search-hits.ts'
import { sourcePage } from '../../../src/main/store/source-list.ts'
import { testFolder } from '../../support/test-library.ts'

/** How SQLite goes about a query in a library without statistics, as a new one is. */
const plans = async () => {
  const { database } = await openLibrary(join(testFolder(), 'library.attest'))
  onTestFinished(() => void database.close())
  return ({ sql, values }: { readonly sql: string; readonly values: object }): string =>
    database
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(values)
      .map(({ detail }) => detail)
      .join('\n')
}

const ledgerQuery = (query: Partial<LedgerQuery> = {}): LedgerQuery => ({
  filter: {},
  sort: { column: 'changed', descending: true },
  groupBySource: false,
  offset: 0,
  limit: 100,
  ...query,
})

const ledger = (query: Partial<LedgerQuery> = {}, way: LedgerWay = 'in order') => ledgerPage(ledgerQuery(query), way)

const indexFor = {
  article: 'article_by_headline',
  quote: 'ledger_by_words',
  source: 'ledger_by_source',
  manner: 'ledger_by_manner',
  cue: 'ledger_by_cue',
  channel: 'ledger_by_channel',
  state: 'ledger_by_state_order',
  evidence: 'ledger_by_evidence',
  requests: 'ledger_by_requests',
  changed: 'ledger_by_change',
} as const

const sortsAll = /USE TEMP B-TREE FOR ORDER BY/

test.each(ledgerColumns)(
  'the ledger by %s reads its index in order and sorts no more than one article',
  async (column) => {
    const planOf = await plans()
    for (const descending of [false, true]) {
      const plan = planOf(ledger({ sort: { column, descending } }))
      expect(plan).toMatch(new RegExp(`USING (?:COVERING )?INDEX ${indexFor[column]}`))
      expect(plan).not.toMatch(column === 'article' ? sortsAll : /USE TEMP B-TREE/)
    }
  },
)

test('what a library holds is counted in indexes', async () => {
  const plan = (await plans())({ sql: countsSql, values: {} })
  expect(plan).toMatch(/SEARCH annotation USING (?:COVERING )?INDEX ledger_by_requests \(open_request_count>\?\)/)
  expect(plan).toMatch(/SEARCH annotation USING (?:COVERING )?INDEX ledger_by_state \(state=\?\)/)
  expect(plan).not.toMatch(/SCAN \w+(?:$|\n)/)
})

test('the ledger grouped by source reads the sources in order', async () => {
  const plan = (await plans())(ledger({ groupBySource: true }))
  expect(plan).toContain('USING INDEX ledger_by_source')
  expect(plan).not.toMatch(sortsAll)
})

/** Filters that the traits of a row decide. */
const byTraits = {
  kinds: { kinds: ['claim'] },
  manners: { manners: ['indirect'] },
  states: { states: ['denied', 'recheck'] },
  'rows without a source': { sourceIds: [null] },
  evidence: { hasEvidence: false },
  requests: { hasRequests: true },
  detached: { detached: true },
  several: { kinds: ['quote'], states: ['pending'], hasEvidence: false },
} as const satisfies Record<string, LedgerFilter>

test.each(Object.entries(byTraits))(
  'the ledger filtered by %s counts in the index of traits alone',
  async (_, filter) => {
    const plan = (await plans())(ledgerCount(filter))
    expect(plan).toContain('SEARCH a USING INDEX ledger_by_traits (traits=?)')
  },
)

test.each(ledgerColumns)('words that many rows have leave the order by %s to its index', async (column) => {
  const planOf = await plans()
  const plan = planOf(ledger({ filter: { text: 'harbour' }, sort: { column, descending: false } }))
  expect(plan).toContain(`USING INDEX ${indexFor[column]}`)
  expect(plan).not.toMatch(sortsAll)
})

test('rows with words in them are counted in the index of words', async () => {
  const plan = (await plans())(ledgerCount({ text: 'harbour' }))
  expect(plan).toMatch(/SCALAR SUBQUERY \d+\nSCAN annotation_search VIRTUAL TABLE INDEX \d+:M/)
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX annotation_source \(source_id=\?/)
  expect(plan).not.toMatch(/SCAN a\b/)
})

test.each(ledgerColumns)('a filter by traits leaves the order by %s to its index', async (column) => {
  const planOf = await plans()
  for (const filter of Object.values(byTraits)) {
    const plan = planOf(ledger({ filter, sort: { column, descending: false } }))
    expect(plan).toContain(`USING INDEX ${indexFor[column]}`)
    expect(plan).not.toContain('ledger_by_traits')
    expect(plan).not.toMatch(sortsAll)
  }
})

test.each(ledgerColumns)('few rows are found by their traits, and then put in order by %s', async (column) => {
  const plan = (await plans())(ledger({ filter: byTraits.several, sort: { column, descending: false } }, 'found'))
  expect(plan).toContain('SEARCH a USING INDEX ledger_by_traits (traits=?)')
  expect(plan).not.toMatch(/SCAN (?:a|article)\b/)
})

test.each<LedgerFilter>([
  { cue: 'said' },
  { channel: 'phone' },
  { sourceIds: ['00000000-0000-4000-8000-000000000000'] },
  { changedSince: '2026-01-01T00:00:00.000Z' },
  { text: 'harbour' },
])('the ledger by article looks at the rows of each article once: %j', async (filter) => {
  const plan = (await plans())(ledger({ filter, sort: { column: 'article', descending: false } }))
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX ledger_of_article \(article_id=\?\)/)
  expect(plan).not.toMatch(sortsAll)
})

test('the groups before a page are counted in the indexes they are grouped by', async () => {
  const planOf = await plans()
  const sort = { column: 'changed', descending: true } as const
  const filter = byTraits.several
  const bySource = ledgerGroups({ filter, sort, groupBySource: true })
  expect(bySource && planOf(bySource)).toMatch(/^SCAN a USING (?:COVERING )?INDEX ledger_by_source/)
  const byArticle = ledgerGroups({ filter, sort: { column: 'article', descending: false }, groupBySource: false })
  const plan = byArticle ? planOf(byArticle) : ''
  expect(plan).toMatch(/^SCAN article USING INDEX article_by_headline/)
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX ledger_of_article \(article_id=\?\)/)
  expect(plan).not.toMatch(sortsAll)
})

test.each(['quote', 'source', 'cue', 'state', 'evidence', 'changed'] as const)(
  'how many rows stand before one is counted in stretches of the index by %s',
  async (column) => {
    const planOf = await plans()
    const order = { filter: {}, sort: { column, descending: false }, groupBySource: false }
    for (const stretch of rowsBefore(order, ['x', 'x', 'x']))
      expect(planOf(stretch)).toMatch(new RegExp(`SEARCH a USING (?:COVERING )?INDEX ${indexFor[column]}`))
  },
)

test('the cues in use are taken from their index one by one', async () => {
  const plan = (await plans())({ sql: allCues, values: {} })
  expect(plan).not.toMatch(/SCAN a\b/)
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX ledger_by_cue \(cue_key>\?\)/)
})

test('the ledger of one article reads that article alone', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const plan = (await plans())(ledger({ filter: { articleId: id }, sort: { column: 'quote', descending: false } }))
  expect(plan).toMatch(/SEARCH a USING INDEX \w+ \(article_id=\?\)/)
})

const desk: Parameters<typeof deskPage>[0] = { text: '', states: [], clearance: 'any', offset: 0, limit: 100 }

test.each<Partial<typeof desk>>([
  {},
  { states: ['denied', 'recheck'] },
  { clearance: 'not cleared' },
  { states: ['pending'], clearance: 'cleared' },
])('the desk is put in order, filtered and counted in one index: %j', async (filter) => {
  const planOf = await plans()
  const page = planOf(deskPage({ ...desk, ...filter }))
  expect(page).toMatch(/SCAN desk_entry USING (?:COVERING )?INDEX desk_by_change/)
  // What is put in order in the end is the page.
  expect(page).toMatch(/SCAN page\n(?:.*\n)*USE TEMP B-TREE FOR ORDER BY$/)
  expect(planOf(deskCount({ ...desk, ...filter }))).toMatch(
    /^SCAN desk_entry USING (?:COVERING )?INDEX desk_by_change$/,
  )
})

test('the sources are read in order of their names', async () => {
  const plan = (await plans())(sourcePage({ text: '', kinds: [], offset: 0, limit: 100 }))
  expect(plan).toContain('USING INDEX source_by_name')
  expect(plan).not.toMatch(sortsAll)
})

test('which article a file was made of is found by the index of files', async () => {
  const { database } = await openLibrary(join(testFolder(), 'library.attest'))
  onTestFinished(() => void database.close())
  const plan = database
    .prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${knownFilesSql}`)
    .all('[]')
    .map(({ detail }) => detail)
    .join('\n')
  expect(plan).toMatch(/SEARCH article USING INDEX article_by_file \(<expr>=\?\)/)
})

test('the walk that counts clearance reads the articles in order of change, from where it stood', async () => {
  const plan = (await plans())({ sql: walkSql, values: { ...walkStart, limit: 9 } })
  expect(plan).toContain('SEARCH article USING INDEX article_by_change (changed_at<?)')
  expect(plan).toContain('SEARCH clearance USING PRIMARY KEY (article_id=?)')
  expect(plan).not.toMatch(sortsAll)
})

test('quotes like one are asked of the index of words, and each is then read by its number', async () => {
  const plan = (await plans())({ sql: similarQuotesSql, values: { match: '"crisis" AND "deep"', articleId: 'x' } })
  expect(plan).toMatch(/^SCAN annotation_search VIRTUAL TABLE INDEX \d+:M/)
  expect(plan).toContain('SEARCH a USING INTEGER PRIMARY KEY (rowid=?)')
  expect(plan).toMatch(/SEARCH article USING (?:COVERING )?INDEX \S+ \(id=\?\)/)
  expect(plan).toMatch(/SEARCH source USING (?:COVERING )?INDEX \S+ \(id=\?\)/)
  expect(plan).not.toMatch(sortsAll)
})

test.each(['article_search', 'annotation_search'] as const)(
  'search asks the index of words, in order of rank or of age, and stops where it has enough: %s',
  async (table) => {
    const planOf = await plans()
    const values = { ranked: '"ferry"', match: '"ferry"', isAll: 0, limit: 50 }
    for (const sql of [rankedSql(table), newestSql(table)]) {
      const plan = planOf({ sql, values: sql.includes(':ranked') ? values : { match: '"ferry"', limit: 50 } })
      expect(plan).toMatch(/^SCAN f VIRTUAL TABLE INDEX \d+:M/)
      expect(plan).toContain('SEARCH r USING INTEGER PRIMARY KEY (rowid=?)')
      expect(plan).not.toMatch(sortsAll)
    }
  },
)

test.each([
  [
    'evidence of an annotation',
    'SELECT * FROM evidence WHERE annotation_id = :id AND removed_at IS NULL',
    'evidence_of_annotation',
  ],
  [
    'requests about an annotation',
    'SELECT * FROM request WHERE annotation_id = :id AND removed_at IS NULL',
    'request_of_annotation',
  ],
  [
    'requests to a source',
    'SELECT * FROM request WHERE source_id = :id AND removed_at IS NULL ORDER BY asked_at DESC LIMIT 9',
    'request_to_source',
  ],
  [
    'history of an article',
    'SELECT * FROM event WHERE article_id = :id ORDER BY sequence DESC LIMIT 9',
    'event_of_article',
  ],
  [
    'history of an annotation',
    'SELECT * FROM event WHERE annotation_id = :id ORDER BY sequence DESC LIMIT 9',
    'event_of_annotation',
  ],
  [
    'history of a source',
    'SELECT * FROM event WHERE source_id = :id ORDER BY sequence DESC LIMIT 9',
    'event_of_source',
  ],
])('%s are found by index', async (_, sql, index) => {
  const plan = (await plans())({ sql, values: { id: 'x' } })
  expect(plan).toContain(`USING INDEX ${index}`)
  expect(plan).not.toMatch(sortsAll)
})
