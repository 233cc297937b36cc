import { z } from 'zod'

/** Words of a difference: in both texts, only in the other one, or only in this one. */
export const differenceKinds = ['both', 'there', 'here'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A run of words of one kind, as they are written; words in both as they are written here. */
export const differencePieceSchema = z.object({ kind: z.enum(differenceKinds), words: z.string() }).readonly()
export type DifferencePiece = z.infer<typeof differencePieceSchema>

/** How words of an article differ from the same words elsewhere. */
export const wordDifferenceSchema = z
  .object({
    /** The other text, as it is called in a sentence: “Harbour vote”, the transcript. */
    elsewhere: z.string(),
    /** In reading order; of words that were exchanged, those there come first. */
    pieces: z.array(differencePieceSchema).readonly(),
  })
  .readonly()
export type WordDifference = z.infer<typeof wordDifferenceSchema>
