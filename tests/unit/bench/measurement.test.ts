import { expect, test } from 'vitest'
import { isMet, type Measurement, ratioOf } from '../../bench/report/measurement.ts'
import { median, percentile } from '../../bench/report/sample.ts'
import { tableOf } from '../../bench/report/table.ts'

const line: Measurement = {
  id: 'key',
  what: 'key to paint',
  unit: 'ms',
  ours: 15,
  baseline: { name: 'bare', value: 12 },
}

test('A budget in times of the baseline is met up to that many times', () => {
  expect(ratioOf(line)).toBe(1.25)
  expect(isMet({ ...line, budget: { kind: 'ratio', most: 1.25 } })).toBe(true)
  expect(isMet({ ...line, ours: 15.1, budget: { kind: 'ratio', most: 1.25 } })).toBe(false)
})

test('A budget in times of a baseline that was not measured is not met', () => {
  expect(isMet({ ...line, baseline: { name: 'bare', value: 0 }, budget: { kind: 'ratio', most: 9 } })).toBe(false)
})

test('A budget in the line’s own unit is a most or a least', () => {
  expect(isMet({ ...line, budget: { kind: 'most', value: 15 } })).toBe(true)
  expect(isMet({ ...line, budget: { kind: 'most', value: 14 } })).toBe(false)
  expect(isMet({ ...line, budget: { kind: 'least', value: 15 } })).toBe(true)
  expect(isMet({ ...line, budget: { kind: 'least', value: 16 } })).toBe(false)
})

test('A line without a budget is neither met nor not met', () => expect(isMet(line)).toBeNull())

test('The percentile is a value that was measured, and the median is that of a half', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10)
  expect(percentile([], 0.5)).toBeNaN()
})

test('The table says what was measured, against what, and whether that is enough', () => {
  const alone: Measurement = { id: 'rate', what: 'rate', unit: 'articles/s', ours: 150 }
  const table = tableOf([{ ...line, budget: { kind: 'ratio', most: 1.2 } }, alone])
  const rows = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()))
  expect(rows[2]).toEqual(['', 'key to paint', '15.0 ms', '12.0 ms (bare)', '1.25', '≤ 1.2 ×', 'NOT MET', ''])
  expect(rows[3]).toEqual(['', 'rate', '150 articles/s', '', '', '', '', ''])
})
