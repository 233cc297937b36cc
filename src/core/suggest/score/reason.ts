import type { Piece } from '../../model/annotation.ts'
import type { Draft } from '../draft.ts'

const cueAt = (draft: Draft): string => {
  const first = draft.content[0]
  if (!draft.cue || !first) return ''
  return draft.cue.from >= first.to ? 'after the words' : 'before the words'
}

const frameWords: Readonly<Record<string, string>> = {
  headline: 'The name stands before a colon in a headline',
  floating: 'The quotation follows what its speaker said before',
  konjunktiv: 'Reported speech goes on in the subjunctive',
  signature: 'The name stands after a dash',
  transcript: 'The name stands before a colon',
  unattributed: 'Words in marks that read as speech',
  zitatstück: 'Words in marks within reported speech',
}

/**
 * Why something is proposed, in a sentence an editor understands.
 * @param because how the mention was resolved; empty where it speaks for itself
 */
export const reasonOf = (draft: Draft, mention: Piece | null, cue: Piece | null, because: string): string => {
  const known = frameWords[draft.frame]
  const parts = [
    known ?? (cue ? `Cue “${cue.words}” ${cueAt(draft)}` : 'No cue of its own'),
    because !== '' ? because : mention ? `source “${mention.words}”` : 'no source named',
  ]
  return `${parts.join('; ')}.`
}
