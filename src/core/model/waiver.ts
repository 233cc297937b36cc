import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

export const waiverFieldsSchema = z.object({
  /** The identity of the finding: made of its rule and the words it speaks of. */
  findingId: z.string().min(1).max(200),
  rule: z.string().min(1).max(100),
  /** The words it speaks of, for the reader of a list. */
  words: z.string().max(2000),
  reason: z.string().trim().min(1).max(2000),
})
export type WaiverFields = Readonly<z.infer<typeof waiverFieldsSchema>>

/** An editor's decision to let a finding stand: it holds as long as the words it speaks of are the same. */
export const waiverSchema = waiverFieldsSchema.extend({
  id: idSchema,
  articleId: idSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
})
export type Waiver = Readonly<z.infer<typeof waiverSchema>>
