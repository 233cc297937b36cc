/** What is measured, against the size of what it was measured on. */
export interface PlotLine {
  readonly name: string
  /** In order of size. */
  readonly points: readonly { readonly size: number; readonly value: number }[]
}

export interface Plot {
  readonly title: string
  readonly sizes: string
  readonly values: string
  readonly lines: readonly PlotLine[]
}

const width = 720
const height = 400
const left = 72
const right = 200
const top = 44
const bottom = 52

/** Told apart without colour too: each has a dash and a sign of its own. */
const styles = [
  { colour: '#0b5cad', dash: '', sign: '●' },
  { colour: '#a33a00', dash: '6 3', sign: '▲' },
  { colour: '#2f6b2f', dash: '2 3', sign: '■' },
  { colour: '#7a3fa0', dash: '10 3 2 3', sign: '◆' },
  { colour: '#6b5900', dash: '1 4', sign: '✚' },
] as const

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The powers of ten round some values, at least one step apart. */
const decades = (values: readonly number[]): readonly number[] => {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
}

/** Where a value lies on a scale of powers of ten that goes from one place to another. */
const placeOn =
  (scale: readonly number[], from: number, to: number) =>
  (value: number): number => {
    const [low = 1, high = 10] = [scale[0], scale.at(-1)]
    const share = (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
    return Number((from + share * (to - from)).toFixed(1))
  }

const written = (value: number): string => (value >= 1 ? value.toLocaleString('en-GB') : String(value))

/**
 * Draws lines of values against sizes, both on scales of powers of ten, on which what grows with the size is a straight
 * line. Sizes and values are above 0.
 * @returns an SVG document
 * @throws RangeError where there is nothing to draw, or something that has no place on such a scale
 */
export const linePlot = ({ title, sizes, values, lines }: Plot): string => {
  const points = lines.flatMap((line) => line.points)
  if (points.length === 0 || points.some(({ size, value }) => !(size > 0) || !(value > 0)))
    throw new RangeError('A plot needs points, all of them above 0.')
  const across = decades(points.map(({ size }) => size))
  const up = decades(points.map(({ value }) => value))
  const x = placeOn(across, left, width - right)
  const y = placeOn(up, height - bottom, top)
  const gridUp = up.map(
    (value) =>
      `<path d="M${left} ${y(value)}H${width - right}" stroke="#ccc"/><text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${written(value)}</text>`,
  )
  const gridAcross = across.map(
    (size) =>
      `<path d="M${x(size)} ${top}V${height - bottom}" stroke="#ccc"/><text x="${x(size)}" y="${height - bottom + 18}" text-anchor="middle">${written(size)}</text>`,
  )
  const drawn = lines.flatMap(({ name, points: own }, index) => {
    const { colour, dash, sign } = styles[index % styles.length] ?? styles[0]
    const path = own.map(({ size, value }, at) => `${at === 0 ? 'M' : 'L'}${x(size)} ${y(value)}`).join('')
    const signs = own.map(
      ({ size, value }) =>
        `<text x="${x(size)}" y="${y(value) + 4}" fill="${colour}" text-anchor="middle">${sign}</text>`,
    )
    return [
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      ...signs,
      `<text x="${width - right + 14}" y="${top + 14 + index * 20}" fill="${colour}">${sign} ${escaped(name)}</text>`,
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15">${escaped(title)}</text>`,
    ...gridUp,
    ...gridAcross,
    `<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">${escaped(sizes)}</text>`,
    `<text transform="translate(18 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(values)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n')
}
