import { expect, test } from 'vitest'
import { paceInWords, timeSteadyWork } from '../../bench/report/pace.ts'

test('how evenly the machine worked is said by the fastest and the slowest time of the same work', () => {
  expect(paceInWords([80, 60, 150])).toBe('The same work took 60 to 150 ms in the course of the run: a factor of 2.5')
})

test('the steady work takes time that can be compared', () => {
  expect(timeSteadyWork()).toBeGreaterThan(1)
})
