import type { ConfirmationState } from '../model/state.ts'
import { isAttributable } from '../model/annotation.ts'
import type { Source } from '../model/source.ts'
import { stateLook } from '../model/state-look.ts'
import { type AnnotatedCopy, annotatedCopy, type NumberedAnnotation } from './annotated-copy.ts'
import { attributionLine, roleOf } from './annotation-summary.ts'
import { asUri } from './attest-terms.ts'
import { headLines } from './article-head.ts'
import type { ExportInput } from './export-input.ts'
import { type Markup, markup } from './markup.ts'
import { notClearedLine } from './not-cleared-line.ts'
import { protectionWarning } from './source-list.ts'
import { teiCopy } from './tei-copy.ts'
import { type TeiNames, teiNames } from './tei-names.ts'

const states = Object.keys(stateLook) as ConfirmationState[]

const person = (source: Source, names: TeiNames): Markup => {
  const role = roleOf(source)
  const note = role === '' ? null : markup`<note>${role}</note>`
  const id = names.source(source.id)
  if (source.kind === 'person' || source.kind === 'unnamed')
    return markup`<person xml:id="${id}"><persName>${source.name}</persName>${note}</person>`
  if (source.kind === 'document') return markup`<bibl xml:id="${id}"><title>${source.name}</title>${note}</bibl>`
  return markup`<org xml:id="${id}"><orgName>${source.name}</orgName>${note}</org>`
}

const list = (name: string, items: readonly Markup[]): Markup | null =>
  items.length === 0 ? null : markup`<${{ html: name }}>${items}</${{ html: name }}>`

const sourcesOf = (copy: AnnotatedCopy, names: TeiNames): Markup => {
  const of = (kinds: readonly Source['kind'][]) =>
    copy.sources.filter(({ kind }) => kinds.includes(kind)).map((source) => person(source, names))
  return markup`${list('listPerson', of(['person', 'unnamed']))}${list('listOrg', of(['organisation', 'agency']))}${list('listBibl', of(['document']))}`
}

const taxonomy = (): Markup =>
  markup`<encodingDesc><classDecl><taxonomy xml:id="states">${states.map(
    (state) =>
      markup`<category xml:id="state-${state}"><catDesc>${stateLook[state].label}: ${stateLook[state].meaning}</catDesc></category>`,
  )}</taxonomy></classDecl></encodingDesc>`

const noteOf = (item: NumberedAnnotation, names: TeiNames): readonly Markup[] => {
  const { annotation, summary } = item
  const target = `#${names.first(annotation.id)}`
  const facts = [...summary.evidence, ...summary.requests].map(
    ({ full, link }) =>
      markup`<note type="evidence" target="${target}">${full}${link === '' ? null : markup` <ref target="${asUri(link)}">${link}</ref>`}</note>
`,
  )
  const lines = isAttributable(annotation.kind) ? [attributionLine(summary), summary.note] : [summary.note]
  return [
    ...lines
      .filter((line) => line !== '')
      .map(
        (line) => markup`<note type="${annotation.kind}" target="${target}">${line}</note>
`,
      ),
    ...facts,
  ]
}

const head = (copy: AnnotatedCopy): Markup => {
  const { article } = copy
  const title = article.headline === '' ? null : markup`<head>${article.headline}</head>`
  const lines = headLines(article).map((line) => markup`<p rend="head">${line}</p>`)
  return markup`${title}${lines}`
}

/**
 * Writes an article as TEI P5. Quotes of people are `said`, those of documents `quote`, each with `who` and `cert`; claims
 * are `seg`, mentions `rs`. Where they overlap, one of them stands in parts that name the next and the one before. What is
 * known of them stands apart from the text, in `standOff`.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export const teiExport = (input: ExportInput): string => {
  const copy = annotatedCopy(input.records, input.annotated)
  const { article } = copy
  const names = teiNames(copy)
  const warnings = [notClearedLine(input), protectionWarning(copy)].filter((line) => line !== '')
  const notes = copy.attached.flatMap((item) => noteOf(item, names))
  const standOff =
    copy.sources.length + notes.length === 0
      ? null
      : markup`
<standOff>
${sourcesOf(copy, names)}
${
  notes.length === 0
    ? null
    : markup`<listAnnotation>
${notes}</listAnnotation>`
}
</standOff>`
  const language = article.language === '' ? 'und' : article.language
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}">
<teiHeader>
<fileDesc>
<titleStmt><title>${article.headline || article.slug || 'Article'}</title>${article.byline === '' ? null : markup`<author>${article.byline}</author>`}</titleStmt>
<publicationStmt>${warnings.length === 0 ? markup`<p>Written by Attest.</p>` : warnings.map((line) => markup`<p>${line}</p>`)}</publicationStmt>
<sourceDesc><p>${article.credit || 'Copy of the desk.'}</p></sourceDesc>
</fileDesc>
${input.annotated ? taxonomy() : null}
<profileDesc><langUsage><language ident="${language}"/></langUsage></profileDesc>
</teiHeader>${standOff}
<text><body><div>
${head(copy)}${teiCopy(copy, names)}
</div></body></text>
</TEI>
`.html
}
