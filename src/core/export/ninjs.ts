import { isAttributable } from '../model/annotation.ts'
import { isSettled } from '../model/state.ts'
import { type AnnotatedCopy, annotatedCopy } from './annotated-copy.ts'
import { roleOf, summaryLine } from './annotation-summary.ts'
import { recordIri } from './attest-terms.ts'
import type { ExportInput } from './export-input.ts'
import { copyMarkup } from './html-copy.ts'
import { countInWords } from './in-words.ts'
import { oneLine } from './legal-text.ts'
import { notClearedLine } from './not-cleared-line.ts'
import { protectionWarning } from './source-list.ts'
import { webAnnotations } from './web-annotation.ts'

type Json = Readonly<Record<string, unknown>>

/** What the desk has to say of the statements, for those whose systems show no annotations. */
const edNoteOf = (input: ExportInput, copy: AnnotatedCopy): string => {
  const statements = copy.attached.filter(({ annotation }) => isAttributable(annotation.kind))
  const settled = statements.filter(({ annotation }) => isSettled(annotation.state)).length
  const lines = [
    notClearedLine(input),
    protectionWarning(copy),
    statements.length === 0
      ? ''
      : `${countInWords(statements.length, 'quote or claim', 'quotes and claims')}, ${settled} settled.`,
    ...statements.map(
      ({ number, pieces, summary }) =>
        `${number}. “${oneLine(pieces.map(({ words }) => words).join(' … '))}” – ${summaryLine(summary)}`,
    ),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Only what is there: the standard knows no empty fields. */
const present = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  )

const infoSourcesOf = (copy: AnnotatedCopy): readonly Json[] =>
  copy.sources.map((source) => present({ name: source.name, role: roleOf(source), uri: recordIri(source.id) }))

const annotationsOf = (input: ExportInput, copy: AnnotatedCopy): readonly Json[] => {
  if (copy.pieces.size === 0) return []
  return [
    {
      name: 'annotations',
      rel: 'annotations',
      uri: `${recordIri(copy.article.id)}#annotations`,
      type: 'component',
      bodies: [
        {
          role: 'annotations',
          contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
          value: JSON.stringify(webAnnotations(input)),
        },
      ],
    },
  ]
}

/**
 * Writes an article as ninjs 3.1 (IPTC). The standard has no words for quotes and their states: they are summed up in
 * `edNote`, and linked whole, as W3C Web Annotations, as an associated item.
 * @see https://iptc.org/std/ninjs/
 */
export const ninjsExport = (input: ExportInput): string => {
  const { records, annotated, exportedAt } = input
  const copy = annotatedCopy(records, annotated)
  const clean = annotatedCopy(records, false)
  const { article } = records
  const item = present({
    uri: recordIri(article.id),
    standard: { name: 'ninjs', version: '3.1' },
    type: 'text',
    representationType: 'full',
    pubStatus: annotated && input.notCleared !== '' ? 'withheld' : 'usable',
    version: String(article.version),
    language: article.language,
    firstCreated: article.createdAt,
    versionCreated: article.changedAt,
    contentCreated: exportedAt,
    headlines: article.headline === '' ? [] : [{ role: 'main', contentType: 'text/plain', value: article.headline }],
    slugline: article.slug,
    by: article.byline,
    located: article.place,
    copyrightHolder: article.credit,
    bodies: [
      { role: 'main', contentType: 'text/html', wordCount: article.wordCount, value: copyMarkup(clean).html.trim() },
      { role: 'main', contentType: 'text/plain', charCount: clean.plain.text.length, value: clean.plain.text },
    ],
    edNote: edNoteOf(input, copy),
    infoSources: infoSourcesOf(copy),
    associations: annotationsOf(input, copy),
  })
  return `${JSON.stringify(item, null, 2)}\n`
}
