import { Worker } from 'node:worker_threads'

/** A thread that sleeps for so long, in ms, and is woken so much later was not let run: the machine stood still. */
const nap = 5
const late = 50

/** So often something is measured again. */
const mostTimes = 5

const stalled = new Int32Array(new SharedArrayBuffer(8))
const thread = new Worker(new URL('./stall-thread.ts', import.meta.url), { workerData: { stalled, nap, late } })
thread.unref()

const count = { measured: 0, again: 0 }

/** What was measured, and whether the machine stood still meanwhile. */
export interface Watched<Value> {
  readonly value: Value
  readonly isDisturbed: boolean
}

/** Measures something while it is watched whether the machine stands still, as one that is shared does. */
export const watched = async <Value>(measure: () => Promise<Value>): Promise<Watched<Value>> => {
  const before = Atomics.load(stalled, 0)
  const value = await measure()
  const isDisturbed = Atomics.load(stalled, 0) !== before
  count.measured++
  if (isDisturbed) count.again++
  return { value, isDisturbed }
}

/** Measures something again where the machine stood still meanwhile; after a few times it is taken as it is. */
export const undisturbed = async <Value>(measure: () => Promise<Value>): Promise<Value> => {
  for (let time = 1; ; time++) {
    const { value, isDisturbed } = await watched(measure)
    if (!isDisturbed || time === mostTimes) return value
  }
}

/** The values during which the machine did not stand still; all of them where there is none. */
export const undisturbedOf = <Value>(values: readonly Watched<Value>[]): readonly Value[] => {
  const calm = values.filter(({ isDisturbed }) => !isDisturbed)
  return (calm.length > 0 ? calm : values).map(({ value }) => value)
}

/** How often the machine stood still, in words. */
export const stallsInWords = (): string =>
  `Of ${count.measured} times something was measured in a window, ${count.again} were not counted: the machine had stood still for ${late} ms or more`
