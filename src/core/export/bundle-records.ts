import { z } from 'zod'
import { annotationSchema } from '../model/annotation.ts'
import { articleSchema } from '../model/article.ts'
import { dismissalSchema } from '../model/dismissal.ts'
import { type Event, eventSchema } from '../model/event.ts'
import { evidenceSchema } from '../model/evidence.ts'
import { idSchema } from '../model/id.ts'
import { requestSchema } from '../model/request.ts'
import { sourceSchema } from '../model/source.ts'
import { stateSchema } from '../model/state.ts'
import { waiverSchema } from '../model/waiver.ts'
import { AttestError } from '../errors.ts'
import type { ArticleRecords } from '../api.ts'
import { holdsTogether, isBody } from './holds-together.ts'

/** What an annotation said and was before a change of its words set it to recheck. */
const settledSchema = z.object({ annotationId: idSchema, words: z.string(), state: stateSchema })

/** What was done, in order. Its number in a library is not its number in another. */
const pastEventSchema = eventSchema.unwrap().omit({ sequence: true })
export type PastEvent = z.infer<typeof pastEventSchema>

/** Everything an Attest bundle holds of an article but the copies of evidence files. */
const bundleRecordsSchema = z.object({
  article: articleSchema,
  annotations: z.array(annotationSchema),
  sources: z.array(sourceSchema),
  evidence: z.array(evidenceSchema),
  requests: z.array(requestSchema),
  dismissals: z.array(dismissalSchema),
  waivers: z.array(waiverSchema),
  settled: z.array(settledSchema),
  history: z.array(pastEventSchema).max(100_000),
})

/** What only a bundle carries of an article. */
export interface BundlePast {
  readonly settled: readonly z.infer<typeof settledSchema>[]
  readonly history: readonly PastEvent[]
}

/** A bundle's records. */
export interface BundleRecords extends BundlePast {
  readonly records: ArticleRecords
}

const passing: ReadonlySet<Event['type']> = new Set(['article imported', 'article exported'])

/**
 * The history that goes into a bundle: what was done to what is in it. That an article came from somewhere and went
 * elsewhere is each library's own.
 */
export const pastOf = (events: readonly Event[], { annotations, sources }: ArticleRecords): readonly PastEvent[] => {
  const known = new Set([...annotations, ...sources].map(({ id }) => id))
  const isKnown = (id: string | null): boolean => id === null || known.has(id)
  return events
    .toSorted((one, other) => one.sequence - other.sequence)
    .filter(({ type, annotationId, sourceId }) => !passing.has(type) && isKnown(annotationId) && isKnown(sourceId))
    .map(({ sequence, ...event }) => event)
}

/** Writes a bundle's records in the order they have in their library, which is the order another one keeps them in. */
export const writeBundleRecords = ({ records, settled, history }: BundleRecords): string => {
  const bundle = bundleRecordsSchema.parse({
    ...records,
    settled: settled.toSorted((one, other) => (one.annotationId < other.annotationId ? -1 : 1)),
    history,
  })
  return `${JSON.stringify(bundle, null, 2)}\n`
}

const damaged = (why: string): AttestError =>
  new AttestError('unreadable_file', `The bundle is damaged: ${why} Nothing was imported.`)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Reads what `writeBundleRecords` wrote.
 * @throws AttestError `unreadable_file` where it is something else, or does not hold together
 */
export const readBundleRecords = (text: string): BundleRecords => {
  const read = bundleRecordsSchema.safeParse(parseJson(text))
  if (!read.success) throw damaged(`“${read.error.issues[0]?.path.join('.') || 'its records'}” does not fit.`)
  const { settled, history, ...records } = read.data
  if (!isBody(records.article.body)) throw damaged('its text does not fit.')
  const annotations = new Set(records.annotations.map(({ id }) => id))
  const sources = new Set(records.sources.map(({ id }) => id))
  const isIn = (ids: ReadonlySet<string>, id: string | null): boolean => id === null || ids.has(id)
  const isWhole =
    holdsTogether(records) &&
    settled.every(({ annotationId }) => annotations.has(annotationId)) &&
    history.every(
      ({ articleId, annotationId, sourceId }) =>
        isIn(new Set([records.article.id]), articleId) && isIn(annotations, annotationId) && isIn(sources, sourceId),
    )
  if (!isWhole) throw damaged('a record names something that is not in it.')
  return { records, settled, history }
}
