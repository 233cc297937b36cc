import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPausedWork } from '../../../../src/renderer/src/article/session/paused-work.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pause = 100

/** Work of which every run ends when it is told to. */
const workThatWaits = () => {
  const ends: (() => void)[] = []
  const work = () => new Promise<void>((resolve) => ends.push(resolve))
  return { work, ends }
}

test('However often it is asked for, the work begins once, a pause after the last asking', async () => {
  const { work, ends } = workThatWaits()
  const paused = createPausedWork(pause, work)
  paused.ask()
  await vi.advanceTimersByTimeAsync(pause - 1)
  paused.ask()
  await vi.advanceTimersByTimeAsync(pause - 1)
  expect(ends).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(ends).toHaveLength(1)
})

test('What is asked for while the work is underway is done after it, not beside it', async () => {
  const { work, ends } = workThatWaits()
  const paused = createPausedWork(pause, work)
  paused.ask()
  await vi.advanceTimersByTimeAsync(pause)
  expect(paused.isAskedAgain()).toBe(false)
  paused.ask()
  expect(paused.isAskedAgain()).toBe(true)
  await vi.advanceTimersByTimeAsync(10 * pause)
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(pause)
  expect(ends).toHaveLength(2)
})

test('What was cancelled is not done, before the work or after it', async () => {
  const { work, ends } = workThatWaits()
  const paused = createPausedWork(pause, work)
  paused.ask()
  paused.cancel()
  await vi.advanceTimersByTimeAsync(pause)
  expect(ends).toHaveLength(0)
  paused.ask()
  await vi.advanceTimersByTimeAsync(pause)
  paused.ask()
  paused.cancel()
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(pause)
  expect(ends).toHaveLength(1)
})
