import type { Piece } from '../../../../core/model/annotation.ts'
import type { Suggestion } from '../../../../core/model/suggestion.ts'
import type { Quotation } from '../../../../core/text/quotations.ts'

/** A suggestion in the window: it keeps its id from one reading of the text to the next. */
export interface Ghost extends Suggestion {
  readonly id: string
}

/** Names a suggestion or an annotation by what it is and where it lies. */
export const placeKey = ({ kind, pieces }: { readonly kind: string; readonly pieces: readonly Piece[] }): string =>
  `${kind} ${pieces.map(({ start, end }) => `${start}-${end}`).join(' ')}`

/** A piece that is a whole quotation, without the marks: they are no part of what was said. */
const withoutMarks =
  (text: string, quotations: ReadonlyMap<number, Quotation>) =>
  (piece: Piece): Piece => {
    const whole = quotations.get(piece.start)
    if (whole?.closeEnd !== piece.end || whole.start === whole.end) return piece
    return { start: whole.start, end: whole.end, words: text.slice(whole.start, whole.end) }
  }

/** Words that only join what was reported to who reported it. */
const conjunction = /^(?:(?:that|dass|daß|que|che)\s+|qu['’])/iu

const withoutConjunction = (piece: Piece): Piece => {
  const { length } = conjunction.exec(piece.words)?.[0] ?? ''
  return length === 0 || length >= piece.words.length
    ? piece
    : { start: piece.start + length, end: piece.end, words: piece.words.slice(length) }
}

/**
 * The suggestions of a new reading, with the words an editor would tag; those that were known keep their ids.
 * @param quotations of the same text
 */
export const ghostsOf = (
  suggestions: readonly Suggestion[],
  text: string,
  quotations: readonly Quotation[],
  known: readonly Ghost[],
  newId: () => string,
): readonly Ghost[] => {
  const ids = new Map(known.map((ghost) => [placeKey(ghost), ghost.id]))
  const trim = withoutMarks(text, new Map(quotations.map((quotation) => [quotation.openStart, quotation])))
  return suggestions.map((suggestion) => {
    const [first, ...others] = suggestion.pieces.map(trim)
    const isReported = suggestion.kind === 'quote' && suggestion.manner !== 'direct'
    const pieces = first && isReported ? [withoutConjunction(first), ...others] : suggestion.pieces.map(trim)
    const trimmed = { ...suggestion, pieces }
    return { ...trimmed, id: ids.get(placeKey(trimmed)) ?? newId() }
  })
}

/** Where a place of the text that was read lies now; words that begin there keep to what follows them (1), others not (-1). */
export type Move = (offset: number, side: 1 | -1) => number

/**
 * A suggestion after the text was edited, with its words as they are now; null where words of its own are gone.
 * @param text the text as it is now
 */
export const movedGhost = (ghost: Ghost, text: string, move: Move): Ghost | null => {
  const moved = (piece: Piece): Piece => {
    const start = move(piece.start, 1)
    const end = Math.max(start, move(piece.end, -1))
    return { start, end, words: text.slice(start, end) }
  }
  const kept = (piece: Piece | null): Piece | null => {
    const there = piece && moved(piece)
    return there && there.end > there.start ? there : null
  }
  const pieces = ghost.pieces.map(moved)
  if (pieces.some(({ start, end }) => start === end)) return null
  const confirmationWords = kept(ghost.confirmation?.words ?? null)
  return {
    ...ghost,
    pieces,
    mention: kept(ghost.mention),
    cue: kept(ghost.cue),
    confirmation: ghost.confirmation && confirmationWords ? { ...ghost.confirmation, words: confirmationWords } : null,
  }
}
