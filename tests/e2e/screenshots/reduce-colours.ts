import type { IndexedPicture, Picture } from './png.ts'

type Colour = readonly [number, number, number]

interface Counted {
  readonly colour: Colour
  readonly count: number
}

const most = 256

const countColours = ({ pixels }: Picture): readonly Counted[] => {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => ({ colour: [key >> 16, (key >> 8) & 255, key & 255], count }))
}

const total = (box: readonly Counted[]): number => box.reduce((sum, { count }) => sum + count, 0)

/** The channel in which the colours of a box lie furthest apart, and how far. */
const widest = (box: readonly Counted[]): { channel: 0 | 1 | 2; width: number } =>
  ([0, 1, 2] as const)
    .map((channel) => {
      const values = box.map(({ colour }) => colour[channel])
      return { channel, width: Math.max(...values) - Math.min(...values) }
    })
    .reduce((one, other) => (other.width > one.width ? other : one))

/** Halves a box of colours in its widest channel, where half of its pixels lie on each side. */
const halve = (box: readonly Counted[]): readonly (readonly Counted[])[] => {
  const { channel } = widest(box)
  const sorted = box.toSorted((one, other) => one.colour[channel] - other.colour[channel])
  const half = total(box) / 2
  let seen = 0
  const found = sorted.findIndex(({ count }) => {
    seen += count
    return seen >= half
  })
  const cut = Math.min(Math.max(1, found), sorted.length - 1)
  return [sorted.slice(0, cut), sorted.slice(cut)]
}

/** The colour most pixels of a box have: grounds keep exactly theirs. */
const commonest = (box: readonly Counted[]): Colour =>
  box.reduce((one, other) => (other.count > one.count ? other : one)).colour

/**
 * The picture in at most 256 colours, by median cut: the box of colours that matters most, by the root of its pixels
 * and by how far its colours lie apart, is halved until there are enough.
 */
export const reduceColours = (picture: Picture): IndexedPicture => {
  const boxes: (readonly Counted[])[] = [countColours(picture)]
  while (boxes.length < most) {
    const weights = boxes.map((box) => (box.length < 2 ? 0 : widest(box).width * Math.sqrt(total(box))))
    const index = weights.indexOf(Math.max(...weights))
    if ((weights[index] ?? 0) === 0) break
    boxes.splice(index, 1, ...halve(boxes[index] ?? []))
  }
  const places = new Map(
    boxes.flatMap((box, index) =>
      box.map(({ colour: [red, green, blue] }) => [(red << 16) | (green << 8) | blue, index]),
    ),
  )
  const { width, height, pixels } = picture
  const indices = Uint8Array.from({ length: width * height }, (_value, pixel) => {
    const at = pixel * 3
    return places.get(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)) ?? 0
  })
  return { width, height, palette: boxes.map(commonest), indices }
}
