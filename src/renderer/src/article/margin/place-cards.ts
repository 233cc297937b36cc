/** A card that wants to stand level with its words. */
export interface CardExtent {
  readonly id: string
  /** Where its words begin, and how high it is, in pixels. */
  readonly wanted: number
  readonly height: number
  /** Gives up its place where there is no room: it is not shown then. */
  readonly yields: boolean
}

/** Where cards stand, none of them left out. */
const placeAll = (cards: readonly CardExtent[], selectedId: string | null, gap: number): readonly number[] => {
  const tops: number[] = []
  const pushDown = (first: number, floor: number): void => {
    let free = floor
    for (const [index, card] of cards.entries()) {
      if (index < first) continue
      tops[index] = Math.max(card.wanted, free)
      free = (tops[index] ?? 0) + card.height + gap
    }
  }
  pushDown(0, 0)
  const selected = cards.findIndex(({ id }) => id === selectedId)
  const anchor = cards[selected]
  if (!anchor || tops[selected] === anchor.wanted) return tops
  tops[selected] = anchor.wanted
  let ceiling = anchor.wanted - gap
  for (let index = selected - 1; index >= 0; index -= 1) {
    const height = cards[index]?.height ?? 0
    tops[index] = Math.min(tops[index] ?? 0, ceiling - height)
    ceiling = (tops[index] ?? 0) - gap
  }
  pushDown(selected + 1, anchor.wanted + anchor.height + gap)
  return tops
}

/**
 * Where cards stand so that none covers another: each as near to its words as those before it allow, the selected one
 * exactly there. Those before it make room; where there is none, the ones that yield are not shown, and others leave
 * the top of the margin.
 * @param cards in reading order
 * @param gap the least distance between two, in pixels
 * @returns the top of each card in pixels, or null where it is not shown, in the order given
 */
export const placeCards = (
  cards: readonly CardExtent[],
  selectedId: string | null,
  gap: number,
): readonly (number | null)[] => {
  const tops = placeAll(cards, selectedId, gap)
  if (tops.every((top, index) => top >= 0 || cards[index]?.yields)) return tops.map((top) => (top >= 0 ? top : null))
  const selected = cards.findIndex(({ id }) => id === selectedId)
  const stays = cards.map(({ yields }, index) => !yields || index >= selected)
  const placed = placeAll(
    cards.filter((_card, index) => stays[index]),
    selectedId,
    gap,
  )
  let next = 0
  return stays.map((stay) => (stay ? (placed[next++] ?? null) : null))
}
