import { expect, test } from 'vitest'
import { knownFilesSql } from '../../../src/main/store/article.ts'
import { walkSql, walkStart } from '../../../src/main/store/clearance.ts'
import { deskCount, deskPage, stateCountsSql } from '../../../src/main/store/desk.ts'
import { similarQuotesSql } from '../../../src/main/store/library-quotes.ts'
import { newestSql, rankedSql } from '../../../src/main/store/search-hits.ts'
import { sourcePage } from '../../../src/main/store/source-list.ts'
import { namedSql, rankedSourcesSql, recentSql } from '../../../src/main/store/source-match.ts'
import { waitingSql } from '../../../src/main/store/waiting.ts'
import { queryPlans, sortsAll } from '../../support/query-plans.ts'

const desk: Parameters<typeof deskPage>[0] = { text: '', states: [], clearance: 'any', offset: 0, limit: 100 }

test.each<Partial<typeof desk>>([
  {},
  { states: ['denied', 'recheck'] },
  { clearance: 'not cleared' },
  { states: ['pending'], clearance: 'cleared' },
])('the desk is put in order, filtered and counted in one index: %j', async (filter) => {
  const planOf = await queryPlans()
  const page = planOf(deskPage({ ...desk, ...filter }))
  expect(page).toMatch(/SCAN desk_entry USING (?:COVERING )?INDEX desk_by_change/)
  // What is put in order in the end is the page.
  expect(page).toMatch(/SCAN page\n(?:.*\n)*USE TEMP B-TREE FOR ORDER BY$/)
  expect(planOf(deskCount({ ...desk, ...filter }))).toMatch(
    /^SCAN desk_entry USING (?:COVERING )?INDEX desk_by_change$/,
  )
})

test('the states of an article on the desk are counted in the index of its ledger', async () => {
  const plan = (await queryPlans())({ sql: stateCountsSql.replace('?', ':id'), values: { id: 'x' } })
  expect(plan).toMatch(/^SEARCH annotation USING (?:COVERING )?INDEX ledger_of_article \(article_id=\?\)$/)
})

test('the picker reads the sources used last, those of a name and those of words by index', async () => {
  const planOf = await queryPlans()
  expect(planOf({ sql: recentSql.replace('?', ':limit'), values: { limit: 9 } })).toMatch(
    /^SCAN s USING INDEX source_by_use/,
  )
  const named = planOf({ sql: namedSql, values: { key: 'ann', limit: 9 } })
  expect(named).toMatch(/SEARCH source USING (?:COVERING )?INDEX source_by_name \(name_key=\?\)/)
  expect(named).toContain('SEARCH source_alias USING COVERING INDEX source_alias_by_key (alias_key=?)')
  const values = { match: '"ann"', named: '"ann"', key: 'ann', limit: 9 }
  const ranked = planOf({ sql: rankedSourcesSql, values })
  expect(ranked).toMatch(/^SCAN f VIRTUAL TABLE INDEX \d+:M/)
  for (const plan of [named, ranked]) expect(plan).toContain('SEARCH s USING INTEGER PRIMARY KEY (rowid=?)')
})

test('what waits is found by its state and its outcome', async () => {
  const sql = waitingSql({ sort: { column: 'deadline', descending: false } })
  const plan = (await queryPlans())({ sql, values: { limit: 9, offset: 0 } })
  expect(plan).toContain('SEARCH request USING INDEX request_by_outcome (outcome=?)')
  expect(plan).toMatch(/SEARCH a USING INDEX ledger_by_state \(state=\?\)/)
  expect(plan).not.toMatch(/SCAN (?:a|article|request)\b/)
})

test('the sources are read in order of their names', async () => {
  const plan = (await queryPlans())(sourcePage({ text: '', kinds: [], offset: 0, limit: 100 }))
  expect(plan).toContain('USING INDEX source_by_name')
  expect(plan).not.toMatch(sortsAll)
})

test('which article a file was made of is found by the index of files', async () => {
  const plan = (await queryPlans())({ sql: knownFilesSql.replace('?', ':sha256'), values: { sha256: '[]' } })
  expect(plan).toMatch(/SEARCH article USING INDEX article_by_file \(<expr>=\?\)/)
})

test('the walk that counts clearance reads the articles in order of change, from where it stood', async () => {
  const plan = (await queryPlans())({ sql: walkSql, values: { ...walkStart, limit: 9 } })
  expect(plan).toContain('SEARCH article USING INDEX article_by_change (changed_at<?)')
  expect(plan).toContain('SEARCH clearance USING PRIMARY KEY (article_id=?)')
  expect(plan).not.toMatch(sortsAll)
})

test('quotes like one are asked of the index of words, and each is then read by its number', async () => {
  const plan = (await queryPlans())({ sql: similarQuotesSql, values: { match: '"crisis" AND "deep"', articleId: 'x' } })
  expect(plan).toMatch(/^SCAN annotation_search VIRTUAL TABLE INDEX \d+:M/)
  expect(plan).toContain('SEARCH a USING INTEGER PRIMARY KEY (rowid=?)')
  expect(plan).toMatch(/SEARCH article USING (?:COVERING )?INDEX \S+ \(id=\?\)/)
  expect(plan).toMatch(/SEARCH source USING (?:COVERING )?INDEX \S+ \(id=\?\)/)
  expect(plan).not.toMatch(sortsAll)
})

test.each(['article_search', 'annotation_search'] as const)(
  'search asks the index of words, in order of rank or of age, and stops where it has enough: %s',
  async (table) => {
    const planOf = await queryPlans()
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
  const plan = (await queryPlans())({ sql, values: { id: 'x' } })
  expect(plan).toContain(`USING INDEX ${index}`)
  expect(plan).not.toMatch(sortsAll)
})
