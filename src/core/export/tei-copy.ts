import type { Node } from '@tiptap/pm/model'
import { isLinkAddress } from '../document/extensions.ts'
import type { Annotation } from '../model/annotation.ts'
import type { ConfirmationState } from '../model/state.ts'
import type { AnnotatedCopy } from './annotated-copy.ts'
import { type AnnotatedRun, annotatedRuns, type RunPiece } from './annotated-runs.ts'
import { asUri } from './attest-terms.ts'
import { type Markup, markup } from './markup.ts'
import type { TeiNames } from './tei-names.ts'

/** How sure a statement is; what was not settled is not known. */
const certainty: Readonly<Record<ConfirmationState, 'high' | 'low' | 'unknown'>> = {
  unchecked: 'unknown',
  pending: 'unknown',
  confirmed: 'high',
  unconfirmed: 'low',
  disputed: 'low',
  denied: 'low',
  recheck: 'unknown',
}

const raw = (html: string): Markup => ({ html })

/** A part of an annotation: one element without a seam. */
interface Part {
  readonly piece: RunPiece
  readonly runs: readonly AnnotatedRun[]
  readonly depth: number
}

/** Counts the parts of each annotation, so that each can name the next and the one before. */
type PartCount = ReadonlyMap<string, number>

interface Setting {
  readonly copy: AnnotatedCopy
  readonly names: TeiNames
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly counts: PartCount
  readonly numbers: Map<string, number>
}

const same = (one: RunPiece | undefined, other: RunPiece): boolean => one?.id === other.id && one.index === other.index

/** Parts runs by the piece that lies over them at a depth. */
const partsOf = (runs: readonly AnnotatedRun[], depth: number): readonly (AnnotatedRun | Part)[] => {
  const parts: (AnnotatedRun | Part)[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]
    const piece = run?.over[depth]
    let end = index + 1
    if (run && !piece) parts.push(run)
    if (piece) {
      while (same(runs[end]?.over[depth], piece)) end++
      parts.push({ piece, runs: runs.slice(index, end), depth })
    }
    index = end
  }
  return parts
}

const countIn = (runs: readonly AnnotatedRun[], depth: number, counts: Map<string, number>): void => {
  for (const part of partsOf(runs, depth)) {
    if (!('piece' in part)) continue
    counts.set(part.piece.id, (counts.get(part.piece.id) ?? 0) + 1)
    countIn(part.runs, depth + 1, counts)
  }
}

const plainRun = ({ node, text }: AnnotatedRun): Markup =>
  node.marks.reduceRight(
    (inner, mark) => {
      if (mark.type.name === 'bold') return markup`<hi rend="bold">${inner}</hi>`
      if (mark.type.name === 'italic') return markup`<hi rend="italic">${inner}</hi>`
      const address = String(mark.attrs.href)
      return mark.type.name === 'link' && isLinkAddress(address)
        ? markup`<ref target="${asUri(address)}">${inner}</ref>`
        : inner
    },
    node.isText ? markup`${text}` : markup`<lb/>`,
  )

const attributesOf = (annotation: Annotation, { copy, names }: Setting): readonly [string, Markup] => {
  const { sourceId } = annotation.attribution
  const source = copy.sources.find(({ id }) => id === sourceId)
  const who = source ? markup` who="#${names.source(source.id)}"` : markup``
  const state = markup` cert="${certainty[annotation.state]}" ana="#state-${annotation.state}"`
  switch (annotation.kind) {
    case 'quote':
      if (source?.kind === 'document') return ['quote', markup` source="#${names.source(source.id)}"${state}`]
      return ['said', markup`${who} direct="${annotation.manner === 'indirect' ? 'false' : 'true'}"${state}`]
    case 'claim':
      return ['seg', markup` type="claim"${source ? markup` resp="#${names.source(source.id)}"` : null}${state}`]
    case 'mention':
      return ['rs', markup` type="source"`]
    default:
      return ['seg', markup` type="${annotation.kind}"`]
  }
}

const element = (part: Part, setting: Setting): Markup => {
  const { id } = part.piece
  const { names, counts, numbers } = setting
  const inner = inline(part.runs, part.depth + 1, setting)
  const annotation = setting.annotations.get(id)
  if (!annotation) return inner
  const number = (numbers.get(id) ?? 0) + 1
  numbers.set(id, number)
  const count = counts.get(id) ?? 1
  const next = number < count ? markup` next="#${names.part(id, number + 1)}"` : null
  const before = number > 1 ? markup` prev="#${names.part(id, number - 1)}"` : null
  const [name, attributes] = attributesOf(annotation, setting)
  return markup`<${raw(name)} xml:id="${names.part(id, number)}"${next}${before}${attributes}>${inner}</${raw(name)}>`
}

const inline = (runs: readonly AnnotatedRun[], depth: number, setting: Setting): Markup =>
  markup`${partsOf(runs, depth).map((part) => ('piece' in part ? element(part, setting) : plainRun(part)))}`

const block = (
  node: Node,
  contentStart: number,
  runs: ReadonlyMap<number, readonly AnnotatedRun[]>,
  setting: Setting,
): Markup => {
  if (node.isTextblock) {
    const inner = inline(runs.get(contentStart) ?? [], 0, setting)
    return node.type.name === 'heading'
      ? markup`<p rend="heading">${inner}</p>
`
      : markup`<p>${inner}</p>
`
  }
  const inner: Markup[] = []
  node.forEach((child, offset) => {
    inner.push(block(child, contentStart + offset + 1, runs, setting))
  })
  // Words of others set as a block are a citation without a voice of its own.
  if (node.type.name === 'blockquote')
    return markup`<quote rend="block">${inner}</quote>
`
  if (node.type.name === 'bulletList')
    return markup`<list rend="bulleted">${inner}</list>
`
  if (node.type.name === 'orderedList')
    return markup`<list rend="numbered">${inner}</list>
`
  return markup`<item>${inner}</item>
`
}

/** The copy as paragraphs, with its annotations as elements in it. */
export const teiCopy = (copy: AnnotatedCopy, names: TeiNames): Markup => {
  const runs = annotatedRuns(copy.body, copy.plain, copy.pieces)
  const counts = new Map<string, number>()
  for (const own of runs.values()) countIn(own, 0, counts)
  const annotations = new Map(copy.annotations.map((annotation) => [annotation.id, annotation]))
  const setting: Setting = { copy, names, annotations, counts, numbers: new Map() }
  const blocks: Markup[] = []
  copy.body.forEach((child, offset) => {
    blocks.push(block(child, offset + 1, runs, setting))
  })
  return markup`${blocks}`
}
