import type { DeskItem } from '../../../core/api.ts'
import { confirmationStates, isSettled } from '../../../core/model/state.ts'
import { counted } from '../ui/counted.ts'

/** How many quotes and claims an article has. */
export const taggedIn = ({ states }: DeskItem): number =>
  confirmationStates.reduce((sum, state) => sum + states[state], 0)

/** How many of them have an outcome. */
export const settledIn = ({ states }: DeskItem): number =>
  confirmationStates.filter(isSettled).reduce((sum, state) => sum + states[state], 0)

/** What an article still wants, in two words: what is most pressing comes first. */
export const standingOf = (item: DeskItem): string => {
  const { states, detached, attributed, wordCount } = item
  const tagged = taggedIn(item)
  if (tagged === 0) return counted(wordCount, 'word')
  if (detached > 0) return `${detached} detached`
  if (states.recheck > 0) return `${states.recheck} to recheck`
  if (states.unchecked > 0) return `${states.unchecked} unchecked`
  if (attributed < tagged) return `${tagged - attributed} unattributed`
  return states.pending > 0 ? 'waiting' : '✓ settled'
}

/** The headline, or the opening of the copy where there is none. */
export const titleOf = ({ headline, opening }: DeskItem): string => headline || opening || 'Empty article'

/** Whether an article is cleared, or how many blocking findings it has, in words; nothing while that is not known. */
export const clearanceInWords = ({ findings }: DeskItem): readonly string[] =>
  findings === null ? [] : [findings.blocking === 0 ? 'cleared' : `${findings.blocking} blocking`]
