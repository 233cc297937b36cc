import { expect, test } from 'vitest'
import { linePlot } from '../../bench/report/line-plot.ts'

const plot = (points: readonly (readonly [number, number])[], name = 'per key') =>
  linePlot({
    title: 'Growth',
    sizes: 'words',
    values: 'ms',
    lines: [{ name, points: points.map(([size, value]) => ({ size, value })) }],
  })

/** The points of the drawn line, which is the only path in pieces. */
const drawn = (svg: string): readonly (readonly number[])[] =>
  (/d="(M[\d. ]+(?:L[\d. ]+)+)"/.exec(svg)?.[1] ?? '')
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(' ').map(Number))

test('What grows with the size is a straight line', () => {
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = []] = drawn(
    plot([
      [10, 1],
      [100, 10],
      [1000, 100],
    ]),
  )
  expect(x2 - x1).toBeCloseTo(x3 - x2, 0)
  expect(y1 - y2).toBeCloseTo(y2 - y3, 0)
  expect(x2).toBeGreaterThan(x1)
  expect(y2).toBeLessThan(y1)
})

test('What does not grow is a level line', () => {
  const ys = drawn(
    plot([
      [10, 3],
      [1000, 3],
    ]),
  ).map(([, y]) => y)
  expect(ys[0]).toBe(ys[1])
})

test('The scales name the powers of ten round the values', () => {
  const svg = plot([
    [1000, 0.3],
    [100_000, 40],
  ])
  for (const step of ['1,000', '10,000', '100,000', '0.1', '1', '10', '100']) expect(svg).toContain(`>${step}</text>`)
})

test('Names are text, whatever they hold', () => {
  const svg = plot([[10, 1]], 'a < b & c')
  expect(svg).toContain('a &lt; b &amp; c')
  expect(svg).not.toContain('a < b')
})

test('Nothing, and what has no place on the scale, is not drawn', () => {
  expect(() => plot([])).toThrow(RangeError)
  expect(() => plot([[10, 0]])).toThrow(RangeError)
  expect(() => plot([[10, Number.NaN]])).toThrow(RangeError)
})
