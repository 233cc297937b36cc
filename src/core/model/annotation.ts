import { z } from 'zod'
import { idSchema } from './id.ts'
import { stateSchema } from './state.ts'
import { daySchema, instantSchema } from './time.ts'

export const annotationKinds = ['quote', 'claim', 'mention', 'cue', 'note'] as const
export const kindSchema = z.enum(annotationKinds)
export type AnnotationKind = z.infer<typeof kindSchema>

/** How words are given: between quotation marks, reported, or reported with words between marks. */
export const manners = ['direct', 'indirect', 'mixed'] as const
export const mannerSchema = z.enum(manners)
export type Manner = z.infer<typeof mannerSchema>

/** Whether an annotation of this kind can be attributed, confirmed and listed in the ledger. */
export const isAttributable = (kind: AnnotationKind): boolean => kind === 'quote' || kind === 'claim'

/** One run of an annotation's words: UTF-16 offsets into the article's plain text, end exclusive. */
export const pieceSchema = z.object({ start: z.int().min(0), end: z.int().min(0), words: z.string() }).readonly()
export type Piece = z.infer<typeof pieceSchema>

/** Who said it, and where the text says so. `mentionId` and `cueId` name annotations, the others sources. */
export const attributionSchema = z.object({
  sourceId: idSchema.nullable(),
  mentionId: idSchema.nullable(),
  cueId: idSchema.nullable(),
  channel: z.string().max(500),
  place: z.string().max(500),
  date: daySchema,
  relayedById: idSchema.nullable(),
})
export type Attribution = Readonly<z.infer<typeof attributionSchema>>

export const noAttribution: Attribution = {
  sourceId: null,
  mentionId: null,
  cueId: null,
  channel: '',
  place: '',
  date: '',
  relayedById: null,
}

/** What an editor decides about an annotation; where it lies follows from the document. */
export const annotationFieldsSchema = z.object({
  kind: kindSchema,
  /** Of a quote; null for the other kinds. */
  manner: mannerSchema.nullable(),
  attribution: attributionSchema,
  state: stateSchema,
  /** The text of a note; a remark on any other kind. */
  note: z.string().max(20_000),
})
export type AnnotationFields = Readonly<z.infer<typeof annotationFieldsSchema>>

/** Words an annotation stood on, and what stood round them. */
export const standingSchema = z
  .object({ pieces: z.array(pieceSchema).min(1).max(1000).readonly(), prefix: z.string(), suffix: z.string() })
  .readonly()
export type Standing = z.infer<typeof standingSchema>

export const annotationSchema = annotationFieldsSchema.extend({
  id: idSchema,
  articleId: idSchema,
  /** In reading order. Of a detached annotation: the last ones it had. */
  pieces: z.array(pieceSchema).readonly(),
  /** Up to 32 characters before and after, for finding the words again. */
  prefix: z.string(),
  suffix: z.string(),
  /** Its mark is gone from the document; words and context are kept. */
  detached: z.boolean(),
  createdAt: instantSchema,
  createdBy: z.string(),
  changedAt: instantSchema,
})
export type Annotation = Readonly<z.infer<typeof annotationSchema>>

/** The words of an annotation in several pieces, with an ellipsis where the text interrupts them. */
export const wordsOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.words).join(' … ')
