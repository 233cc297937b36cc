import { z } from 'zod'
import { AttestError } from '../errors.ts'
import { attestTerms } from '../export/attest-terms.ts'
import { type AnnotationFields, kindSchema, mannerSchema, noAttribution } from '../model/annotation.ts'
import { countInWords } from '../export/in-words.ts'
import { stateSchema } from '../model/state.ts'
import type { WebAnnotations, WebTarget } from '../model/web-annotation.ts'

const text = z.string().optional().catch(undefined)
const offset = z.number().int().min(0).nullable().catch(null)
/** JSON-LD writes one of a thing without a list. */
const many = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]), z.array(item)).catch([])

const selectorSchema = z
  .object({ exact: text, prefix: text, suffix: text, start: offset.optional(), end: offset.optional() })
  .catch({})
const targetSchema = z.object({ selector: many(selectorSchema) }).catch({ selector: [] })
const bodySchema = z.union([
  z.string().transform((value) => ({ value, purpose: '' })),
  z.object({ value: text, purpose: text }).transform(({ value = '', purpose = '' }) => ({ value, purpose })),
])
const termSchema = z.object({ id: text }).catch({})

const annotationSchema = z.object({
  type: many(z.string()),
  body: many(bodySchema.catch({ value: '', purpose: '' })),
  bodyValue: text,
  target: many(targetSchema),
  creator: z.object({ name: text }).catch({}).optional(),
  created: text,
  'attest:attributedTo': z.unknown().optional(),
  'attest:kind': termSchema.optional(),
  'attest:manner': termSchema.optional(),
  'attest:state': termSchema.optional(),
})
type Read = z.infer<typeof annotationSchema>

/** What stands in one of our own words; '' where it is none. */
const ownWord = (term: { id?: string | undefined } | undefined): string =>
  term?.id?.startsWith(attestTerms) ? term.id.slice(attestTerms.length) : ''

const longestNote = 20_000

const fieldsOf = (read: Read): AnnotationFields => {
  const kind = kindSchema.safeParse(ownWord(read['attest:kind']))
  const manner = mannerSchema.safeParse(ownWord(read['attest:manner']))
  const state = stateSchema.safeParse(ownWord(read['attest:state']))
  const said = read.body.filter(({ purpose }) => !kind.success || purpose === 'commenting').map(({ value }) => value)
  const words = [...said, read.bodyValue ?? ''].filter((value) => value !== '').join('\n')
  const by = kind.success
    ? ''
    : [read.creator?.name ?? '', (read.created ?? '').slice(0, 10)].filter(Boolean).join(', ')
  const note = by === '' || words === '' ? `${by}${words}` : `${by}: ${words}`
  return {
    kind: kind.success ? kind.data : 'note',
    manner: kind.data === 'quote' ? (manner.success ? manner.data : 'direct') : null,
    attribution: noAttribution,
    state: state.success ? state.data : 'unchecked',
    note: note.slice(0, longestNote).toWellFormed(),
  }
}

const targetOf = ({ selector }: z.infer<typeof targetSchema>): WebTarget => {
  const quote = selector.find(({ exact }) => exact !== undefined)
  const position = selector.find(({ start, end }) => typeof start === 'number' && typeof end === 'number')
  return {
    exact: quote?.exact ?? null,
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    start: position?.start ?? null,
    end: position?.end ?? null,
  }
}

const itemsOf = (json: unknown): readonly unknown[] => {
  if (Array.isArray(json)) return json
  const { first, items } = (json ?? {}) as { readonly first?: { readonly items?: unknown }; readonly items?: unknown }
  const found = items ?? first?.items
  return Array.isArray(found) ? found : [json]
}

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw new AttestError('unreadable_file', 'The JSON of the file is damaged. Nothing was changed.', { cause })
  }
}

/** What of annotations could not be carried, a sentence each. */
const leftOut = (read: readonly Read[], others: number): readonly string[] => {
  const linked = read.flatMap(({ body }) => body).filter(({ value }) => value === '').length
  const attributed = read.filter((each) => each['attest:attributedTo'] !== undefined).length
  return [
    ...(others > 0
      ? [`${countInWords(others, 'entry', 'entries')} left out: no ${others === 1 ? 'annotation' : 'annotations'}.`]
      : []),
    ...(linked > 0 ? [`${countInWords(linked, 'content', 'contents')} without text left out (pictures, links).`] : []),
    ...(attributed > 0
      ? [
          `${countInWords(attributed, 'attribution', 'attributions')} left out: a bundle or a Word document brings sources.`,
        ]
      : []),
  ]
}

const isEmptyCollection = (json: unknown): boolean => {
  const { type } = (json ?? {}) as { readonly type?: unknown }
  return type === 'AnnotationCollection' || type === 'AnnotationPage'
}

/**
 * Reads W3C Web Annotations: one, a list, a page or a collection with its first page in it. No context is loaded.
 * @throws AttestError `unreadable_file` where it is no JSON, `unsupported_format` where there is no annotation in it
 */
export const readWebAnnotations = (source: string): WebAnnotations => {
  const json = parse(source)
  const items = itemsOf(json)
  const read = items
    .map((item) => annotationSchema.safeParse(item))
    .flatMap(({ success, data }) => (success && data.type.includes('Annotation') ? [data] : []))
  if (read.length === 0 && !isEmptyCollection(json))
    throw new AttestError('unsupported_format', 'There are no Web Annotations in the file. Nothing was changed.')
  return {
    annotations: read.map((each) => ({ fields: fieldsOf(each), targets: each.target.map(targetOf) })),
    told: leftOut(read, read.length === 0 ? 0 : items.length - read.length),
  }
}
