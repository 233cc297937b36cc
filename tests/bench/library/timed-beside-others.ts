/** How often it is looked whether anything else got its turn, in ms. */
const lookEvery = 5

export interface TimedWork<Result> {
  readonly result: Result
  /** How long it took, and for how long nothing else got its turn meanwhile, in ms. */
  readonly took: number
  readonly longestWait: number
}

/** Does `work`, and looks how it lets others have the thread. */
export const timedBesideOthers = async <Result>(work: () => Promise<Result>): Promise<TimedWork<Result>> => {
  let last = performance.now()
  let longestWait = 0
  const look = (): void => {
    longestWait = Math.max(longestWait, performance.now() - last - lookEvery)
    last = performance.now()
  }
  const looking = setInterval(look, lookEvery)
  const begun = performance.now()
  try {
    const result = await work()
    const took = performance.now() - begun
    look()
    return { result, took, longestWait }
  } finally {
    clearInterval(looking)
  }
}
