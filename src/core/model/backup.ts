import { z } from 'zod'
import { instantSchema } from './time.ts'

/** Why a backup was made: it was due, asked for, or something was about to change the library's file. */
export const backupReasons = ['daily', 'asked', 'before-migration', 'before-restore'] as const

/** A verified copy of a whole library; its evidence files stay in their folder. */
export const backupSchema = z.object({
  /** Its file's name in the folder of backups. */
  name: z.string().min(1).max(100),
  at: instantSchema,
  reason: z.enum(backupReasons),
  /** In bytes. */
  size: z.int().min(0),
})
export type Backup = Readonly<z.infer<typeof backupSchema>>
export type BackupReason = Backup['reason']

/** What a restoring did. */
export const restoredSchema = z.object({
  /** The file that was restored. */
  name: z.string(),
  /** Where the library that stood there before is kept, in the folder of backups; null where there was none. */
  keptAs: z.string().nullable(),
  /** Whether what is kept is a good backup, or a damaged or foreign file kept byte for byte. */
  keptIsGood: z.boolean(),
})
export type Restored = Readonly<z.infer<typeof restoredSchema>>
