import { expect, test } from 'vitest'
import { createIdleWatch } from '../../../src/renderer/src/library/idle-watch.ts'

/** A watch of a hundred milliseconds, and a clock that is set by hand. */
const watch = () => {
  let now = 1000
  const isIdle = createIdleWatch(100, () => now)
  return { isIdle, at: (time: number) => (now = time) }
}

test('nobody is there once the time is over without a sign', () => {
  const { isIdle, at } = watch()
  at(1099)
  expect(isIdle(false)).toBe(false)
  at(1100)
  expect(isIdle(false)).toBe(true)
})

test('each sign begins the time anew', () => {
  const { isIdle, at } = watch()
  at(1099)
  expect(isIdle(true)).toBe(false)
  at(1198)
  expect(isIdle(false)).toBe(false)
  at(1199)
  expect(isIdle(false)).toBe(true)
})

test('a sign that comes when the time is over comes too late, as when a machine wakes', () => {
  const { isIdle, at } = watch()
  at(9000)
  expect(isIdle(true)).toBe(true)
})

test('it is said once, and again after as long', () => {
  const { isIdle, at } = watch()
  at(1100)
  expect(isIdle(false)).toBe(true)
  at(1150)
  expect(isIdle(false)).toBe(false)
  at(1200)
  expect(isIdle(false)).toBe(true)
})
