import { z } from 'zod'
import { annotationSchema, manners } from './annotation.ts'
import { idSchema } from './id.ts'
import { outcomeSchema } from './request.ts'
import { stateSchema } from './state.ts'
import { instantSchema } from './time.ts'

/** One quote or claim in the ledger. */
export const ledgerRowSchema = z
  .object({
    annotation: annotationSchema,
    articleHeadline: z.string(),
    articleSlug: z.string(),
    sourceName: z.string(),
    mentionWords: z.string(),
    cueWords: z.string(),
    relayedByName: z.string(),
    evidenceCount: z.int(),
    /** Requests by outcome, newest first. */
    requests: z.array(outcomeSchema),
    lastChangeAt: instantSchema,
    lastChangeBy: z.string(),
  })
  .readonly()
export type LedgerRow = z.infer<typeof ledgerRowSchema>

/** Which rows: every given part must fit. Empty lists and absent parts do not filter. */
export const ledgerFilterSchema = z.object({
  articleId: idSchema.optional(),
  kinds: z.array(z.enum(['quote', 'claim'])).optional(),
  /** null: without a source. */
  sourceIds: z.array(idSchema.nullable()).optional(),
  manners: z.array(z.enum(manners)).optional(),
  states: z.array(stateSchema).optional(),
  cue: z.string().max(200).optional(),
  channel: z.string().max(200).optional(),
  /** Words in the quote, or in its source's name. */
  text: z.string().max(200).optional(),
  hasEvidence: z.boolean().optional(),
  requestOutcomes: z.array(outcomeSchema).optional(),
  hasRequests: z.boolean().optional(),
  detached: z.boolean().optional(),
  /** Changed on or after this instant. */
  changedSince: instantSchema.optional(),
})
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>

export const ledgerColumns = [
  'article',
  'quote',
  'source',
  'manner',
  'cue',
  'channel',
  'state',
  'evidence',
  'requests',
  'changed',
] as const
export type LedgerColumn = (typeof ledgerColumns)[number]

/** Which rows, and in what order. */
export const ledgerOrderSchema = z.object({
  filter: ledgerFilterSchema,
  sort: z.object({ column: z.enum(ledgerColumns), descending: z.boolean() }),
  /** Rows of one source stand together, sources by name, those without one first. */
  groupBySource: z.boolean(),
})
export type LedgerOrder = z.infer<typeof ledgerOrderSchema>

export const ledgerQuerySchema = ledgerOrderSchema.extend({
  offset: z.int().min(0),
  limit: z.int().min(1).max(1000),
})
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>

/** Where a row stands among those that fit, counted from 0. */
export const ledgerPlaceSchema = z.object({ index: z.int().min(0), row: ledgerRowSchema }).readonly()
export type LedgerPlace = z.infer<typeof ledgerPlaceSchema>

/** The row of an annotation in an order, and whole pages of `pageSize` rows: those `reach` rows above and below it. */
export const ledgerAroundQuerySchema = ledgerOrderSchema.extend({
  /** Without one, or where it does not fit the filter, the first row is meant. */
  annotationId: idSchema.optional(),
  pageSize: z.int().min(1).max(200),
  reach: z.int().min(0).max(200),
})
export type LedgerAroundQuery = z.infer<typeof ledgerAroundQuerySchema>

export const ledgerAroundSchema = z
  .object({
    total: z.int().min(0),
    /** Where the row stands, counted from 0. */
    index: z.int().min(0),
    /** The first page, and those around the row; in one where they meet. */
    stretches: z.array(z.object({ offset: z.int().min(0), rows: z.array(ledgerRowSchema) })),
  })
  .readonly()
export type LedgerAround = z.infer<typeof ledgerAroundSchema>
