import { z } from 'zod'

/** A record's identity: a UUID in lower case, made where the record is made. */
export const idSchema = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
export type Id = z.infer<typeof idSchema>
