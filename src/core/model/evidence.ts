import { z } from 'zod'
import { idSchema } from './id.ts'
import { sha256Schema } from './sha256.ts'
import { daySchema, instantSchema } from './time.ts'

export const evidenceKinds = ['recording', 'transcript', 'document', 'page', 'call', 'e-mail', 'witnessed'] as const
export const evidenceKindSchema = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof evidenceKindSchema>

/** A copy kept in the library: the name it came with, its size in bytes, and its SHA-256 in lower-case hex. */
export const evidenceFileSchema = z
  .object({ name: z.string().min(1).max(255), size: z.int().min(0), sha256: sha256Schema })
  .readonly()
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

export const evidenceFieldsSchema = z.object({
  kind: evidenceKindSchema,
  /** Page, time stamp: where in it. */
  locator: z.string().max(500),
  date: daySchema,
  excerpt: z.string().max(20_000),
  /** An https, http or mailto address, or empty. */
  link: z.union([
    z.literal(''),
    z
      .string()
      .max(2000)
      .regex(/^(https?:\/\/|mailto:)\S+$/i),
  ]),
  file: evidenceFileSchema.nullable(),
})
export type EvidenceFields = Readonly<z.infer<typeof evidenceFieldsSchema>>

export const evidenceSchema = evidenceFieldsSchema.extend({
  id: idSchema,
  annotationId: idSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
})
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>
