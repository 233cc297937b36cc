import type { TextBlock } from '../../../../core/document/plain-text.ts'
import type { BlockPlace } from './copy-places.ts'

/** What has a card: an annotation or a suggestion, and where its words begin in the plain text. */
export interface CardStart {
  readonly id: string
  readonly start: number
}

/**
 * Where the words of cards begin, in pixels from the top of the margin. Where the marks of a block are not known, their
 * place is reckoned from how far into their block they lie.
 * @param places of the blocks, as many as there are in `blocks`
 * @param cards in reading order
 * @param copyTop how far below the margin's top the copy begins, in pixels
 * @returns by id; null where the copy shows another text by now
 */
export const cardTops = (
  places: readonly BlockPlace[],
  blocks: readonly TextBlock[],
  cards: readonly CardStart[],
  copyTop: number,
): ReadonlyMap<string, number> | null => {
  if (places.length !== blocks.length) return null
  const tops = new Map<string, number>()
  let next = 0
  for (const [index, { start, length }] of blocks.entries()) {
    const end = start + length
    const place = places[index]
    if (!place) continue
    for (let card = cards[next]; card && card.start <= end; card = cards[++next]) {
      const reckoned = (place.height * (card.start - start)) / Math.max(1, length)
      tops.set(card.id, copyTop + place.top + (place.marks?.get(card.id) ?? reckoned))
    }
  }
  return tops
}
