import { z } from 'zod'
import { mannerSchema, pieceSchema } from './annotation.ts'
import { outcomeSchema } from './request.ts'
import { sourceKindSchema } from './source.ts'
import { stateSchema } from './state.ts'
import { daySchema } from './time.ts'

/** What the machine proposes: a quote, a claim, or words in marks that are no speech. */
export const suggestionKinds = ['quote', 'claim', 'not a quote'] as const
export const suggestionKindSchema = z.enum(suggestionKinds)
export type SuggestionKind = z.infer<typeof suggestionKindSchema>

/** Who a mention may mean. */
export const sourceProposalSchema = z
  .object({
    name: z.string().min(1).max(500),
    kind: sourceKindSchema,
    /** What the source is, as the text says: "spokesperson". */
    function: z.string().max(500),
    /** Whose: "the harbour board". */
    affiliation: z.string().max(500),
  })
  .readonly()
export type SourceProposal = z.infer<typeof sourceProposalSchema>

/** What the wording of the text says about confirmation, with the words that say it. */
export const confirmationProposalSchema = z
  .object({
    /** The state the quote or claim would have; null where only a request is told of. */
    state: stateSchema.nullable(),
    /** The outcome of a request the text tells of; null where it tells of none. */
    outcome: outcomeSchema.nullable(),
    words: pieceSchema,
  })
  .readonly()
export type ConfirmationProposal = z.infer<typeof confirmationProposalSchema>

export const suggestionSchema = z.object({
  kind: suggestionKindSchema,
  /** Of a quote; null for the other kinds. */
  manner: mannerSchema.nullable(),
  /** In reading order; UTF-16 offsets, end exclusive. */
  pieces: z.array(pieceSchema).min(1).readonly(),
  mention: pieceSchema.nullable(),
  cue: pieceSchema.nullable(),
  /** Whom the mention means: none where nothing fits, several where the text leaves it open. Best first. */
  sources: z.array(sourceProposalSchema).readonly(),
  channel: z.string().max(500),
  date: daySchema,
  /** The agency or outlet that carried it; empty where the text names none. */
  relayedBy: z.string().max(500),
  confirmation: confirmationProposalSchema.nullable(),
  /** How sure, from 0 to 1. */
  score: z.number().min(0).max(1),
  /** Why, in a sentence an editor understands. */
  reason: z.string(),
})
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>

/** From this score on a suggestion is shown to an editor. */
export const shownFrom = 0.6
