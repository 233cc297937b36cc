import { annotationAttribute } from '../../../../core/document/annotation-mark.ts'
import type { TextBlock } from '../../../../core/document/plain-text.ts'
import { suggestionAttribute } from '../suggestions/suggested-ranges.ts'
import type { NearView } from './use-near-view.ts'

/** What has a card: an annotation or a suggestion, and where its words begin in the plain text. */
export interface CardStart {
  readonly id: string
  readonly start: number
}

const isMark = `[${annotationAttribute}], [${suggestionAttribute}]`

/**
 * The tops of the first marks of each id in a block of text, in pixels of the window; none for a block that is not laid
 * out: to ask where something in it stands would lay it out at once, and once more for the next.
 */
const topsOfMarks = (block: Element): ReadonlyMap<string, number> => {
  const tops = new Map<string, number>()
  const marks = block.querySelectorAll(isMark)
  if (!marks[0]?.checkVisibility({ contentVisibilityAuto: true })) return tops
  for (const mark of marks)
    for (const attribute of [annotationAttribute, suggestionAttribute]) {
      const id = mark.getAttribute(attribute)
      if (id !== null && !tops.has(id)) tops.set(id, mark.getBoundingClientRect().top)
    }
  return tops
}

const isBlock = (element: Element): element is HTMLElement => ['P', 'H2', 'H3'].includes(element.tagName)

/** The elements of the blocks, in their order; the many marks inside them are not gone through. */
const blocksIn = (copy: Element): readonly HTMLElement[] =>
  [...copy.children].flatMap((child) =>
    isBlock(child) ? child : [...child.querySelectorAll<HTMLElement>('p, h2, h3')],
  )

/**
 * Where the words of cards begin, in pixels from `origin`. In blocks near the view the words themselves are looked at;
 * elsewhere their place is reckoned from how far into their block they lie, so that the time depends on the blocks and
 * not on the marks.
 * @param copy the element of the copy, which offsets are counted from; it must show the text that `blocks` and `cards` speak of
 * @param cards in reading order
 * @param origin the top of the margin, in pixels of the window
 * @returns by id; null where the copy shows another text by now
 */
export const measureTops = (
  copy: Element,
  blocks: readonly TextBlock[],
  cards: readonly CardStart[],
  origin: number,
  view: NearView,
): ReadonlyMap<string, number> | null => {
  const elements = blocksIn(copy)
  if (elements.length !== blocks.length) return null
  const tops = new Map<string, number>()
  // Of a thousand blocks, offsets are known in a tenth of the time that rectangles take.
  const copyTop = copy.getBoundingClientRect().top + copy.clientTop
  let next = 0
  for (const [index, { start, length }] of blocks.entries()) {
    const end = start + length
    const element = elements[index]
    if ((cards[next]?.start ?? Number.POSITIVE_INFINITY) > end || !element) continue
    const top = copyTop + element.offsetTop
    const height = element.offsetHeight
    const isNear = top + height - origin > view.from && top - origin < view.to
    const marks = isNear ? topsOfMarks(element) : new Map<string, number>()
    for (let card = cards[next]; card && card.start <= end; card = cards[++next]) {
      const reckoned = top + (height * (card.start - start)) / Math.max(1, length)
      tops.set(card.id, (marks.get(card.id) ?? reckoned) - origin)
    }
  }
  return tops
}
