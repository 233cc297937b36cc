import { processorTime } from './processor-time.ts'

/** Work that takes less than this is over before anybody waits, however it grows, in ms. */
const worthMeasuring = 40

/** How often both sizes are measured at the most: the least of each is what the work takes when nothing disturbs it. */
const mostRounds = 20

const timeOf = (work: () => void): number => {
  const before = processorTime()
  work()
  return processorTime() - before
}

const growthAt = (work: (size: number) => void, size: number, enough: number): number => {
  work(size * 2)
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    once = Math.min(
      once,
      timeOf(() => work(size)),
    )
    twice = Math.min(
      twice,
      timeOf(() => work(size * 2)),
    )
    if (twice / once <= enough) break
  }
  return twice / once
}

/**
 * How much longer work takes on twice the input: 2 where time is in proportion, 4 where it goes with the square. The
 * size is doubled until the work takes long enough to be measured, or the most is reached; measuring ends as soon as
 * `enough` is shown. Where it is not, the next size is tried, up to the most: memory that has to be cleared from some
 * size on is one step up, while time that goes with the square shows at every size.
 * @param work is given a size
 * @returns the least growth found; 1 where it takes no time worth measuring even at the most
 */
export const growthOf = (
  work: (size: number) => void,
  { least, most, enough }: { readonly least: number; readonly most: number; readonly enough: number },
): number => {
  let size = least
  work(size)
  while (timeOf(() => work(size)) < worthMeasuring) {
    if (size * 2 > most) return 1
    size *= 2
  }
  let growth = growthAt(work, size, enough)
  while (growth > enough && size * 2 <= most) {
    size *= 2
    growth = Math.min(growth, growthAt(work, size, enough))
  }
  return growth
}
