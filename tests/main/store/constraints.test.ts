import type { Database } from 'better-sqlite3-multiple-ciphers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readArticle } from '../../../src/main/store/article.ts'
import { writeClearance } from '../../../src/main/store/clearance.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

/** A library with one row in every table, opened by itself. */
const filled = async (): Promise<Database> => {
  const library = await openTestLibrary()
  const { call } = library
  const { id } = await bringIn(call, {
    body: ['“{q}Yes{/q}”, {c}said{/c} she. {said}No{/said}.'],
    annotations: {
      q: { source: 'Ann', cue: 'c', evidence: [{ kind: 'call' }], requests: [{ to: 'Ann' }] },
      c: { kind: 'cue' },
      said: { source: 'Anna' },
    },
    dismissals: [{ kind: 'rejected', words: 'she' }],
    waivers: [{ rule: 'loaded-verb', words: 'she', reason: 'It stands.' }],
    sources: { Ann: { aliases: ['A.'] }, Anna: { aliases: ['B.'] } },
  })
  await call('sources.merge', { fromId: idOf('source Anna'), intoId: idOf('source Ann') })
  await call('settings.change', { theme: 'dark' })
  library.close()
  const { database } = await openLibrary(library.path)
  onTestFinished(() => void database.close())
  const changedAt = readArticle(database, id)?.changedAt ?? ''
  writeClearance(database, id, changedAt, { blocking: 1, warning: 0, hint: 0 })
  return database
}

/** Foreign keys are looked at with the end of the transaction, which this is. */
const codeOf = (database: Database, sql: string): string => {
  try {
    database.transaction(() => database.exec(sql))()
    return 'no failure'
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

test('every table has a row to try this on', async () => {
  const database = await filled()
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name")
    .pluck()
    .all() as string[]
  expect(tables).toHaveLength(15)
  for (const table of tables) {
    expect([table, database.prepare(`SELECT count(*) > 0 FROM ${table}`).pluck().get()]).toEqual([table, 1])
  }
})

describe('a row that names what is not there is refused', () => {
  test.each([
    ['annotation', 'article_id'],
    ['annotation', 'source_id'],
    ['annotation', 'mention_id'],
    ['annotation', 'cue_id'],
    ['annotation', 'relayed_by_id'],
    ['evidence', 'annotation_id'],
    ['request', 'annotation_id'],
    ['request', 'source_id'],
    ['source', 'merged_into_id'],
    ['dismissal', 'article_id'],
    ['waiver', 'article_id'],
    ['clearance', 'article_id'],
    ['source_merge', 'from_id'],
    ['source_merge', 'into_id'],
  ])('%s.%s', async (table, column) => {
    const database = await filled()
    expect(codeOf(database, `UPDATE ${table} SET ${column} = 'nothing'`)).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
  })

  test.each([
    ['annotation_piece', 'annotation_number'],
    ['source_alias', 'source_number'],
    ['source_merge_move', 'merge_number'],
    ['desk_entry', 'number'],
  ])('%s.%s', async (table, column) => {
    const database = await filled()
    const sql = `UPDATE ${table} SET ${column} = ${column} + 9999`
    expect(codeOf(database, sql)).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
  })

  test.each(['article_id', 'annotation_id', 'source_id'])('event.%s', async (column) => {
    const database = await filled()
    const sql = `INSERT INTO event (at, editor, type, ${column}, reason) VALUES ('', '', '', 'nothing', '')`
    expect(codeOf(database, sql)).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
  })
})

describe('a row that cannot be is refused', () => {
  test.each([
    ['article', "offers = 'x'"],
    ['article', "origin = '{'"],
    ['article', "body = ''"],
    ['article', 'version = 0'],
    ['article', 'word_count = -1'],
    ['source', "name = ''"],
    ['source', 'protected = 2'],
    ['source', 'merged_into_id = id'],
    ['source_alias', "alias = ''"],
    ['source_merge', "added_aliases = 'x'"],
    ['annotation', 'detached = 2'],
    ['annotation', "settled_words = 'x', settled_state = NULL"],
    ['annotation_piece', 'start = -1'],
    ['annotation_piece', '"end" = start - 1'],
    ['evidence', "file_name = 'x'"],
    ['evidence', 'file_size = 1'],
    ['dismissal', "words = 'x'"],
    ['waiver', "reason = ''"],
    ['clearance', 'blocking = -1'],
    ['desk_entry', 'listed = 2'],
    ['desk_entry', 'clearance = 3'],
  ])('%s: %s', async (table, assignment) => {
    const database = await filled()
    expect(codeOf(database, `UPDATE ${table} SET ${assignment}`)).toBe('SQLITE_CONSTRAINT_CHECK')
  })

  test('a value of the wrong type', async () => {
    const database = await filled()
    expect(codeOf(database, "UPDATE article SET version = 'two'")).toBe('SQLITE_CONSTRAINT_DATATYPE')
  })

  test.each(['article', 'annotation', 'source', 'evidence', 'request', 'dismissal', 'waiver'])(
    'a second %s with the same id',
    async (table) => {
      const database = await filled()
      const columns = database
        .prepare("SELECT name FROM pragma_table_info(?) WHERE name <> 'number'")
        .pluck()
        .all(table)
        .map((name) => `"${name}"`)
        .join(', ')
      const sql = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} LIMIT 1`
      expect(codeOf(database, sql)).toBe('SQLITE_CONSTRAINT_UNIQUE')
    },
  )

  test('a second standing merge of one source', async () => {
    const database = await filled()
    const sql = `INSERT INTO source_merge (from_id, into_id, added_aliases, merged_at)
      SELECT from_id, into_id, added_aliases, merged_at FROM source_merge`
    expect(codeOf(database, sql)).toBe('SQLITE_CONSTRAINT_UNIQUE')
  })
})

test.each(["UPDATE event SET editor = 'someone else'", 'DELETE FROM event'])(
  'history is only added to: %s',
  async (sql) => {
    const database = await filled()
    const before = database.prepare('SELECT * FROM event').all()
    expect(codeOf(database, sql)).toBe('SQLITE_CONSTRAINT_TRIGGER')
    expect(database.prepare('SELECT * FROM event').all()).toEqual(before)
  },
)
