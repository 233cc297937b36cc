import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

export const requestOutcomes = ['open', 'answered', 'declined', 'no reply'] as const
export const outcomeSchema = z.enum(requestOutcomes)
export type RequestOutcome = z.infer<typeof outcomeSchema>

/** A question put to a source about a quote or claim. */
export const requestFieldsSchema = z.object({
  sourceId: idSchema,
  channel: z.string().max(500),
  question: z.string().max(20_000),
  askedAt: instantSchema,
  deadline: instantSchema.nullable(),
  outcome: outcomeSchema,
  /** When the outcome was known; null while open. */
  outcomeAt: instantSchema.nullable(),
  answer: z.string().max(20_000),
})
export type RequestFields = Readonly<z.infer<typeof requestFieldsSchema>>

export const requestSchema = requestFieldsSchema.extend({
  id: idSchema,
  annotationId: idSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
})
export type Request = Readonly<z.infer<typeof requestSchema>>
