import type { DifferencePiece } from '../model/word-difference.ts'

/** How many words stay on each side of a change. */
const wordsAround = 6

/** The pieces with long runs of unchanged words cut down to those beside a change, “…” for the rest. */
export const shortenedDifference = (pieces: readonly DifferencePiece[]): readonly DifferencePiece[] =>
  pieces.map((piece, index) => {
    const words = piece.words.split(' ')
    const before = index === 0 ? 0 : wordsAround
    const after = index === pieces.length - 1 ? 0 : wordsAround
    // An ellipsis for a single word or two would only hide them.
    if (piece.kind !== 'both' || words.length <= before + after + 2) return piece
    const kept = [...words.slice(0, before), '…', ...words.slice(words.length - after)]
    return { kind: 'both', words: kept.join(' ') }
  })
