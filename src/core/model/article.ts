import { z } from 'zod'
import { idSchema } from './id.ts'
import { sha256Schema } from './sha256.ts'
import { daySchema, instantSchema } from './time.ts'

/** What the importer read the article from. */
export const originFormats = [
  'text',
  'markdown',
  'html',
  'docx',
  'odt',
  'rtf',
  'ninjs',
  'newsml',
  'nitf',
  'pasted',
  'new',
  'sample',
] as const

export const originSchema = z
  .object({
    format: z.enum(originFormats),
    fileName: z.string(),
    /** How the bytes were read ("UTF-8", "Windows-1252"), and how that was known; empty where no bytes were read. */
    encoding: z.string(),
    encodingBasis: z.enum(['', 'byte order mark', 'declared', 'valid UTF-8', 'fallback']),
    /** What could not be carried over, a sentence each. */
    notes: z.array(z.string()),
    /** SHA-256 of the file's bytes; missing where there was no file, and in articles of before it was kept. */
    sha256: sha256Schema.optional(),
  })
  .readonly()
export type Origin = z.infer<typeof originSchema>

/** Words at the start of the copy that look like a date line, caption credit, byline or headline: offered, not taken. */
export const offerSchema = z
  .object({
    field: z.enum(['headline', 'date', 'place', 'byline', 'credit']),
    /** The words in the text that would be moved out of it. */
    words: z.string().min(1),
    /** What the field would hold. */
    value: z.string().min(1),
  })
  .readonly()
export type Offer = z.infer<typeof offerSchema>

/** ISO 639-1 code of the language the copy is in; empty where unknown. */
export const languageSchema = z.string().regex(/^([a-z]{2})?$/)

export const articleFieldsSchema = z.object({
  headline: z.string().max(1000),
  slug: z.string().max(200),
  /** The dateline. */
  place: z.string().max(200),
  date: daySchema,
  byline: z.string().max(500),
  credit: z.string().max(500),
  language: languageSchema,
  offers: z.array(offerSchema).max(20),
})
export type ArticleFields = Readonly<z.infer<typeof articleFieldsSchema>>

export const articleSchema = articleFieldsSchema.extend({
  id: idSchema,
  /** Counts up with every save of the body; a save names the version it started from. */
  version: z.int().min(1),
  /** The ProseMirror document (`core/document/schema.ts`) as JSON. */
  body: z.unknown(),
  wordCount: z.int().min(0),
  origin: originSchema,
  createdAt: instantSchema,
  changedAt: instantSchema,
})
export type Article = Readonly<z.infer<typeof articleSchema>>
