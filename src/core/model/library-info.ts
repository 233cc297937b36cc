import { z } from 'zod'

/** What an open library says of itself. */
export const libraryInfoSchema = z.object({
  name: z.string(),
  folder: z.string(),
  /** The folder of its backups, there or not. */
  backupFolder: z.string(),
  appVersion: z.string(),
  /** Whether it is encrypted with a passphrase. */
  isConfidential: z.boolean(),
  counts: z.object({
    articles: z.int(),
    ledger: z.int(),
    sources: z.int(),
    openRequests: z.int(),
    rechecks: z.int(),
  }),
})
