import type { DeskItem } from '../../core/api.ts'
import { confirmationStates, isSettled } from '../../core/model/state.ts'
import { allArticles } from './articles.ts'
import type { Call } from './call.ts'
import { asJson, oneLine, shownInstant } from './terminal-text.ts'

const shortId = 8

const row = (item: DeskItem): string => {
  const counted = confirmationStates.map((state) => ({ state, count: item.states[state] }))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const settled = counted.filter(({ state }) => isSettled(state)).reduce((sum, { count }) => sum + count, 0)
  return [
    item.id.slice(0, shortId),
    shownInstant(item.changedAt),
    String(item.wordCount).padStart(6),
    `${settled}/${total}`.padStart(7),
    oneLine(item.headline || item.opening),
  ].join('  ')
}

const head = ['ID'.padEnd(shortId), 'CHANGED (UTC)'.padEnd(16), ' WORDS', 'SETTLED', 'HEADLINE'].join('  ')

/** The articles of the library; in each row, how many of its quotes and claims are settled. */
export const listArticles = async (call: Call, json: boolean): Promise<string> => {
  const items = await allArticles(call)
  if (json) return asJson(items)
  if (items.length === 0) return 'The library has no articles yet. Bring some in with: attest import FILE\n'
  return `${[head, ...items.map(row)].join('\n')}\n`
}
