import type { Mark, Node } from '@tiptap/pm/model'
import { isLinkAddress } from '../document/extensions.ts'
import type { AnnotatedCopy, NumberedAnnotation } from './annotated-copy.ts'
import { type AnnotatedRun, annotatedRuns, type RunPiece } from './annotated-runs.ts'
import { noteCards, toneOf } from './html-notes.ts'
import { type Markup, markup } from './markup.ts'

/** Overlapping lines are drawn below each other, from the fourth on over the first ones again. */
const lanes = 3

const emphasised = (inner: Markup, mark: Mark): Markup => {
  if (mark.type.name === 'bold') return markup`<strong>${inner}</strong>`
  if (mark.type.name === 'italic') return markup`<em>${inner}</em>`
  const address = String(mark.attrs.href)
  if (mark.type.name !== 'link' || !isLinkAddress(address)) return inner
  return markup`<a href="${address}" rel="noopener noreferrer">${inner}</a>`
}

const plainRun = ({ node, text }: AnnotatedRun): Markup =>
  node.marks.reduceRight(emphasised, node.isText ? markup`${text}` : markup`<br>`)

const isIn = (pieces: readonly RunPiece[], piece: RunPiece): boolean =>
  pieces.some(({ id, index }) => id === piece.id && index === piece.index)

const reference = (item: NumberedAnnotation): Markup =>
  markup`<a class="reference ${toneOf(item)}" href="#note-${item.number}" aria-label="Note ${item.number}: ${item.summary.heading}">${item.number}</a>`

/** The numbers that belong behind a run, once the outermost of the pieces that end there is closed. */
const references = (run: AnnotatedRun | undefined, closed: RunPiece, copy: AnnotatedCopy): readonly Markup[] => {
  const ended = (run?.ends ?? []).filter(({ id }) => copy.byId.has(id))
  if (ended[0]?.id !== closed.id || ended[0].index !== closed.index) return []
  return ended.flatMap(({ id }) => copy.byId.get(id) ?? []).map(reference)
}

/** One piece's stretch of runs: its mark round what lies inside, its number where it ends. */
const marked = (runs: readonly AnnotatedRun[], piece: RunPiece, depth: number, copy: AnnotatedCopy): Markup => {
  const inner = nested(runs, depth + 1, copy)
  const item = copy.byId.get(piece.id)
  if (!item) return markup`<span class="${copy.cueIds.has(piece.id) ? 'cue' : 'mention'}">${inner}</span>`
  const opens = piece.index === 0 && isIn(runs[0]?.starts ?? [], piece)
  const anchor = opens ? markup` id="words-${item.number}"` : null
  const mark = markup`<mark class="${toneOf(item)} lane-${piece.lane % lanes}"${anchor}>${inner}</mark>`
  return markup`${mark}${references(runs.at(-1), piece, copy)}`
}

/** Sets runs with their marks nested, outermost first; where pieces overlap, the later one is opened anew. */
const nested = (runs: readonly AnnotatedRun[], depth: number, copy: AnnotatedCopy): Markup => {
  const parts: Markup[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]
    const piece = run?.over[depth]
    if (run && !piece) parts.push(plainRun(run))
    let end = index + 1
    if (piece) {
      while (isIn(runs[end]?.over.slice(depth, depth + 1) ?? [], piece)) end++
      parts.push(marked(runs.slice(index, end), piece, depth, copy))
    }
    index = end
  }
  return markup`${parts}`
}

/** The pieces to be shown: all that is numbered, and the mentions and cues of attributions. */
const shownPieces = ({ pieces, byId, mentionIds, cueIds }: AnnotatedCopy): AnnotatedCopy['pieces'] =>
  new Map([...pieces].filter(([id]) => byId.has(id) || mentionIds.has(id) || cueIds.has(id)))

interface Setting {
  readonly copy: AnnotatedCopy
  readonly runs: ReadonlyMap<number, readonly AnnotatedRun[]>
  /** Told of every annotation that begins in the block being set. */
  readonly begun: (item: NumberedAnnotation) => void
}

const textBlock = (node: Node, contentStart: number, { copy, runs, begun }: Setting): Markup | null => {
  const own = runs.get(contentStart) ?? []
  if (own.length === 0) return null
  for (const { id, index } of own.flatMap(({ starts }) => starts)) {
    const item = copy.byId.get(id)
    if (item && index === 0) begun(item)
  }
  const inner = nested(own, 0, copy)
  if (node.type.name !== 'heading') return markup`<p dir="auto">${inner}</p>`
  return node.attrs.level === 2 ? markup`<h2 dir="auto">${inner}</h2>` : markup`<h3 dir="auto">${inner}</h3>`
}

const block = (node: Node, contentStart: number, setting: Setting): Markup | null => {
  if (node.isTextblock) return textBlock(node, contentStart, setting)
  const inner: Markup[] = []
  node.forEach((child, offset) => {
    const set = block(child, contentStart + offset + 1, setting)
    if (set) inner.push(set)
  })
  if (node.type.name === 'blockquote') return markup`<blockquote>${inner}</blockquote>`
  if (node.type.name === 'bulletList') return markup`<ul>${inner}</ul>`
  if (node.type.name === 'orderedList') return markup`<ol start="${Number(node.attrs.start ?? 1)}">${inner}</ol>`
  return markup`<li>${inner}</li>`
}

/** The copy, block by block, each followed by the cards of the annotations that begin in it. */
export const copyMarkup = (copy: AnnotatedCopy): Markup => {
  const runs = annotatedRuns(copy.body, copy.plain, shownPieces(copy))
  const rows: Markup[] = []
  copy.body.forEach((child, offset) => {
    const begun: NumberedAnnotation[] = []
    const set = block(child, offset + 1, { copy, runs, begun: (item) => begun.push(item) })
    begun.sort((one, other) => one.number - other.number)
    if (!set) return
    rows.push(markup`
<div class="row"><div class="block">${set}</div>${noteCards(begun)}</div>`)
  })
  return markup`${rows}`
}
