/** The time this process has been computing, in milliseconds: unlike the clock, it does not run while others compute. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How often work is tried at the most. */
const mostTries = 3

/**
 * What work takes of the processor when nothing disturbs it, in ms: the least of a few tries, of which the first that
 * stays below `enough` is the last. Who computes beside it takes the processor's caches too, and makes it slower.
 */
export const leastProcessorTime = async (enough: number, work: () => unknown): Promise<number> => {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < mostTries && least >= enough; tried++) {
    const started = processorTime()
    await work()
    least = Math.min(least, processorTime() - started)
  }
  return least
}
