import type { ConfirmationProposal } from '../../../../core/model/suggestion.ts'
import { outcomeLabel } from '../../ui/outcome-label.ts'
import { stateLook } from '../../ui/state-look.ts'
import type { Ghost } from './ghost.ts'

/** How sure a suggestion is, in plain words. */
export const certaintyOf = (score: number): string => {
  if (score >= 0.9) return 'almost certain'
  if (score >= 0.8) return 'very likely'
  if (score >= 0.7) return 'likely'
  return 'possible'
}

/** What a suggestion is, in words: "direct quote". */
export const kindInWords = ({ kind, manner }: Pick<Ghost, 'kind' | 'manner'>): string =>
  kind === 'quote' && manner ? `${manner} quote` : kind

/** The state the wording of the text names; null where it names none, or leaves everything open. */
export const stateNamedBy = (wording: ConfirmationProposal | null) =>
  wording?.state && wording.state !== 'unchecked' && wording.state !== 'recheck' ? wording.state : null

/** What wording in the text says, in the words of the interface: "denied"; empty where it leaves everything open. */
export const wordingSays = ({ state, outcome }: ConfirmationProposal): string =>
  [
    state && state !== 'unchecked' ? stateLook[state].label.toLowerCase() : '',
    outcome ? outcomeLabel[outcome].toLowerCase() : '',
  ]
    .filter(Boolean)
    .join(', ')
