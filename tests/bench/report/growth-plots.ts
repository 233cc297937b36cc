import { linePlot } from './line-plot.ts'
import type { Measurement } from './measurement.ts'

const titles = {
  words: { title: 'What an article costs, by its length', sizes: 'words' },
  articles: { title: 'What a library costs, by how much it holds', sizes: 'articles' },
} as const

type GrowthOf = keyof typeof titles

/** The plot of what was measured at more than one size; null where nothing was. */
export const growthPlot = (of: GrowthOf, measurements: readonly Measurement[]): string | null => {
  const grown = measurements.flatMap(({ growth, ours }) => (growth?.of === of ? [{ ...growth, value: ours }] : []))
  const lines = [...Map.groupBy(grown, ({ line }) => line)]
    .map(([name, points]) => ({ name, points: points.toSorted((one, other) => one.size - other.size) }))
    .filter(({ points }) => points.length > 1)
  return lines.length === 0 ? null : linePlot({ ...titles[of], values: 'ms', lines })
}
