import { wordsOf } from '../model/annotation.ts'
import type { NumberedAnnotation } from './annotated-copy.ts'
import type { FactSummary } from './annotation-summary.ts'
import { icon } from './html-icon.ts'
import { oneLine } from './legal-text.ts'
import { joined, type Markup, markup } from './markup.ts'

/** The class that gives a mark, a reference or a card its colour and line. */
export const toneOf = ({ annotation, summary }: NumberedAnnotation): string =>
  summary.isNote ? 'is-note' : `is-${annotation.state}`

const stateLine = (item: NumberedAnnotation, isAttached: boolean): Markup => {
  const { number, annotation, summary } = item
  const label = isAttached
    ? markup`<a class="number" href="#words-${number}" aria-label="Note ${number}, back to the text">${number}</a>`
    : markup`<span class="number">${number}</span>`
  return markup`<p class="state">${label}${icon(summary.isNote ? 'note' : annotation.state)}<strong>${summary.heading}</strong><span class="form">${summary.form}</span></p>`
}

const whoLine = ({ summary }: NumberedAnnotation): Markup | null => {
  if (summary.who === '') return null
  const cautions = summary.cautions.map((caution) => markup` <span class="chip">${caution}</span>`)
  return markup`<p class="who"><bdi><b>${summary.who}</b></bdi> <bdi>${summary.role}</bdi>${cautions}</p>`
}

const howLine = ({ number, summary }: NumberedAnnotation): Markup | null => {
  const facts = [...summary.evidence, ...summary.requests]
  if (summary.how.length + facts.length === 0) return null
  const how = joined(
    summary.how.map((part) => markup`<bdi>${part}</bdi>`),
    ' · ',
  )
  const chips = facts.map(({ short }) => markup` <a class="chip" href="#facts-${number}">${short}</a>`)
  return markup`<p class="how">${how}${chips}</p>`
}

const card = (item: NumberedAnnotation, isAttached: boolean): Markup => {
  const words = isAttached ? null : markup`<p class="words" dir="auto">${oneLine(wordsOf(item.pieces))}</p>`
  const remark = item.summary.note === '' ? null : markup`<p class="remark" dir="auto">${item.summary.note}</p>`
  return markup`
<li class="note ${toneOf(item)}" id="note-${item.number}">${stateLine(item, isAttached)}${words}${whoLine(item)}${howLine(item)}${remark}</li>`
}

/** The cards for the annotations of one block, to stand beside it. */
export const noteCards = (items: readonly NumberedAnnotation[]): Markup | null =>
  items.length === 0
    ? null
    : markup`
<ol class="notes" lang="en" dir="ltr" aria-label="Notes">${items.map((item) => card(item, true))}
</ol>`

/** The annotations whose words are no longer in the text, with the words they had. */
export const detachedCards = (items: readonly NumberedAnnotation[]): Markup | null =>
  items.length === 0
    ? null
    : markup`
<section class="detached" lang="en" dir="ltr" aria-labelledby="detached">
<h2 id="detached">No longer in the text</h2>
<ol class="notes">${items.map((item) => card(item, false))}
</ol>
</section>`

const fact = ({ full, link }: FactSummary): Markup =>
  link === ''
    ? markup`<li><bdi>${full}</bdi></li>`
    : markup`<li><bdi>${full}</bdi> <a href="${link}" rel="noopener noreferrer">${link}</a></li>`

const factsOf = ({ number, pieces, summary }: NumberedAnnotation): Markup => markup`
<div class="fact" id="facts-${number}"><dt><a href="#note-${number}">${number}</a> <bdi>${oneLine(wordsOf(pieces))}</bdi></dt>
<dd><ul>${[...summary.evidence, ...summary.requests].map(fact)}</ul></dd></div>`

/** Evidence and requests in full, annotation by annotation: too long for the margin. */
export const factsSection = (items: readonly NumberedAnnotation[]): Markup | null => {
  const supported = items.filter(({ summary }) => summary.evidence.length + summary.requests.length > 0)
  return supported.length === 0
    ? null
    : markup`
<section class="facts" lang="en" dir="ltr" aria-labelledby="facts">
<h2 id="facts">Evidence and requests</h2>
<dl>${supported.map(factsOf)}
</dl>
</section>`
}
