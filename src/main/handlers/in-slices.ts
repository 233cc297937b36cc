import { setImmediate as turn } from 'node:timers/promises'
import type { Steps } from '../../core/steps.ts'

/** For how long the process is held at a time, in milliseconds. */
export const slice = 8

/**
 * Does steps until they are at their end or the slice of time is over.
 * @returns the last step that was done
 */
export const goOn = <Result>(steps: Steps<Result>): IteratorResult<undefined, Result> => {
  const until = performance.now() + slice
  for (;;) {
    const step = steps.next()
    if (step.done || performance.now() >= until) return step
  }
}

/** Does all the steps, and lets others have the process after each slice of time. */
export const inSlices = async <Result>(steps: Steps<Result>): Promise<Result> => {
  for (;;) {
    const step = goOn(steps)
    if (step.done) return step.value
    await turn()
  }
}
