import { z } from 'zod'
import { idSchema } from './id.ts'
import { kindSchema } from './annotation.ts'
import { sourceKindSchema } from './source.ts'
import { stateSchema } from './state.ts'

/** A piece of text cut round a hit; `hit` parts are to be highlighted. */
export const snippetSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }).readonly()).readonly()
export type Snippet = z.infer<typeof snippetSchema>

/** What a search finds, best first in each group. Offsets are UTF-16 offsets into the article's plain text. */
export const searchResultSchema = z.object({
  articles: z.array(
    z.object({
      articleId: idSchema,
      headline: snippetSchema,
      text: snippetSchema,
      /** The first hit in the text; null where only the headline fits. */
      start: z.int().nullable(),
      end: z.int().nullable(),
    }),
  ),
  annotations: z.array(
    z.object({
      annotationId: idSchema,
      articleId: idSchema,
      kind: kindSchema,
      state: stateSchema,
      words: snippetSchema,
      sourceName: z.string(),
      articleHeadline: z.string(),
    }),
  ),
  sources: z.array(
    z.object({ sourceId: idSchema, kind: sourceKindSchema, name: snippetSchema, description: z.string() }),
  ),
})
export type SearchResult = z.infer<typeof searchResultSchema>
