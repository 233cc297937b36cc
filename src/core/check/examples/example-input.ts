import { type Annotation, type AnnotationKind, noAttribution, type Piece } from '../../model/annotation.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Request } from '../../model/request.ts'
import { newSourceFields, type Source } from '../../model/source.ts'
import { mannerReader } from '../../suggest/manner.ts'
import { findQuotations } from '../../text/quotations.ts'
import type { CheckInput } from '../input.ts'
import { type Example, type ExampleArticle, type ExampleRecords, exampleArticle } from './example.ts'
import { readTaggedCopy, type TaggedCopy } from './tagged-copy.ts'

const now = '2026-03-04T12:00:00.000Z'
const date = '2026-03-04'

const kinds: Readonly<Record<string, AnnotationKind>> = { q: 'quote', l: 'claim', m: 'mention', u: 'cue' }

const sourceId = (name: string): string => `source ${name}`

const sourceNamed = (name: string, { sources = {} }: ExampleArticle): Source => ({
  ...newSourceFields(name, 'person'),
  ...sources[name],
  id: sourceId(name),
  mergedIntoId: null,
  createdAt: now,
  changedAt: now,
})

const nameOf = ({ tags }: TaggedCopy, tag: string, { source }: ExampleRecords): string | null =>
  source === undefined ? (tags.get(`m${tag.slice(1)}`)?.[0]?.words ?? null) : source

const annotationOf = (copy: TaggedCopy, tag: string, pieces: readonly Piece[], records: ExampleRecords): Annotation => {
  const kind = kinds[tag[0] ?? ''] ?? 'note'
  const number = tag.slice(1)
  const isStatement = kind === 'quote' || kind === 'claim'
  const name = isStatement ? nameOf(copy, tag, records) : null
  return {
    id: tag,
    articleId: 'article',
    kind,
    manner: kind === 'quote' ? (records.manner ?? mannerReader(findQuotations(copy.text))(pieces)) : null,
    state: records.state ?? 'unchecked',
    note: records.note ?? '',
    attribution: {
      ...noAttribution,
      sourceId: name === null ? null : sourceId(name),
      mentionId: isStatement && copy.tags.has(`m${number}`) ? `m${number}` : null,
      cueId: isStatement && copy.tags.has(`u${number}`) ? `u${number}` : null,
      relayedById: records.relayedBy === undefined ? null : sourceId(records.relayedBy),
    },
    pieces,
    prefix: '',
    suffix: '',
    detached: false,
    createdAt: now,
    createdBy: 'Desk',
    changedAt: now,
  }
}

const evidenceOf = (tag: string, { evidence = [] }: ExampleRecords): readonly Evidence[] =>
  evidence.map(({ by = 'Desk', ...fields }, index) => ({
    kind: 'recording',
    locator: '02:10',
    date,
    excerpt: '',
    link: '',
    file: null,
    ...fields,
    id: `evidence ${tag} ${index}`,
    annotationId: tag,
    createdAt: now,
    createdBy: by,
  }))

const requestsOf = (tag: string, { requests = [] }: ExampleRecords): readonly Request[] =>
  requests.map(({ to, ...fields }, index) => ({
    channel: 'e-mail',
    question: '',
    askedAt: '2026-03-03T09:00:00.000Z',
    deadline: null,
    outcome: 'open',
    outcomeAt: null,
    answer: '',
    ...fields,
    sourceId: sourceId(to),
    id: `request ${tag} ${index}`,
    annotationId: tag,
    createdAt: now,
    createdBy: 'Desk',
  }))

/** The article of an example, ready to be checked. */
export const exampleInput = (example: Example): CheckInput => {
  const article = exampleArticle(example)
  const { annotations: records = {}, sources = {}, library = [] } = article
  const copy = readTaggedCopy(article.text)
  const tagged = [...copy.tags].filter(([tag]) => tag[0] !== 'x')
  const recordsOf = (tag: string): ExampleRecords => records[tag] ?? {}
  const names = new Set([
    ...Object.keys(sources),
    ...library.map(({ sourceName }) => sourceName),
    ...tagged.flatMap(([tag]) => {
      const { relayedBy, requests = [] } = recordsOf(tag)
      const speaker = /^[ql]/.test(tag) ? nameOf(copy, tag, recordsOf(tag)) : null
      return [speaker, relayedBy, ...requests.map(({ to }) => to)].filter((name) => typeof name === 'string')
    }),
  ])
  return {
    article: {
      headline: article.headline ?? '',
      place: article.place ?? '',
      date: article.date ?? date,
      byline: article.byline ?? '',
      credit: article.credit ?? '',
      language: article.language ?? 'en',
    },
    text: copy.text,
    annotations: tagged.map(([tag, pieces]) => annotationOf(copy, tag, pieces, recordsOf(tag))),
    sources: [...names].map((name) => sourceNamed(name, article)),
    evidence: tagged.flatMap(([tag]) => evidenceOf(tag, recordsOf(tag))),
    requests: tagged.flatMap(([tag]) => requestsOf(tag, recordsOf(tag))),
    dismissed: [...copy.tags].flatMap(([tag, pieces]) => (tag[0] === 'x' ? pieces : [])),
    library: library.map((quote) => ({
      ...quote,
      articleId: 'another article',
      headline: 'Another article',
      sourceId: sourceId(quote.sourceName),
    })),
    now,
  }
}
