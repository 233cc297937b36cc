import { z } from 'zod'

/** What becomes of the tracked changes of a document: as if all were accepted, or rejected; or both kept, with notes. */
export const trackedChangesChoices = ['accepted', 'rejected', 'shown'] as const
export const trackedChangesSchema = z.enum(trackedChangesChoices)
export type TrackedChanges = z.infer<typeof trackedChangesSchema>
