import { isAttributable } from '../model/annotation.ts'
import type { Source } from '../model/source.ts'
import { stateLook } from '../model/state-look.ts'
import { annotatedCopy, type NumberedAnnotation } from './annotated-copy.ts'
import { roleOf } from './annotation-summary.ts'
import { asUri, recordIri } from './attest-terms.ts'
import type { ExportInput } from './export-input.ts'

type Json = Readonly<Record<string, unknown>>

const types: Readonly<Record<Source['kind'], string>> = {
  person: 'Person',
  unnamed: 'Person',
  organisation: 'Organization',
  agency: 'NewsMediaOrganization',
  document: 'CreativeWork',
}

const present = (fields: Json): Json => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))

const sourceOf = (source: Source): Json =>
  present({
    '@type': types[source.kind],
    '@id': recordIri(source.id),
    name: source.name,
    [source.kind === 'person' || source.kind === 'unnamed' ? 'jobTitle' : 'description']: roleOf(source),
  })

/** What a statement's source is to it: a document is cited, all others speak. */
const speaker = (source: Source | undefined): Json => {
  if (!source) return {}
  return { [source.kind === 'document' ? 'citation' : 'spokenByCharacter']: { '@id': recordIri(source.id) } }
}

const wordsOf = ({ pieces }: NumberedAnnotation): string => pieces.map(({ words }) => words).join(' … ')

const statementOf = (item: NumberedAnnotation, sources: ReadonlyMap<string, Source>, articleId: string): Json => {
  const { annotation, summary } = item
  const source = sources.get(annotation.attribution.sourceId ?? '')
  const links = summary.evidence.map(({ link }) => asUri(link)).filter((link) => link !== '')
  const common = {
    '@id': recordIri(annotation.id),
    text: wordsOf(item),
    creativeWorkStatus: stateLook[annotation.state].label,
    ...(links.length === 0 ? {} : { isBasedOn: links }),
  }
  if (annotation.kind === 'quote') return { '@type': 'Quotation', ...common, ...speaker(source) }
  return {
    '@type': 'Claim',
    ...common,
    appearance: { '@id': articleId },
    ...(source ? { claimInterpreter: { '@id': recordIri(source.id) } } : {}),
  }
}

/**
 * Writes an article as JSON-LD with the words of schema.org: a NewsArticle, its quotes as Quotation, its claims as Claim,
 * and who said them. Only statements that are in the text are given.
 * @see https://schema.org/NewsArticle https://schema.org/Quotation https://schema.org/Claim
 */
export const schemaOrgExport = ({ records, annotated }: ExportInput): string => {
  const copy = annotatedCopy(records, annotated)
  const { article } = copy
  const id = recordIri(article.id)
  const sources = new Map(copy.sources.map((source) => [source.id, source]))
  const statements = copy.attached.filter(({ annotation }) => isAttributable(annotation.kind))
  const refer = (kind: 'quote' | 'claim') =>
    statements
      .filter(({ annotation }) => annotation.kind === kind)
      .map(({ annotation }) => ({ '@id': recordIri(annotation.id) }))
  const dateline = [article.place, article.date].filter((part) => part !== '').join(', ')
  const news = present({
    '@type': 'NewsArticle',
    '@id': id,
    headline: article.headline,
    inLanguage: article.language,
    dateline,
    dateCreated: article.createdAt,
    dateModified: article.changedAt,
    creditText: article.credit,
    wordCount: article.wordCount,
    articleBody: copy.plain.text,
    ...(article.byline === '' ? {} : { author: { '@type': 'Person', name: article.byline } }),
    ...(refer('quote').length === 0 ? {} : { hasPart: refer('quote') }),
    ...(refer('claim').length === 0 ? {} : { mentions: refer('claim') }),
  })
  const graph = [news, ...statements.map((item) => statementOf(item, sources, id)), ...copy.sources.map(sourceOf)]
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}
