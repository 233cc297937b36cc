import { z } from 'zod'
import { exportFormats } from './export-format.ts'
import { profileIdSchema } from './export-profile.ts'

export const settingsSchema = z.object({
  /** The name that stands beside every change. */
  editor: z.string().trim().min(1).max(200),
  theme: z.enum(['system', 'light', 'dark']),
  /** What this library is called in the window; its file's name where empty. */
  libraryName: z.string().max(200),
  /** Whether open articles are read for suggestions. */
  suggestions: z.enum(['on', 'off']),
  /** After how many minutes without a key or a movement a confidential library is locked. */
  lockAfter: z.enum(['off', '5', '15', '60']),
  exportFormat: z.enum(exportFormats),
  /** What exports may hold, as chosen last. */
  exportProfile: profileIdSchema,
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>
