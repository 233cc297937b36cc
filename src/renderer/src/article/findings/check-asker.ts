import type { CheckInput } from '../../../../core/check/input.ts'
import type { Finding } from '../../../../core/model/finding.ts'
import type { HouseRules } from '../../../../core/model/house-rules.ts'
import { createWorkerAsker, type WorkerAsker } from '../session/worker-asker.ts'

/** What the worker is told: all of an article with the house rules first, and then only what differs. */
export interface CheckQuestion {
  /** null: those the worker has, with the rest of the article it has. */
  readonly houseRules: HouseRules | null
  readonly changed: Partial<CheckInput>
}

/** Checks an article. Rejects where it failed. */
export type CheckArticle = (articleId: string, houseRules: HouseRules, input: CheckInput) => Promise<readonly Finding[]>

interface Sent {
  readonly articleId: string
  readonly houseRules: HouseRules
  readonly input: CheckInput
}

const differing = (before: CheckInput, after: CheckInput): Partial<CheckInput> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof CheckInput)[])
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, after[name]]),
  )

/** Asks a worker, and tells it of an article it knows only what is another value than the last time. */
export const createCheckAsker = (asker: WorkerAsker<CheckQuestion, readonly Finding[]>): CheckArticle => {
  let sent: Sent | null = null
  return (articleId, houseRules, input) => {
    const known =
      asker.isStarted() && sent?.articleId === articleId && sent.houseRules === houseRules ? sent.input : null
    sent = { articleId, houseRules, input }
    return asker.ask({
      houseRules: known ? null : houseRules,
      changed: known ? differing(known, input) : input,
    })
  }
}

/** The checker of the window. */
export const checkInWorker: CheckArticle = createCheckAsker(
  createWorkerAsker(
    () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'checks' }),
  ),
)
