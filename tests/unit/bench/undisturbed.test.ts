import { expect, test } from 'vitest'
import { undisturbed, undisturbedOf } from '../../bench/window/undisturbed.ts'

test('what was measured while the machine stood still is left out', () => {
  const values = [
    { value: 12, isDisturbed: false },
    { value: 950, isDisturbed: true },
    { value: 14, isDisturbed: false },
  ]
  expect(undisturbedOf(values)).toEqual([12, 14])
})

test('where the machine stood still each time, all of it is taken', () => {
  expect(undisturbedOf([{ value: 950, isDisturbed: true }])).toEqual([950])
})

test('what is measured is answered', async () => {
  expect(await undisturbed(async () => 7)).toBe(7)
})
