import { z } from 'zod'
import { changeSchema } from './change.ts'
import { idSchema } from './id.ts'
import { wordDifferenceSchema } from './word-difference.ts'

/** How much a finding weighs: `blocking` keeps the article from being cleared. */
export const severities = ['blocking', 'warning', 'hint'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** The texts of an article that are checked, in the order findings are listed. Captions are paragraphs of the text. */
export const textFields = ['headline', 'text', 'byline', 'credit', 'place'] as const
export const textFieldSchema = z.enum(textFields)
export type TextField = z.infer<typeof textFieldSchema>

/** Words in one of the texts: UTF-16 offsets into it, end exclusive. */
export const placeSchema = z
  .object({ field: textFieldSchema, start: z.int().min(0), end: z.int().min(0), words: z.string() })
  .readonly()
export type Place = z.infer<typeof placeSchema>

/** What one key can do about a finding: put other words in a place, or make changes to the records. */
export const fixSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('replace'), label: z.string(), place: placeSchema, replacement: z.string() }).readonly(),
  z.object({ type: z.literal('change'), label: z.string(), changes: z.array(changeSchema).readonly() }).readonly(),
])
export type Fix = z.infer<typeof fixSchema>

/** What a rule reports about an article. */
export const findingSchema = z
  .object({
    /** Made of the rule and the words it speaks of: the same as long as they are, wherever they stand. */
    id: z.string(),
    rule: z.string(),
    severity: severitySchema,
    /** The words it speaks of, the first of them first to be shown. */
    places: z.array(placeSchema).min(1).readonly(),
    /** The annotations it speaks of. */
    annotationIds: z.array(idSchema).readonly(),
    /** What is wrong, and what would settle it. */
    sentence: z.string(),
    /** Where the same words read otherwise elsewhere: what differs. */
    difference: wordDifferenceSchema.nullable(),
    fixes: z.array(fixSchema).readonly(),
  })
  .readonly()
export type Finding = z.infer<typeof findingSchema>
