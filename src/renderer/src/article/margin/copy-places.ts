import { annotationAttribute } from '../../../../core/document/annotation-mark.ts'
import { suggestionAttribute } from '../suggestions/suggested-ranges.ts'
import type { NearView } from './use-near-view.ts'

/** Where a block of the copy stands, in pixels. */
export interface BlockPlace {
  readonly element: HTMLElement
  /** From the top of the copy. */
  readonly top: number
  readonly height: number
  /** How far below the block's top the first mark of each id stands; null where they were not looked at. */
  readonly marks: ReadonlyMap<string, number> | null
}

/** Where all blocks of the copy stand, in their order, and how large it was, in pixels. */
export interface CopyPlaces {
  readonly width: number
  readonly height: number
  readonly blocks: readonly BlockPlace[]
}

/** How far outside the near view the browser may lay blocks out, in pixels. */
const layoutMargin = 1200

/** Offsets are whole pixels; what differs by less than a line has not moved. */
const lessThanALine = 4

const isMark = `[${annotationAttribute}], [${suggestionAttribute}]`

/**
 * How far below `blockTop`, in pixels of the window, the marks in a block stand; null for a block that is not laid out:
 * to ask where something in it stands would lay it out at once, and once more for the next.
 */
const marksIn = (block: Element, blockTop: number): ReadonlyMap<string, number> | null => {
  const offsets = new Map<string, number>()
  const marks = block.querySelectorAll(isMark)
  if (marks[0]?.checkVisibility({ contentVisibilityAuto: true }) === false) return null
  for (const mark of marks)
    for (const attribute of [annotationAttribute, suggestionAttribute]) {
      const id = mark.getAttribute(attribute)
      if (id !== null && !offsets.has(id)) offsets.set(id, mark.getBoundingClientRect().top - blockTop)
    }
  return offsets
}

const isBlock = (element: Element): element is HTMLElement => ['P', 'H2', 'H3'].includes(element.tagName)

/** The elements of the blocks, in their order; the many marks inside them are not gone through. */
const blocksIn = (copy: Element): readonly HTMLElement[] =>
  [...copy.children].flatMap((child) =>
    isBlock(child) ? child : [...child.querySelectorAll<HTMLElement>('p, h2, h3')],
  )

/** Reads where a block stands; its marks only in the near view, and only where they may have moved within it. */
const readPlace = (element: HTMLElement, copyTop: number, near: NearView, known: BlockPlace | null): BlockPlace => {
  const top = element.offsetTop
  const height = element.offsetHeight
  const marks = known?.height === height ? known.marks : null
  const isNear = top + height > near.from && top < near.to
  return { element, top, height, marks: marks ?? (isNear ? marksIn(element, copyTop + top) : null) }
}

const readAll = (copy: HTMLElement, copyTop: number, near: NearView): CopyPlaces => ({
  width: copy.offsetWidth,
  height: copy.offsetHeight,
  blocks: blocksIn(copy).map((element) => readPlace(element, copyTop, near, null)),
})

/** Reads the blocks about the view alone, and moves those below with them; null where others have changed as well. */
const readNear = (copy: HTMLElement, copyTop: number, near: NearView, known: CopyPlaces): CopyPlaces | null => {
  const { offsetWidth: width, offsetHeight: height } = copy
  const first = known.blocks.findIndex((block) => block.top + block.height > near.from - layoutMargin)
  if (width !== known.width || first < 0) return null
  const read: BlockPlace[] = []
  let shift = 0
  for (const block of known.blocks.slice(first)) {
    if (block.top + shift > near.to + layoutMargin) break
    const place = readPlace(block.element, copyTop, near, block)
    shift = place.top + place.height - block.top - block.height
    read.push(place)
  }
  const moved = Math.abs((read[0]?.top ?? 0) - (known.blocks[first]?.top ?? 0))
  const unexplained = Math.abs(height - known.height - shift)
  if (moved >= lessThanALine || unexplained >= lessThanALine) return null
  const below = known.blocks.slice(first + read.length).map((block) => ({ ...block, top: block.top + shift }))
  return { width, height, blocks: [...known.blocks.slice(0, first), ...read, ...below] }
}

/**
 * Reads where the blocks of the copy stand. Only blocks about the view change their height while one scrolls, so that a
 * long copy, once read, is not read as a whole again.
 * @param copy the element of the copy, which the offsets of its blocks are counted from
 * @param copyTop where these begin, in pixels of the window
 * @param near the view, in pixels from the top of the copy
 * @param known what was read before of the same words and marks; null to read everything
 */
export const readPlaces = (copy: HTMLElement, copyTop: number, near: NearView, known: CopyPlaces | null): CopyPlaces =>
  (known && readNear(copy, copyTop, near, known)) ?? readAll(copy, copyTop, near)
