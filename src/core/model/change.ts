import { z } from 'zod'
import { annotationFieldsSchema, standingSchema } from './annotation.ts'
import { articleFieldsSchema } from './article.ts'
import { dismissalFieldsSchema } from './dismissal.ts'
import { evidenceFieldsSchema } from './evidence.ts'
import { idSchema } from './id.ts'
import { requestFieldsSchema } from './request.ts'
import { sourceFieldsSchema } from './source.ts'
import { waiverFieldsSchema } from './waiver.ts'

const reason = z.string().max(2000).default('')

/**
 * Everything an editor can do to an article's records, as data: sent through the door in the order in which it was done,
 * written in one transaction, and turned round by `invertChange` for undo. Ids are made by the sender.
 * Removing hides a record; restoring brings it back with everything it had.
 */
export const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('article.change'), id: idSchema, fields: articleFieldsSchema.partial() }),
  z.object({
    type: z.literal('annotation.create'),
    id: idSchema,
    articleId: idSchema,
    fields: annotationFieldsSchema,
    /** Of one that comes from elsewhere without a sure place here: the words it stood on there. */
    stood: standingSchema.optional(),
  }),
  z.object({
    type: z.literal('annotation.change'),
    id: idSchema,
    fields: annotationFieldsSchema.partial(),
    reason,
  }),
  z.object({ type: z.literal('annotation.remove'), id: idSchema }),
  z.object({ type: z.literal('annotation.restore'), id: idSchema }),
  z.object({ type: z.literal('evidence.add'), id: idSchema, annotationId: idSchema, fields: evidenceFieldsSchema }),
  z.object({ type: z.literal('evidence.remove'), id: idSchema }),
  z.object({ type: z.literal('evidence.restore'), id: idSchema }),
  z.object({ type: z.literal('request.add'), id: idSchema, annotationId: idSchema, fields: requestFieldsSchema }),
  z.object({ type: z.literal('request.change'), id: idSchema, fields: requestFieldsSchema.partial() }),
  z.object({ type: z.literal('request.remove'), id: idSchema }),
  z.object({ type: z.literal('request.restore'), id: idSchema }),
  z.object({ type: z.literal('dismissal.create'), id: idSchema, articleId: idSchema, fields: dismissalFieldsSchema }),
  z.object({ type: z.literal('dismissal.remove'), id: idSchema }),
  z.object({ type: z.literal('dismissal.restore'), id: idSchema }),
  z.object({ type: z.literal('waiver.create'), id: idSchema, articleId: idSchema, fields: waiverFieldsSchema }),
  z.object({ type: z.literal('waiver.remove'), id: idSchema }),
  z.object({ type: z.literal('waiver.restore'), id: idSchema }),
  z.object({ type: z.literal('source.create'), id: idSchema, fields: sourceFieldsSchema }),
  z.object({ type: z.literal('source.change'), id: idSchema, fields: sourceFieldsSchema.partial() }),
  z.object({ type: z.literal('source.remove'), id: idSchema }),
  z.object({ type: z.literal('source.restore'), id: idSchema }),
])

export type Change = z.output<typeof changeSchema>
export type ChangeInput = z.input<typeof changeSchema>
/** The change of one type. */
export type ChangeOf<Type extends Change['type']> = Extract<Change, { type: Type }>
