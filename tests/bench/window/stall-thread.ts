import { workerData } from 'node:worker_threads'

const { stalled, nap, late } = workerData as {
  /** The sum of all stalls so far, in ms. */
  readonly stalled: Int32Array
  readonly nap: number
  readonly late: number
}

// Sleeps, and looks how late it was woken.
let before = performance.now()
for (;;) {
  Atomics.wait(stalled, 1, 0, nap)
  const now = performance.now()
  if (now - before > nap + late) Atomics.add(stalled, 0, Math.round(now - before - nap))
  before = now
}
