import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

/** What something waits for: the answer of a source, or a new check by the desk. */
export const waitingFor = ['answer', 'recheck'] as const

/** Something that waits, in any article. */
export const waitingRowSchema = z
  .object({
    /** Of the request, or of the annotation to check again. */
    id: idSchema,
    what: z.enum(waitingFor),
    annotationId: idSchema,
    articleId: idSchema,
    headline: z.string(),
    words: z.string(),
    /** The source that was asked; empty for the desk. */
    whom: z.string(),
    channel: z.string(),
    /** Since when: when it was asked, or when its words last changed. */
    since: instantSchema,
    deadline: instantSchema.nullable(),
  })
  .readonly()
export type WaitingRow = z.infer<typeof waitingRowSchema>

export const waitingColumns = ['deadline', 'whom', 'article', 'since'] as const
export type WaitingColumn = (typeof waitingColumns)[number]

export const waitingQuerySchema = z.object({
  sort: z.object({ column: z.enum(waitingColumns), descending: z.boolean() }),
  offset: z.int().min(0),
  limit: z.int().min(1).max(1000),
})
export type WaitingQuery = z.infer<typeof waitingQuerySchema>
