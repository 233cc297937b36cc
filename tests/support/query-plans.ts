import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openLibrary } from '../../src/main/store/open-library.ts'
import { testFolder } from './test-library.ts'

/** What a plan says where rows are put in order that an index did not give in order. */
export const sortsAll = /USE TEMP B-TREE FOR ORDER BY/

/** How SQLite goes about a query in a library without statistics, as a new one is. */
export const queryPlans = async () => {
  const { database } = await openLibrary(join(testFolder(), 'library.attest'))
  onTestFinished(() => void database.close())
  return ({ sql, values }: { readonly sql: string; readonly values: object }): string =>
    database
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(values)
      .map(({ detail }) => detail)
      .join('\n')
}
