import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

/** An editor's decision to let a finding stand: it holds as long as the words it speaks of are the same. */
export const waiverSchema = z
  .object({
    articleId: idSchema,
    findingId: z.string().min(1).max(200),
    reason: z.string().trim().min(1).max(2000),
    waivedBy: z.string().min(1),
    waivedAt: instantSchema,
  })
  .readonly()
export type Waiver = z.infer<typeof waiverSchema>
