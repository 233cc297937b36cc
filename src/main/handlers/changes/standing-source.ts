import type { Database } from 'better-sqlite3-multiple-ciphers'
import { readSource } from '../../store/source.ts'
import { found } from '../found.ts'

/**
 * The source that stands for this one: itself, or the one it was merged into.
 * @throws AttestError `not_found`
 */
export const standingSource = (database: Database, id: string): string => {
  const source = found('source', readSource(database, id))
  return source.mergedIntoId === null ? source.id : standingSource(database, source.mergedIntoId)
}
