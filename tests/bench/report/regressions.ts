import { type Measurement, ratioOf } from './measurement.ts'

/** The ratios of a run that was kept, by the id of the measurement. */
export type Ratios = Readonly<Record<string, number>>

/** A ratio that has grown by more than is allowed. */
export interface Regression {
  readonly id: string
  readonly what: string
  readonly kept: number
  readonly now: number
}

/** By how much a ratio may grow before it is called a regression, as a share of the kept one. */
export const allowedGrowth = 0.2

/** Below this, in ms, a baseline says more of the clock than of what it times. */
const shortestBaseline = 1

const isTooShort = ({ unit, baseline }: Measurement): boolean =>
  unit === 'ms' && baseline !== undefined && baseline.value < shortestBaseline

/** The ratios of those measurements that have a baseline long enough to compare with. */
export const ratiosOf = (measurements: readonly Measurement[]): Ratios =>
  Object.fromEntries(
    measurements.flatMap((measurement) => {
      if (isTooShort(measurement)) return []
      const ratio = ratioOf(measurement)
      return ratio === null ? [] : [[measurement.id, Number(ratio.toPrecision(4))]]
    }),
  )

/**
 * What has become slower against its baseline than when the ratios were kept. What was not measured this time, or not
 * kept, is left out: a quick run measures less.
 */
export const regressionsOf = (kept: Ratios, measurements: readonly Measurement[]): readonly Regression[] =>
  measurements.flatMap((measurement) => {
    const { id, what } = measurement
    const before = Object.hasOwn(kept, id) ? kept[id] : undefined
    const now = ratioOf(measurement)
    if (before === undefined || now === null || now <= before * (1 + allowedGrowth)) return []
    return [{ id, what, kept: before, now }]
  })

/** A regression in words, for whoever runs the check. */
export const regressionInWords = ({ id, what, kept, now }: Regression): string =>
  `${what} (${id}): ${now.toPrecision(3)} times its baseline, ${kept.toPrecision(3)} times when it was kept`
