import type { ArticleRecords } from '../../api.ts'
import { annotationPieces } from '../../document/annotation-pieces.ts'
import { contextAround } from '../../document/context-around.ts'
import { keepAnnotations } from '../../document/keep-annotations.ts'
import { plainText } from '../../document/plain-text.ts'
import { parseBody } from '../../document/schema.ts'
import type { Annotation, Attribution } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { ExportProfile } from '../../model/export-profile.ts'
import { isAnonymous, type Source } from '../../model/source.ts'
import { withoutAnnotations } from '../without-annotations.ts'
import { admittedAnnotations } from './admitted-annotations.ts'
import { agreedSource } from './agreed-source.ts'
import { withoutWords } from './without-words.ts'

/** What stands for the name of whoever worked on an article. */
export const nobodyOfTheDesk = 'Editor'

type Records = ArticleRecords
type Hidden = ReadonlyMap<string, Source>

const withoutOrigin = (article: Article): Article => {
  const { format, encoding, encodingBasis } = article.origin
  return { ...article, offers: [], origin: { format, encoding, encodingBasis, fileName: '', notes: [] } }
}

/** The copy alone: its head and its text, and nothing that says where it came from. */
const copyOnly = ({ article }: Records): Records => ({
  article: { ...withoutOrigin(article), body: withoutAnnotations(parseBody(article.body)).toJSON() },
  annotations: [],
  sources: [],
  evidence: [],
  requests: [],
  dismissals: [],
  waivers: [],
})

/** The hidden sources of an article as they may be seen, by the ids they have here. */
const hiddenSources = ({ article, sources }: Records, profile: ExportProfile): Hidden =>
  new Map(
    (profile.sources === 'named' ? [] : sources.filter(isAnonymous)).map((source, index) => [
      source.id,
      agreedSource(source, article.id, index + 1, article.createdAt),
    ]),
  )

const attributionOf = (attribution: Attribution, hidden: Hidden, known: ReadonlySet<string>): Attribution => {
  const kept = (id: string | null): string | null => (id !== null && known.has(id) ? id : null)
  const shown = (id: string | null): string | null => (id === null ? null : (hidden.get(id)?.id ?? id))
  const { sourceId, relayedById, mentionId, cueId } = attribution
  const isOfHidden = (sourceId !== null && hidden.has(sourceId)) || (relayedById !== null && hidden.has(relayedById))
  return {
    ...attribution,
    // On which channel, where and when somebody spoke may say who it was.
    ...(isOfHidden ? { channel: '', place: '', date: '' } : {}),
    sourceId: shown(sourceId),
    relayedById: shown(relayedById),
    mentionId: kept(mentionId),
    cueId: kept(cueId),
  }
}

const isOfHidden = ({ attribution }: Annotation, hidden: Hidden): boolean =>
  [attribution.sourceId, attribution.relayedById].some((id) => id !== null && hidden.has(id))

const evidenceOf = (evidence: Evidence, profile: ExportProfile): Evidence => ({
  ...evidence,
  ...(profile.evidence === 'full' ? {} : { locator: '', excerpt: '', link: '' as const, file: null }),
  ...(profile.editors ? {} : { createdBy: nobodyOfTheDesk }),
})

const sourceOf = (source: Source, hidden: Hidden, profile: ExportProfile): Source =>
  hidden.get(source.id) ??
  (profile.notes ? source : { ...source, note: '', anonymityReason: '', anonymityApprovedBy: '' })

/** The sources that what is left of an article names. */
const namedSources = (
  sources: readonly Source[],
  annotations: readonly Annotation[],
  requests: Records['requests'],
): Source[] => {
  const ids = new Set([
    ...annotations.flatMap(({ attribution }) => [attribution.sourceId, attribution.relayedById]),
    ...requests.map(({ sourceId }) => sourceId),
  ])
  return sources.filter(({ id }) => ids.has(id))
}

/**
 * The records of an article as far as a profile lets them through: what comes out of here is all that any format sees.
 * It holds together by itself, and its places are those of the body that comes with it.
 */
export const profiledRecords = (records: Records, profile: ExportProfile): Records => {
  if (!profile.annotations) return copyOnly(records)
  const hidden = hiddenSources(records, profile)
  const admitted = admittedAnnotations(records, profile)
  const ids = new Set(admitted.annotations.map(({ id }) => id))
  const body = keepAnnotations(
    withoutWords(parseBody(records.article.body), (id) => admitted.offRecord.has(id)),
    (id) => ids.has(id),
  )
  const plain = plainText(body)
  const places = annotationPieces(body, plain)
  const kept = admitted.annotations.filter(({ id, detached }) => detached || places.has(id))
  const known = new Set(kept.map(({ id }) => id))

  const annotations = kept.map((annotation): Annotation => {
    const pieces = annotation.detached ? annotation.pieces : (places.get(annotation.id) ?? [])
    const context = annotation.detached
      ? { prefix: annotation.prefix, suffix: annotation.suffix }
      : contextAround(plain.text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
    return {
      ...annotation,
      pieces,
      ...context,
      attribution: attributionOf(annotation.attribution, hidden, known),
      ...(profile.notes ? {} : { note: '' }),
      ...(profile.editors ? {} : { createdBy: nobodyOfTheDesk }),
    }
  })
  // Evidence for and requests about what a hidden source said lead to the source.
  const open = new Set(kept.filter((annotation) => !isOfHidden(annotation, hidden)).map(({ id }) => id))
  const offRecord = new Set(
    profile.offRecord ? [] : records.sources.filter(({ terms }) => terms === 'off record').map(({ id }) => id),
  )
  const evidence = records.evidence
    .filter(({ annotationId }) => profile.evidence !== 'none' && open.has(annotationId))
    .map((each) => evidenceOf(each, profile))
  const requests = records.requests
    .filter(
      ({ annotationId, sourceId }) =>
        profile.requests && open.has(annotationId) && !hidden.has(sourceId) && !offRecord.has(sourceId),
    )
    .map((each) => (profile.editors ? each : { ...each, createdBy: nobodyOfTheDesk }))
  const sources = records.sources.map((source) => sourceOf(source, hidden, profile))
  const article = profile.notes ? records.article : withoutOrigin(records.article)
  return {
    article: { ...article, body: body.toJSON() },
    annotations,
    evidence,
    requests,
    sources: namedSources(sources, annotations, requests),
    dismissals: profile.history ? records.dismissals : [],
    waivers: profile.history ? records.waivers : [],
  }
}
