import { z } from 'zod'
import { ledgerFormats } from './export-format.ts'
import { profileIdSchema } from './export-profile.ts'
import { ledgerOrderSchema } from './ledger.ts'

/** Which rows of the ledger go out, in what order and form, and for whom. */
export const ledgerExportSchema = ledgerOrderSchema.extend({ format: z.enum(ledgerFormats), profile: profileIdSchema })
