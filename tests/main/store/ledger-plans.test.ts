import { expect, test } from 'vitest'
import { type LedgerFilter, type LedgerQuery, ledgerColumns } from '../../../src/core/model/ledger.ts'
import { countsSql } from '../../../src/main/store/counts.ts'
import { ledgerCount, ledgerPage } from '../../../src/main/store/ledger.ts'
import { allCues } from '../../../src/main/store/ledger-facets.ts'
import type { LedgerWay } from '../../../src/main/store/ledger-filter.ts'
import { ledgerGroups } from '../../../src/main/store/ledger-groups.ts'
import { rowsBefore } from '../../../src/main/store/ledger-place.ts'
import { saidSql } from '../../../src/main/store/source-list.ts'
import { queryPlans, sortsAll } from '../../support/query-plans.ts'

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

test.each(ledgerColumns)(
  'the ledger by %s reads its index in order and sorts no more than one article',
  async (column) => {
    const planOf = await queryPlans()
    for (const descending of [false, true]) {
      const plan = planOf(ledger({ sort: { column, descending } }))
      expect(plan).toMatch(new RegExp(`USING (?:COVERING )?INDEX ${indexFor[column]}`))
      expect(plan).not.toMatch(column === 'article' ? sortsAll : /USE TEMP B-TREE/)
    }
  },
)

test('what a library holds is counted in indexes', async () => {
  const plan = (await queryPlans())({ sql: countsSql, values: {} })
  expect(plan).toMatch(/SEARCH annotation USING (?:COVERING )?INDEX ledger_by_requests \(open_request_count>\?\)/)
  expect(plan).toMatch(/SEARCH annotation USING (?:COVERING )?INDEX ledger_by_state \(state=\?\)/)
  expect(plan).not.toMatch(/SCAN \w+(?:$|\n)/)
})

test('the ledger grouped by source reads the sources in order', async () => {
  const plan = (await queryPlans())(ledger({ groupBySource: true }))
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
    const plan = (await queryPlans())(ledgerCount(filter))
    expect(plan).toContain('SEARCH a USING INDEX ledger_by_traits (traits=?)')
  },
)

test.each(ledgerColumns)('words that many rows have leave the order by %s to its index', async (column) => {
  const planOf = await queryPlans()
  const plan = planOf(ledger({ filter: { text: 'harbour' }, sort: { column, descending: false } }))
  expect(plan).toContain(`USING INDEX ${indexFor[column]}`)
  expect(plan).not.toMatch(sortsAll)
})

test('rows with words in them are counted in the index of words', async () => {
  const plan = (await queryPlans())(ledgerCount({ text: 'harbour' }))
  expect(plan).toMatch(/SCALAR SUBQUERY \d+\nSCAN annotation_search VIRTUAL TABLE INDEX \d+:M/)
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX annotation_source \(source_id=\?/)
  expect(plan).not.toMatch(/SCAN a\b/)
})

test.each(ledgerColumns)('a filter by traits leaves the order by %s to its index', async (column) => {
  const planOf = await queryPlans()
  for (const filter of Object.values(byTraits)) {
    const plan = planOf(ledger({ filter, sort: { column, descending: false } }))
    expect(plan).toContain(`USING INDEX ${indexFor[column]}`)
    expect(plan).not.toContain('ledger_by_traits')
    expect(plan).not.toMatch(sortsAll)
  }
})

test.each(ledgerColumns)('few rows are found by their traits, and then put in order by %s', async (column) => {
  const plan = (await queryPlans())(ledger({ filter: byTraits.several, sort: { column, descending: false } }, 'found'))
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
  const plan = (await queryPlans())(ledger({ filter, sort: { column: 'article', descending: false } }))
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX ledger_of_article \(article_id=\?\)/)
  expect(plan).not.toMatch(sortsAll)
})

test('the groups before a page are counted in the indexes they are grouped by', async () => {
  const planOf = await queryPlans()
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
    const planOf = await queryPlans()
    const order = { filter: {}, sort: { column, descending: false }, groupBySource: false }
    for (const stretch of rowsBefore(order, ['x', 'x', 'x']))
      expect(planOf(stretch)).toMatch(new RegExp(`SEARCH a USING (?:COVERING )?INDEX ${indexFor[column]}`))
  },
)

test('the cues in use are taken from their index one by one', async () => {
  const plan = (await queryPlans())({ sql: allCues, values: {} })
  expect(plan).not.toMatch(/SCAN a\b/)
  expect(plan).toMatch(/SEARCH a USING (?:COVERING )?INDEX ledger_by_cue \(cue_key>\?\)/)
})

test('the ledger of one article reads that article alone', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const plan = (await queryPlans())(ledger({ filter: { articleId: id }, sort: { column: 'quote', descending: false } }))
  expect(plan).toMatch(/SEARCH a USING INDEX \w+ \(article_id=\?\)/)
})

test('a source page finds what was said by its source', async () => {
  const planOf = await queryPlans()
  const counted = planOf({ sql: saidSql.replace('?', ':id'), values: { id: 'x' } })
  expect(counted).toMatch(/SEARCH annotation USING (?:COVERING )?INDEX annotation_source \(source_id=\?/)
  const filter = { sourceIds: ['00000000-0000-4000-8000-000000000000'] }
  const rows = planOf(ledger({ filter }, 'found'))
  for (const plan of [rows, planOf(ledgerCount(filter))]) {
    expect(plan).toMatch(/^SEARCH a USING (?:COVERING )?INDEX annotation_source \(source_id=\?\)/)
    expect(plan).not.toMatch(/SCAN a\b/)
  }
})
