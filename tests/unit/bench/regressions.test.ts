import { expect, test } from 'vitest'
import type { Measurement } from '../../bench/report/measurement.ts'
import { ratiosOf, regressionInWords, regressionsOf } from '../../bench/report/regressions.ts'

const measured = (id: string, ours: number, baseline?: number): Measurement => ({
  id,
  what: `what ${id} is`,
  unit: 'ms',
  ours,
  ...(baseline !== undefined && { baseline: { name: 'bare', value: baseline } }),
})

test('Ratios are kept of what has a baseline', () => {
  expect(ratiosOf([measured('key', 15, 10), measured('word', 0.1917, 100), measured('rate', 150)])).toEqual({
    key: 1.5,
    word: 0.001917,
  })
})

test('A baseline of less than a millisecond is too short to compare with', () => {
  expect(ratiosOf([measured('word', 9, 0.9), measured('key', 9, 1)])).toEqual({ key: 9 })
})

test('A ratio may grow by a fifth, and by no more', () => {
  expect(regressionsOf({ key: 1 }, [measured('key', 12, 10)])).toEqual([])
  expect(regressionsOf({ key: 1 }, [measured('key', 12.1, 10)])).toEqual([
    { id: 'key', what: 'what key is', kept: 1, now: 1.21 },
  ])
})

test('What became faster, was not kept or has no baseline is no regression', () => {
  const lines = [measured('key', 5, 10), measured('new', 90, 10), measured('rate', 90), measured('constructor', 9, 1)]
  expect(regressionsOf({ key: 1, rate: 1 }, lines)).toEqual([])
})

test('A regression says what it is, what it was and what it has become, however small', () => {
  const found = regressionsOf({ key: 1, word: 0.00192 }, [measured('key', 15, 10), measured('word', 0.4, 100)])
  expect(found.map(regressionInWords)).toEqual([
    'what key is (key): 1.50 times its baseline, 1.00 times when it was kept',
    'what word is (word): 0.00400 times its baseline, 0.00192 times when it was kept',
  ])
})
