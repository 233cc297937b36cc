import { expect, test } from 'vitest'
import { testFolder } from '../support/test-library.ts'
import { fuzzDoor } from './fuzz/fuzz-door.ts'

// `npm run soak` sends ten times as many.
const calls = 1000

test('a thousand malformed calls are refused, change nothing, and leave the library usable', async () => {
  const counts = await fuzzDoor(testFolder(), calls, 21)
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(calls)
  expect([...counts.keys()]).toEqual(expect.arrayContaining(['invalid_input', 'not_found', 'conflict']))
})
