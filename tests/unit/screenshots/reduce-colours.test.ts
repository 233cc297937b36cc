import { describe, expect, it } from 'vitest'
import { type Picture, writePng } from '../../e2e/screenshots/png.ts'
import { reduceColours } from '../../e2e/screenshots/reduce-colours.ts'

/** A picture of one row. */
const row = (colours: readonly (readonly [number, number, number])[]): Picture => ({
  width: colours.length,
  height: 1,
  pixels: Uint8Array.from(colours.flat()),
})

describe('a picture in fewer colours', () => {
  it('keeps every pixel where there are few colours', () => {
    const colours = [
      [251, 250, 247],
      [26, 25, 23],
      [251, 250, 247],
      [26, 79, 125],
    ] as const
    const { palette, indices } = reduceColours(row(colours))
    expect([...indices].map((index) => palette[index])).toEqual(colours)
    expect(palette).toHaveLength(3)
  })

  it('keeps near to every pixel where there are many', () => {
    const colours = Array.from({ length: 4096 }, (_value, index) => [index & 255, index >> 4, 128] as const)
    const { palette, indices } = reduceColours(row(colours))
    const errors = colours.map((colour, pixel) =>
      Math.max(...colour.map((value, channel) => Math.abs(value - (palette[indices[pixel] ?? 0]?.[channel] ?? 0)))),
    )
    expect(palette).toHaveLength(256)
    expect(Math.max(...errors)).toBeLessThanOrEqual(32)
  })

  it('is written as an indexed PNG', () => {
    const file = writePng(reduceColours(row([[1, 2, 3]])))
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(file.readUInt32BE(16)).toBe(1)
    expect(file[25]).toBe(3)
  })
})
