import type { Database } from 'better-sqlite3-multiple-ciphers'
import { followDismissals as followed } from '../../core/anchor/follow-dismissals.ts'
import { readEveryDismissal, writeDismissalPlace } from '../store/dismissal.ts'

/** Keeps the dismissals of an article at their words when its text changes. No event: nobody decided anything. */
export const followDismissals = (database: Database, articleId: string, before: string, after: string): void => {
  const dismissals = readEveryDismissal(database, articleId)
  for (const [index, dismissal] of followed(dismissals, before, after).entries())
    if (dismissal !== dismissals[index]) writeDismissalPlace(database, dismissal.id, dismissal.words)
}
