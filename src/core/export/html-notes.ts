import { wordsOf } from '../model/annotation.ts'
import type { NumberedAnnotation } from './annotated-copy.ts'
import type { EvidenceSummary } from './annotation-summary.ts'
import { icon } from './html-icon.ts'
import { oneLine } from './legal-text.ts'
import { type Markup, markup } from './markup.ts'

/** The class that gives a mark, a reference or a card its colour and line. */
export const toneOf = ({ annotation, summary }: NumberedAnnotation): string =>
  summary.isNote ? 'is-note' : `is-${annotation.state}`

const line = (className: string, content: string): Markup | null =>
  content === '' ? null : markup`<p class="${className}" dir="auto">${content}</p>`

const list = (title: string, items: readonly Markup[]): Markup | null =>
  items.length === 0
    ? null
    : markup`<ul class="facts" aria-label="${title}">${items.map((item) => markup`<li dir="auto">${item}</li>`)}</ul>`

const evidence = ({ full, link }: EvidenceSummary): Markup =>
  link === '' ? markup`${full}` : markup`${full} <a href="${link}" rel="noopener noreferrer">${link}</a>`

const state = (item: NumberedAnnotation, isAttached: boolean): Markup => {
  const { number, annotation, summary } = item
  const label = isAttached
    ? markup`<a class="number" href="#words-${number}" aria-label="Note ${number}, back to the text">${number}</a>`
    : markup`<span class="number">${number}</span>`
  return markup`<p class="state">${label}${icon(summary.isNote ? 'note' : annotation.state)}<strong>${summary.heading}</strong><span class="form">${summary.form}</span></p>`
}

const who = ({ summary }: NumberedAnnotation): Markup | null => {
  if (summary.who === '') return null
  const cautions = summary.cautions.map((caution) => markup`<span class="caution">${caution}</span>`)
  return markup`<p class="who" dir="auto"><b>${summary.who}</b> ${summary.role} ${cautions}</p>`
}

const card = (item: NumberedAnnotation, isAttached: boolean): Markup => {
  const { summary } = item
  return markup`
<li class="note ${toneOf(item)}" id="note-${item.number}">${state(item, isAttached)}${
    isAttached ? null : line('words', `“${oneLine(wordsOf(item.pieces))}”`)
  }${who(item)}${line('how', summary.how.join(' · '))}${list('Evidence', summary.evidence.map(evidence))}${list(
    'Requests',
    summary.requests.map((request) => markup`${request}`),
  )}${line('remark', summary.note)}</li>`
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
<section class="detached" aria-labelledby="detached">
<h2 id="detached">No longer in the text</h2>
<ol class="notes">${items.map((item) => card(item, false))}
</ol>
</section>`
