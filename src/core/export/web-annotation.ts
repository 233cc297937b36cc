import { type Annotation, type AnnotationKind, isAttributable, type Piece } from '../model/annotation.ts'
import { type AnnotatedCopy, annotatedCopy } from './annotated-copy.ts'
import { type AnnotationSummary, attributionLine } from './annotation-summary.ts'
import { asUri, attestTerms, recordIri } from './attest-terms.ts'
import type { ExportInput } from './export-input.ts'
import { contextAround } from '../document/context-around.ts'

const motivations: Readonly<Record<AnnotationKind, string>> = {
  quote: 'assessing',
  claim: 'assessing',
  mention: 'identifying',
  cue: 'tagging',
  note: 'commenting',
}

type Json = Readonly<Record<string, unknown>>

const textBody = (purpose: string, value: string): readonly Json[] =>
  value === '' ? [] : [{ type: 'TextualBody', purpose, format: 'text/plain', value }]

const codePoints = (text: string, offset: number): number => [...text.slice(0, offset)].length

const selectorsOf = (text: string, { start, end, words }: Piece): readonly Json[] => [
  { type: 'TextQuoteSelector', exact: words, ...contextAround(text, start, end) },
  {
    type: 'TextPositionSelector',
    start,
    end,
    'attest:codePointStart': codePoints(text, start),
    'attest:codePointEnd': codePoints(text, end),
  },
]

const statementBodies = (annotation: Annotation, summary: AnnotationSummary): readonly Json[] => [
  {
    type: 'SpecificResource',
    purpose: 'assessing',
    source: `${attestTerms}${annotation.state}`,
  },
  ...textBody('describing', attributionLine(summary)),
  ...[...summary.evidence, ...summary.requests].flatMap(({ full, link }) => [
    ...textBody('describing', full),
    ...(link === '' ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: asUri(link) }]),
  ]),
]

const bodiesOf = (annotation: Annotation, copy: AnnotatedCopy): readonly Json[] => {
  const summary = copy.byId.get(annotation.id)?.summary
  return [
    ...textBody('tagging', annotation.kind),
    ...(summary && isAttributable(annotation.kind) ? statementBodies(annotation, summary) : []),
    ...textBody('commenting', annotation.note),
  ]
}

const iriOrNothing = (name: string, id: string | null): Json => (id === null ? {} : { [name]: { id: recordIri(id) } })

/** What others have no words for: said in Attest's own, so that it comes back as it went. */
const ownTerms = ({ kind, manner, state, attribution }: Annotation): Json => ({
  'attest:kind': { id: `${attestTerms}${kind}` },
  ...(manner === null ? {} : { 'attest:manner': { id: `${attestTerms}${manner}` } }),
  ...(isAttributable(kind) ? { 'attest:state': { id: `${attestTerms}${state}` } } : {}),
  ...iriOrNothing('attest:attributedTo', attribution.sourceId),
  ...iriOrNothing('attest:relayedBy', attribution.relayedById),
  ...iriOrNothing('attest:mention', attribution.mentionId),
  ...iriOrNothing('attest:cue', attribution.cueId),
})

const annotationOf = (annotation: Annotation, pieces: readonly Piece[], copy: AnnotatedCopy): Json => {
  const source = recordIri(copy.article.id)
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { attest: attestTerms }],
    id: recordIri(annotation.id),
    type: 'Annotation',
    motivation: motivations[annotation.kind],
    created: annotation.createdAt,
    modified: annotation.changedAt,
    creator: { type: 'Person', name: annotation.createdBy || 'Editor' },
    body: bodiesOf(annotation, copy),
    target: pieces.map((piece) => ({
      type: 'SpecificResource',
      source,
      selector: selectorsOf(copy.plain.text, piece),
    })),
    ...ownTerms(annotation),
  }
}

const sourcesOf = (copy: AnnotatedCopy): readonly Json[] =>
  copy.sources.map(({ id, kind, name, function: role, affiliation }) => ({
    id: recordIri(id),
    type: kind === 'person' || kind === 'unnamed' ? 'Person' : 'attest:Source',
    name,
    ...(role === '' ? {} : { 'attest:function': role }),
    ...(affiliation === '' ? {} : { 'attest:affiliation': affiliation }),
  }))

/**
 * Writes the annotations of an article that lie in its text as a W3C Web Annotation collection. Each is whole by itself.
 * Positions are UTF-16 units like everywhere in Attest; code points, which the recommendation counts in, stand beside
 * them. The text they lie in is in the collection.
 * @see https://www.w3.org/TR/annotation-model/
 */
export const webAnnotations = ({ records, annotated, notCleared }: ExportInput): Json => {
  const copy = annotatedCopy(records, annotated)
  const collection = `${recordIri(records.article.id)}#annotations`
  const items = records.annotations
    .filter(({ detached }) => !detached)
    .map((annotation) => ({ annotation, pieces: copy.pieces.get(annotation.id) ?? [] }))
    .filter(({ pieces }) => pieces.length > 0)
    .toSorted(
      (one, other) =>
        (one.pieces[0]?.start ?? 0) - (other.pieces[0]?.start ?? 0) ||
        (one.annotation.id < other.annotation.id ? -1 : 1),
    )
    .map(({ annotation, pieces }) => annotationOf(annotation, pieces, copy))
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { attest: attestTerms }],
    id: collection,
    type: 'AnnotationCollection',
    label: records.article.headline,
    total: items.length,
    'attest:clearance': notCleared === '' ? 'cleared' : `not cleared: ${notCleared}`,
    'attest:text': copy.plain.text,
    'attest:sources': sourcesOf(copy),
    first: { id: `${collection}-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** The collection as a file. */
export const webAnnotationExport = (input: ExportInput): string => `${JSON.stringify(webAnnotations(input), null, 2)}\n`
