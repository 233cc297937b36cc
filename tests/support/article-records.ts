import { createHash } from 'node:crypto'
import type { ArticleRecords } from '../../src/core/api.ts'
import { annotationPieces } from '../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../src/core/document/plain-text.ts'
import { parseBody } from '../../src/core/document/schema.ts'
import {
  type Annotation,
  type AnnotationFields,
  type Attribution,
  noAttribution,
  type Piece,
} from '../../src/core/model/annotation.ts'
import { describeSpan } from '../../src/core/anchor/describe.ts'
import { findingId } from '../../src/core/check/identity.ts'
import type { Article } from '../../src/core/model/article.ts'
import type { DismissalKind } from '../../src/core/model/dismissal.ts'
import type { EvidenceFields } from '../../src/core/model/evidence.ts'
import type { RequestFields } from '../../src/core/model/request.ts'
import { newSourceFields, type SourceFields } from '../../src/core/model/source.ts'
import { countWords } from '../../src/core/text/word-count.ts'
import { type TaggedBlock, taggedBody, taggedNames } from './tagged-body.ts'

/** The fixed id of a thing called `name` in a test: always the same UUID for the same name. */
export const idOf = (name: string): string => {
  const hex = createHash('sha1').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export interface AnnotationSketch extends Partial<Omit<AnnotationFields, 'attribution'>> {
  /** Names of sources and annotations of the sketch. */
  readonly source?: string
  readonly mention?: string
  readonly cue?: string
  readonly relayedBy?: string
  readonly channel?: string
  readonly place?: string
  readonly date?: string
  readonly evidence?: readonly (Partial<EvidenceFields> & Pick<EvidenceFields, 'kind'>)[]
  readonly requests?: readonly (Partial<Omit<RequestFields, 'sourceId'>> & { readonly to: string })[]
  /** The words it had: the annotation is detached. */
  readonly detached?: string
  readonly createdBy?: string
}

export interface ArticleSketch {
  readonly name?: string
  readonly fields?: Partial<Omit<Article, 'id' | 'body'>>
  readonly body: readonly TaggedBlock[]
  /** By the names used in the body; a tagged name that is missing here is an unattributed quote. */
  readonly annotations?: Readonly<Record<string, AnnotationSketch>>
  readonly sources?: Readonly<Record<string, Partial<SourceFields>>>
  /** Suggestions turned down, by their words in the copy. */
  readonly dismissals?: readonly { readonly kind: DismissalKind; readonly words: string }[]
  /** Findings waived, by the words they speak of. */
  readonly waivers?: readonly { readonly rule: string; readonly words: string; readonly reason: string }[]
  /** When all of it was written. */
  readonly at?: string
  readonly editor?: string
}

const defined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Value

const attributionOf = (sketch: AnnotationSketch): Attribution => ({
  ...noAttribution,
  ...defined({ channel: sketch.channel, place: sketch.place, date: sketch.date } as Partial<Attribution>),
  sourceId: sketch.source ? idOf(`source ${sketch.source}`) : null,
  mentionId: sketch.mention ? idOf(sketch.mention) : null,
  cueId: sketch.cue ? idOf(sketch.cue) : null,
  relayedById: sketch.relayedBy ? idOf(`source ${sketch.relayedBy}`) : null,
})

const context = 32

/**
 * Builds an article with all that belongs to it from a sketch: pieces, offsets and context are taken from the body as
 * the store does it, ids follow from the names.
 */
export const articleRecords = (sketch: ArticleSketch): ArticleRecords => {
  const name = sketch.name ?? 'article'
  const at = sketch.at ?? '2026-03-12T10:00:00.000Z'
  const editor = sketch.editor ?? 'Editor'
  const annotationId = (tagged: string) => idOf(tagged)
  const body = parseBody(taggedBody(sketch.body, annotationId))
  const plain = plainText(body)
  const pieces = annotationPieces(body, plain)
  const sketches = sketch.annotations ?? {}
  const names = [...new Set([...taggedNames(sketch.body), ...Object.keys(sketches)])]

  const annotations = names.map((tagged): Annotation => {
    const given = sketches[tagged] ?? {}
    const kind = given.kind ?? 'quote'
    const lost: readonly Piece[] = [{ start: 0, end: given.detached?.length ?? 0, words: given.detached ?? '' }]
    const found = given.detached === undefined ? (pieces.get(annotationId(tagged)) ?? []) : lost
    const first = found.at(0)?.start ?? 0
    const last = found.at(-1)?.end ?? 0
    return {
      kind,
      manner: given.manner ?? (kind === 'quote' ? 'direct' : null),
      attribution: attributionOf(given),
      state: given.state ?? 'unchecked',
      note: given.note ?? '',
      id: annotationId(tagged),
      articleId: idOf(name),
      pieces: found,
      prefix: given.detached === undefined ? plain.text.slice(Math.max(0, first - context), first) : '',
      suffix: given.detached === undefined ? plain.text.slice(last, last + context) : '',
      detached: given.detached !== undefined,
      createdAt: at,
      createdBy: given.createdBy ?? editor,
      changedAt: at,
    }
  })

  return {
    article: {
      headline: 'Headline',
      slug: '',
      place: '',
      date: '',
      byline: '',
      credit: '',
      language: 'en',
      offers: [],
      version: 1,
      wordCount: countWords(plain.text, sketch.fields?.language ?? 'en'),
      origin: { format: 'new', fileName: '', encoding: '', encodingBasis: '', notes: [] },
      createdAt: at,
      changedAt: at,
      ...sketch.fields,
      id: idOf(name),
      body: body.toJSON(),
    },
    annotations,
    evidence: names.flatMap((tagged) =>
      (sketches[tagged]?.evidence ?? []).map((fields, index) => ({
        locator: '',
        date: '',
        excerpt: '',
        link: '' as const,
        file: null,
        ...fields,
        id: idOf(`evidence ${tagged} ${index}`),
        annotationId: annotationId(tagged),
        createdAt: at,
        createdBy: editor,
      })),
    ),
    requests: names.flatMap((tagged) =>
      (sketches[tagged]?.requests ?? []).map(({ to, ...fields }, index) => ({
        channel: '',
        question: '',
        askedAt: at,
        deadline: null,
        outcome: 'open' as const,
        outcomeAt: null,
        answer: '',
        ...fields,
        sourceId: idOf(`source ${to}`),
        id: idOf(`request ${tagged} ${index}`),
        annotationId: annotationId(tagged),
        createdAt: at,
        createdBy: editor,
      })),
    ),
    dismissals: (sketch.dismissals ?? []).map(({ kind, words }) => {
      const start = plain.text.indexOf(words)
      return {
        kind,
        words: [describeSpan(plain.text, start, start + words.length)],
        id: idOf(`dismissal ${words}`),
        articleId: idOf(name),
        createdAt: at,
        createdBy: editor,
      }
    }),
    waivers: (sketch.waivers ?? []).map(({ rule, words, reason }) => ({
      findingId: findingId(rule, [words]),
      rule,
      words,
      reason,
      id: idOf(`waiver ${words}`),
      articleId: idOf(name),
      createdAt: at,
      createdBy: editor,
    })),
    sources: Object.entries(sketch.sources ?? {}).map(([called, fields]) => ({
      ...newSourceFields(called, 'person'),
      ...fields,
      id: idOf(`source ${called}`),
      mergedIntoId: null,
      createdAt: at,
      changedAt: at,
    })),
  }
}
