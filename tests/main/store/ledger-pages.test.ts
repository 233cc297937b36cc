import { join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { type LedgerFilter, type LedgerOrder, type LedgerQuery, ledgerColumns } from '../../../src/core/model/ledger.ts'
import { ledgerPage, readLedger, readWholeLedger } from '../../../src/main/store/ledger.ts'
import { groupsBefore } from '../../../src/main/store/ledger-groups.ts'
import { ledgerTerms } from '../../../src/main/store/ledger-order.ts'
import { readLedgerAround } from '../../../src/main/store/ledger-around.ts'
import { findInLedger } from '../../../src/main/store/ledger-place.ts'
import { allAtOnce } from '../../../src/core/steps.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'
import { bringIn } from '../../support/bring-in.ts'

const kinds = ['quote', 'quote', 'quote', 'claim'] as const
const manners = ['direct', 'indirect', 'mixed'] as const
const states = ['unchecked', 'pending', 'confirmed', 'unconfirmed', 'disputed', 'denied', 'recheck'] as const
const speakers = ['Ann Reed', 'Zoë', 'Ben Hale'] as const

/** A library with eight articles of twelve quotes and claims each, of every sort, many of them alike. */
const library = async (): Promise<Database> => {
  const path = join(testFolder(), 'library.attest')
  const { call, close } = await openTestLibrary({ path })
  const random = randomNumbers(11)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  for (let article = 0; article < 8; article++) {
    const names = Array.from({ length: 12 }, (_, index) => `t${article}x${index}`)
    const annotations = names.map((name) => {
      const kind = pick(kinds)
      const source = random() < 0.7 ? { source: pick(speakers) } : {}
      return [
        name,
        {
          ...source,
          kind,
          manner: kind === 'claim' ? null : pick(manners),
          state: pick(states),
          channel: pick(['', 'Phone', 'phone']),
          evidence: random() < 0.3 ? [{ kind: 'call' as const }] : [],
          requests: random() < 0.3 ? [{ to: pick(speakers), outcome: pick(['open', 'declined'] as const) }] : [],
        },
      ] as const
    })
    await bringIn(call, {
      name: `article ${article}`,
      fields: { headline: pick(['Apples', 'Bridge', 'Ferry']) },
      body: names.map((name) => `“{${name}}${pick(['Yes', 'No', 'Maybe'])}{/${name}}” it was.`),
      annotations: Object.fromEntries(annotations),
      sources: Object.fromEntries(speakers.map((name) => [name, {}])),
    })
  }
  close()
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  return database
}

const filters: readonly LedgerFilter[] = [
  {},
  { kinds: ['claim'] },
  { manners: ['direct', 'mixed'] },
  { states: ['pending', 'recheck'] },
  { sourceIds: [null] },
  { sourceIds: [null, idOf('source Zoë')] },
  { hasEvidence: true },
  { hasEvidence: false, hasRequests: false },
  { requestOutcomes: ['declined'] },
  { kinds: ['quote'], states: ['denied', 'disputed'], channel: 'phone' },
  { text: 'maybe' },
  { text: 'zoe' },
  { text: 'no', states: ['denied', 'pending'] },
]

const orders = filters.flatMap((filter) =>
  ledgerColumns.flatMap((column) =>
    [false, true].flatMap((descending) =>
      [false, true].map((groupBySource): LedgerOrder => ({ filter, sort: { column, descending }, groupBySource })),
    ),
  ),
)

const numbers = (database: Database, { sql, values }: { readonly sql: string; readonly values: object }) =>
  database.prepare<[object], number>(sql).pluck().all(values)

test('rows found first and rows gone through in order are the same rows in the same order', async () => {
  const database = await library()
  for (const order of orders) {
    const all = { ...order, offset: 0, limit: 1000 }
    const found = numbers(database, ledgerPage(all, 'found'))
    expect(numbers(database, ledgerPage(all, 'in order')), JSON.stringify(order)).toEqual(found)
  }
})

test('as many rows are counted as are found, with words of a quote and of the name of its source', async () => {
  const database = await library()
  const named = database.prepare("UPDATE source SET name = 'Zoë Maybe', name_key = 'zoe maybe' WHERE name = 'Zoë'")
  expect(named.run().changes).toBe(1)
  for (const filter of [...filters, { text: 'maybe', kinds: [] }]) {
    const { rows, total } = readLedger(database, { ...orders[0], filter, offset: 0, limit: 1000 } as LedgerQuery)
    expect(total, JSON.stringify(filter)).toBe(rows.length)
    expect(total).toBeGreaterThan(0)
  }
})

test('a page far down is the same whether the groups before it are looked into or only counted', async () => {
  const database = await library()
  let skipped = 0
  for (const order of orders) {
    const all = numbers(database, ledgerPage({ ...order, offset: 0, limit: 1000 }, 'in order'))
    for (const offset of [9, 60]) {
      const query = { ...order, offset, limit: 7 }
      const before = groupsBefore(database, query)
      skipped += before.rows
      const page = numbers(database, ledgerPage(query, 'in order', before))
      expect(page, JSON.stringify(query)).toEqual(all.slice(offset, offset + 7))
    }
  }
  expect(skipped).toBeGreaterThan(0)
})

test('the whole ledger is all its pages, in order', async () => {
  const database = await library()
  for (const order of orders.filter((_, index) => index % 5 === 0)) {
    const pages = [0, 30, 60, 90].flatMap((offset) => readLedger(database, { ...order, offset, limit: 30 }).rows)
    expect(allAtOnce(readWholeLedger(database, order)), JSON.stringify(order)).toEqual(pages)
  }
})

test('every row is found where the order has it', async () => {
  const database = await library()
  const idOfNumber = database.prepare<[number], string>('SELECT id FROM annotation WHERE number = ?').pluck()
  for (const order of orders) {
    const all = numbers(database, ledgerPage({ ...order, offset: 0, limit: 1000 }, 'in order'))
    for (const [index, number] of all.entries()) {
      if (index % 23 !== 0) continue
      const place = findInLedger(database, order, idOfNumber.get(number) ?? '')
      expect(place?.index, JSON.stringify(order)).toBe(index)
    }
  }
})

test('around a row come whole pages of the same list, and its first', async () => {
  const database = await library()
  const pageSize = 7
  const reach = 9
  for (const order of orders.filter((_, index) => index % 3 === 0)) {
    const { rows, total } = readLedger(database, { ...order, offset: 0, limit: 1000 })
    for (const [index, { annotation }] of rows.entries()) {
      if (index % 23 !== 0) continue
      const around = readLedgerAround(database, { ...order, annotationId: annotation.id, pageSize, reach })
      expect({ index: around.index, total: around.total }, JSON.stringify(order)).toEqual({ index, total })
      const read = around.stretches.flatMap((stretch) => {
        expect(stretch.offset % pageSize).toBe(0)
        expect(stretch.rows).toEqual(rows.slice(stretch.offset, stretch.offset + stretch.rows.length))
        return stretch.rows
      })
      expect(new Set(read.map((row) => row.annotation.id)).size).toBe(read.length)
      expect(read).toEqual(expect.arrayContaining(rows.slice(0, pageSize)))
      expect(read).toEqual(expect.arrayContaining(rows.slice(Math.max(0, index - reach), index + reach + 1)))
    }
  }
})

test('around a row that does not fit comes the beginning of the list', async () => {
  const database = await library()
  const order = orders[0] as LedgerOrder
  const beginning = {
    index: 0,
    stretches: [{ offset: 0, rows: readLedger(database, { ...order, offset: 0, limit: 14 }).rows }],
  }
  const nowhere = { ...order, pageSize: 7, reach: 9 }
  expect(readLedgerAround(database, nowhere)).toMatchObject(beginning)
  expect(readLedgerAround(database, { ...nowhere, annotationId: idOf('nowhere') })).toMatchObject(beginning)
  const empty = { ...nowhere, filter: { ...order.filter, text: 'no such words' } }
  expect(readLedgerAround(database, empty)).toEqual({ total: 0, index: 0, stretches: [{ offset: 0, rows: [] }] })
})

test('the last term of every order tells any two rows apart', () => {
  for (const order of orders) expect(ledgerTerms(order).at(-1)?.sql).toBe('a.number')
})
