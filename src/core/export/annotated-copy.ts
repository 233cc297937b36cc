import type { Node } from '@tiptap/pm/model'
import type { ArticleRecords } from '../api.ts'
import { annotationPieces } from '../document/annotation-pieces.ts'
import { type PlainText, plainText } from '../document/plain-text.ts'
import { parseBody } from '../document/schema.ts'
import { type Annotation, isAttributable, type Piece } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import { type AnnotationSummary, summariseAnnotation } from './annotation-summary.ts'
import { indexRecords } from './records-index.ts'
import { withoutAnnotations } from './without-annotations.ts'

/** A quote, claim or note with the number it has in an export. */
export interface NumberedAnnotation {
  /** From 1, in reading order; those no longer in the text come last. */
  readonly number: number
  readonly annotation: Annotation
  /** Where it lies in the body; of a detached one, the last words it had. */
  readonly pieces: readonly Piece[]
  readonly summary: AnnotationSummary
}

/** An article made ready for export: each format only sets it. */
export interface AnnotatedCopy {
  readonly article: Article
  readonly body: Node
  readonly plain: PlainText
  /** Of every kind; none in a clean copy. */
  readonly annotations: readonly Annotation[]
  /** By id: where every annotation that has marks in the body lies, mentions and cues too. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  readonly attached: readonly NumberedAnnotation[]
  readonly detached: readonly NumberedAnnotation[]
  readonly byId: ReadonlyMap<string, NumberedAnnotation>
  /** The mentions and cues that an attribution names. */
  readonly mentionIds: ReadonlySet<string>
  readonly cueIds: ReadonlySet<string>
  readonly sources: readonly Source[]
}

const isNumbered = ({ kind }: Annotation): boolean => isAttributable(kind) || kind === 'note'

const readingOrder = (one: readonly Piece[], other: readonly Piece[]): number =>
  (one[0]?.start ?? 0) - (other[0]?.start ?? 0) || (other.at(-1)?.end ?? 0) - (one.at(-1)?.end ?? 0)

const idsOf = (annotations: readonly Annotation[], key: 'mentionId' | 'cueId'): ReadonlySet<string> =>
  new Set(annotations.flatMap(({ attribution }) => attribution[key] ?? []))

const nothing = { annotations: [], sources: [], evidence: [], requests: [] }

/**
 * Prepares an article for export.
 * @param annotated false: the clean copy, in which no annotation, source or state remains
 */
export const annotatedCopy = (records: ArticleRecords, annotated: boolean): AnnotatedCopy => {
  const { annotations, sources, evidence, requests } = annotated ? records : nothing
  const parsed = parseBody(records.article.body)
  const body = annotated ? parsed : withoutAnnotations(parsed)
  const plain = plainText(body)
  const pieces = annotationPieces(body, plain)
  const index = indexRecords({ annotations, sources, evidence, requests })

  const numbered = annotations.filter(isNumbered)
  const attached = numbered
    .filter(({ id }) => pieces.has(id))
    .map((annotation) => ({ annotation, pieces: pieces.get(annotation.id) ?? [] }))
    .toSorted((one, other) => readingOrder(one.pieces, other.pieces))
  const detached = numbered
    .filter(({ id }) => !pieces.has(id))
    .map((annotation) => ({ annotation, pieces: annotation.pieces }))
    .toSorted((one, other) => readingOrder(one.pieces, other.pieces))
  const all = [...attached, ...detached].map((item, at) => ({
    ...item,
    number: at + 1,
    summary: summariseAnnotation(item.annotation, item.pieces.length, index),
  }))

  return {
    article: records.article,
    body,
    plain,
    annotations,
    pieces,
    attached: all.slice(0, attached.length),
    detached: all.slice(attached.length),
    byId: new Map(all.map((item) => [item.annotation.id, item])),
    mentionIds: idsOf(annotations, 'mentionId'),
    cueIds: idsOf(annotations, 'cueId'),
    sources,
  }
}

/** Where the numbered annotations lie, without mentions and cues. */
export const numberedPieces = (copy: AnnotatedCopy): ReadonlyMap<string, readonly Piece[]> =>
  new Map(copy.attached.map(({ annotation, pieces }) => [annotation.id, pieces]))
