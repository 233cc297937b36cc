import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LedgerOrder, LedgerPlace } from '../../core/model/ledger.ts'
import { readLedgerRow } from './ledger.ts'
import type { LedgerCondition } from './ledger-filter.ts'
import { type LedgerTerm, ledgerTerms, rowsThatFit } from './ledger-order.ts'
import { statement } from './statement.ts'

type Value = string | number | null

const nameOf = (index: number): string => `term${index}`

/** The condition that a row comes before one with this value, by one term. What has no value comes first. */
const comesBefore = ({ sql, descending, isOptional }: LedgerTerm, value: Value, name: string): string => {
  if (value === null) return descending ? `${sql} IS NOT NULL` : 'false'
  if (descending) return `${sql} > :${name}`
  return isOptional ? `(${sql} < :${name} OR ${sql} IS NULL)` : `${sql} < :${name}`
}

/**
 * The SQL that count the rows before one, and what they bind: those before it by the first term, those equal in that
 * and before it by the second, and so on. Each is a stretch of an index.
 * @param values of the row, in the order of the terms
 */
export const rowsBefore = (order: LedgerOrder, values: readonly Value[]): readonly LedgerCondition[] => {
  const terms = ledgerTerms(order)
  const fitting = rowsThatFit(order, 'in order')
  return terms.map((term, index) => {
    const equal = terms.slice(0, index).map(({ sql }, at) => `${sql} IS :${nameOf(at)}`)
    const conditions = [...equal, comesBefore(term, values[index] ?? null, nameOf(index))]
    const bound = values.slice(0, index + 1).map((value, at) => [nameOf(at), value] as const)
    return {
      sql: `SELECT count(*) AS rows ${fitting.sql} AND ${conditions.join(' AND ')}`,
      values: { ...fitting.values, ...Object.fromEntries(bound) },
    }
  })
}

/** Where the row of an annotation stands, counted from 0, and its number; null where it does not fit. */
export const placeInLedger = (
  database: Database,
  order: LedgerOrder,
  annotationId: string,
): { readonly index: number; readonly number: number } | null => {
  const { sql, values } = rowsThatFit(order, 'found')
  const columns = ledgerTerms(order).map((term, index) => `${term.sql} AS ${nameOf(index)}`)
  const found = statement<Readonly<Record<string, Value>>>(
    database,
    `SELECT ${columns.join(', ')}, a.number AS number ${sql} AND a.id = :annotationId`,
  ).get({ ...values, annotationId })
  if (!found) return null
  const stretches = rowsBefore(
    order,
    columns.map((_, index) => found[nameOf(index)] ?? null),
  )
  const index = stretches.reduce(
    (sum, { sql, values }) => sum + (statement<{ rows: number }>(database, sql).get(values)?.rows ?? 0),
    0,
  )
  return { index, number: Number(found.number) }
}

/** Where the row of an annotation stands, and what it says; null where it does not fit. */
export const findInLedger = (database: Database, order: LedgerOrder, annotationId: string): LedgerPlace | null => {
  const place = placeInLedger(database, order, annotationId)
  const row = place && readLedgerRow(database, place.number)
  return row ? { index: place.index, row } : null
}
