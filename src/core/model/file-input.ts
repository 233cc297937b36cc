import { z } from 'zod'
import { errorCodes } from '../errors.ts'
import { idSchema } from './id.ts'
import { trackedChangesSchema } from './import-options.ts'

/** A file the main process handed out from its own dialog: the renderer never sees or names a path. */
export const fileTokenSchema = z.object({ token: idSchema, name: z.string(), size: z.int() })

const fileBytesSchema = z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) })

/** Bytes the renderer has (a dropped file), or a token from the dialog. */
export const fileInputSchema = z.union([z.object({ token: idSchema }), fileBytesSchema])

/** Files to be brought in together. */
export const fileBatchSchema = z.object({
  files: z.array(fileBytesSchema).min(1).max(200),
  trackedChanges: trackedChangesSchema.optional(),
  /** Whether each is also read for suggestions, to count them. */
  suggest: z.boolean().default(false),
})

/** What became of one file of many. */
export const broughtInSchema = z.union([
  z.object({
    id: idSchema,
    /** Whether it came in now; its bytes may have been brought in before. */
    isNew: z.boolean(),
    headline: z.string(),
    wordCount: z.int(),
    encoding: z.string(),
    /** What could not be carried over, and what of the sources of a bundle needs an editor. */
    notes: z.array(z.string()),
    /** How many suggestions an editor will see; null where they were not asked for, or it did not come in now. */
    suggestions: z.int().min(0).nullable(),
  }),
  z.object({ failure: z.object({ code: z.enum(errorCodes), message: z.string() }) }),
])
export type BroughtIn = z.infer<typeof broughtInSchema>
