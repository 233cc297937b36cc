import type { Piece } from '../../../../core/model/annotation.ts'
import type { Suggestion } from '../../../../core/model/suggestion.ts'
import { placeKey } from '../../../../core/suggest/place-key.ts'
import { wordsToTag } from '../../../../core/suggest/words-to-tag.ts'
import type { Quotation } from '../../../../core/text/quotations.ts'

/** A suggestion in the window: it keeps its id from one reading of the text to the next. */
export interface Ghost extends Suggestion {
  readonly id: string
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
  return wordsToTag(suggestions, text, quotations).map((suggestion) => ({
    ...suggestion,
    id: ids.get(placeKey(suggestion)) ?? newId(),
  }))
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
