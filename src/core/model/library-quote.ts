import { z } from 'zod'
import { idSchema } from './id.ts'

/** The same or similar words as someone else has them, in another article of the library. */
export const libraryQuoteSchema = z
  .object({
    articleId: idSchema,
    headline: z.string(),
    words: z.string(),
    sourceId: idSchema,
    sourceName: z.string(),
  })
  .readonly()
export type LibraryQuote = z.infer<typeof libraryQuoteSchema>
