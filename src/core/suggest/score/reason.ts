import type { Piece } from '../../model/annotation.ts'
import type { Draft } from '../draft.ts'

const cueAt = (draft: Draft): string => {
  const first = draft.content[0]
  if (!draft.cue || !first) return ''
  return draft.cue.from >= first.to ? 'after the words' : 'before the words'
}

/** Why something is proposed, in a sentence an editor understands. */
export const reasonOf = (draft: Draft, mention: Piece | null, cue: Piece | null): string => {
  const parts = [
    cue ? `Cue “${cue.words}” ${cueAt(draft)}` : 'No cue of its own',
    mention ? `source “${mention.words}”` : 'no source named',
  ]
  return `${parts.join('; ')}.`
}
