import type { Piece } from '../model/annotation.ts'
import type { ConfirmationProposal, Suggestion } from '../model/suggestion.ts'
import type { Draft } from './draft.ts'
import type { ToldSentence } from './paragraph-reading.ts'
import { type Context, resolveMention } from './people/resolve.ts'
import { type Copy, mentionOf, pieceAt, pieceOf } from './piece.ts'
import { type Span, spanOf } from './words/word.ts'

/** What no claim has. */
const empty = { cue: null, channel: '', date: '', relayedBy: '', manner: null } as const

/** "The board declined to comment": the wording is all there is; nothing was said. */
export const tellsOfRequest = (
  copy: Copy,
  confirmation: ConfirmationProposal | null,
  draft: Draft,
  pieces: readonly Piece[],
): boolean => {
  const cue = pieceOf(copy, draft.cue)
  if (!confirmation?.outcome || !cue) return false
  const { start, end } = confirmation.words
  const cueInside = start <= cue.start && cue.end <= end
  return cueInside && (cue.end === end || pieces.every((piece) => start <= piece.start && piece.end <= end))
}

/** Whether the words about confirmation are a quote's own: its cue, or part of what is said. */
export const isToldOf = ({ words }: ConfirmationProposal, cue: Piece | null, pieces: readonly Piece[]): boolean => {
  const overlaps = ({ start, end }: Span): boolean => start < words.end && words.start < end
  return (cue !== null && overlaps(cue)) || pieces.some(overlaps)
}

/** A sentence that tells how far something is confirmed, as a claim; by whom, where it names one. */
export const claimOf = (copy: Copy, context: Context, told: ToldSentence): Suggestion | null => {
  const span = spanOf(copy.words, told.run)
  if (!span || !told.confirmation) return null
  const mention = mentionOf(copy, told.asked)
  const { sources, because } = mention ? resolveMention(context, mention, null) : { sources: [], because: '' }
  const wording = `“${told.confirmation.words.words}” tells how far this is confirmed`
  return {
    ...empty,
    kind: 'claim',
    pieces: [pieceAt(copy.text, span)],
    mention,
    sources,
    confirmation: told.confirmation,
    score: 0.65,
    reason: because === '' ? `${wording}.` : `${wording}; ${because}.`,
  }
}
