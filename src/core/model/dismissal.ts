import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

/** Why a suggestion was turned down: the editor does not want it, or its words are nobody's speech. */
export const dismissalKinds = ['rejected', 'not a quote'] as const
export const dismissalKindSchema = z.enum(dismissalKinds)
export type DismissalKind = z.infer<typeof dismissalKindSchema>

/** Words of the copy with what stands round them: UTF-16 offsets into its plain text, end exclusive. */
const dismissedWordsSchema = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    exact: z.string().min(1),
    /** Up to 32 UTF-16 units before and after. */
    prefix: z.string().max(32),
    suffix: z.string().max(32),
  })
  .readonly()

export const dismissalFieldsSchema = z.object({
  kind: dismissalKindSchema,
  /** The words that were proposed, in their pieces. It holds as long as all of them stand where they stood. */
  words: z.array(dismissedWordsSchema).min(1).max(1000).readonly(),
})
export type DismissalFields = Readonly<z.infer<typeof dismissalFieldsSchema>>

/** A suggestion an editor has turned down. */
export const dismissalSchema = dismissalFieldsSchema.extend({
  id: idSchema,
  articleId: idSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
})
export type Dismissal = Readonly<z.infer<typeof dismissalSchema>>
