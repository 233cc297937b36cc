import { z } from 'zod'
import { idSchema } from './id.ts'
import { instantSchema } from './time.ts'

export const sourceKinds = ['person', 'organisation', 'agency', 'document', 'unnamed'] as const
export const sourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKindSchema>

/** Under what terms the source speaks. */
export const sourceTerms = ['on record', 'background', 'deep background', 'off record'] as const
export const termsSchema = z.enum(sourceTerms)
export type Terms = z.infer<typeof termsSchema>

export const sourceFieldsSchema = z.object({
  kind: sourceKindSchema,
  name: z.string().trim().min(1).max(500),
  aliases: z.array(z.string().trim().min(1).max(500)).max(100),
  /** What the source is: "chair", "spokesperson". */
  function: z.string().max(500),
  /** Whose: "Port Elva harbour board". */
  affiliation: z.string().max(500),
  terms: termsSchema,
  /** How the source may be described to readers when it is not named. */
  description: z.string().max(500),
  /** The identity must not leave the desk. */
  protected: z.boolean(),
  /** Why the copy does not name it, and who agreed to that; for the desk alone. */
  anonymityReason: z.string().max(2000),
  anonymityApprovedBy: z.string().max(500),
  /** Contact and remarks, for the desk alone. */
  note: z.string().max(20_000),
})
export type SourceFields = Readonly<z.infer<typeof sourceFieldsSchema>>

export const sourceSchema = sourceFieldsSchema.extend({
  id: idSchema,
  /** The source this one was merged into; such a source is kept, hidden, so that the merge can be undone. */
  mergedIntoId: idSchema.nullable(),
  createdAt: instantSchema,
  changedAt: instantSchema,
})
export type Source = Readonly<z.infer<typeof sourceSchema>>

/** A new source with everything but name and kind left open. */
export const newSourceFields = (name: string, kind: SourceKind): SourceFields => ({
  kind,
  name,
  aliases: [],
  function: '',
  affiliation: '',
  terms: 'on record',
  description: '',
  protected: false,
  anonymityReason: '',
  anonymityApprovedBy: '',
  note: '',
})

/** Whether copy may not name a source: it has no name, is protected, or speaks on terms that keep the name out. */
export const isAnonymous = ({ kind, terms, protected: isProtected }: Source): boolean =>
  kind === 'unnamed' || isProtected || terms === 'background' || terms === 'deep background'
