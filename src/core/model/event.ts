import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

export const eventTypes = [
  'article imported',
  'article changed',
  'article removed',
  'article restored',
  'article exported',
  'annotation created',
  'annotation changed',
  'annotation removed',
  'annotation restored',
  'annotation detached',
  'annotation attached',
  'words changed',
  'words restored',
  'evidence added',
  'evidence removed',
  'evidence restored',
  'request added',
  'request changed',
  'request removed',
  'request restored',
  'suggestion dismissed',
  'dismissal removed',
  'dismissal restored',
  'finding waived',
  'waiver removed',
  'waiver restored',
  'source created',
  'source changed',
  'source removed',
  'source restored',
  'sources merged',
  'sources unmerged',
] as const

/**
 * Who did what to what, and when. Append only. `before` and `after` hold the fields that changed, by their names in the
 * model; of an export, `after` names the format.
 */
export const eventSchema = z
  .object({
    sequence: z.int(),
    at: instantSchema,
    editor: z.string(),
    type: z.enum(eventTypes),
    articleId: idSchema.nullable(),
    annotationId: idSchema.nullable(),
    sourceId: idSchema.nullable(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string(),
  })
  .readonly()
export type Event = z.infer<typeof eventSchema>
export type EventType = Event['type']
