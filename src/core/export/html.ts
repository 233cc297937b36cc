import { type AnnotatedCopy, annotatedCopy } from './annotated-copy.ts'
import { exportLine, headLines } from './article-head.ts'
import type { ExportInput } from './export-input.ts'
import { copyMarkup } from './html-copy.ts'
import { iconDrawings } from './html-icon.ts'
import { legend } from './html-legend.ts'
import { detachedCards, factsSection } from './html-notes.ts'
import { htmlStyle } from './html-style.ts'
import { ledgerTable, sourceTable } from './html-tables.ts'
import { type Markup, markup } from './markup.ts'
import { notClearedLine } from './not-cleared-line.ts'
import { protectionWarning } from './source-list.ts'

/** Nothing may be fetched or run; the page's own style is all it needs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const head = ({ article }: AnnotatedCopy): Markup => markup`
<header>
${article.headline === '' ? null : markup`<h1 dir="auto">${article.headline}</h1>`}
<ul class="head">${headLines(article).map((line) => markup`<li dir="auto">${line}</li>`)}</ul>
</header>`

const warnings = (lines: readonly string[]): readonly Markup[] =>
  lines
    .filter((line) => line !== '')
    .map((line) => markup`<p class="warning" lang="en" dir="ltr" role="note">${line}</p>`)

const page = (copy: AnnotatedCopy, annotated: boolean, content: Markup): string =>
  markup`<!doctype html>
<html lang="${copy.article.language === '' ? 'und' : copy.article.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Attest">
<title>${copy.article.headline || copy.article.slug || 'Article'}</title>
<style>${htmlStyle}</style>
</head>
<body class="${annotated ? 'annotated' : 'clean'}">
${content}
</body>
</html>
`.html

/**
 * Writes an article as one HTML page that needs nothing else: no script, no font, no picture, no request. Annotated copy
 * has a card beside each marked stretch, a legend, the sources and the ledger; the clean copy has the text alone.
 */
export const htmlExport = (input: ExportInput): string => {
  const { records, ledger, annotated, editor, exportedAt } = input
  const copy = annotatedCopy(records, annotated)
  if (!annotated) {
    return page(
      copy,
      annotated,
      markup`<main>${head(copy)}
<article class="copy">${copyMarkup(copy)}
</article>
</main>`,
    )
  }
  return page(
    copy,
    annotated,
    markup`${iconDrawings()}
<main>${warnings([notClearedLine(input), protectionWarning(copy)])}${head(copy)}${legend(copy)}
<article class="copy">${copyMarkup(copy)}
</article>${detachedCards(copy.detached)}${factsSection([...copy.byId.values()])}${sourceTable(copy)}${ledgerTable(ledger, copy)}
</main>
<footer lang="en" dir="ltr">${exportLine(editor, exportedAt)}</footer>`,
  )
}
