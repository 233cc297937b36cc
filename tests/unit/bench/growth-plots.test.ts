import { expect, test } from 'vitest'
import { growthPlot } from '../../bench/report/growth-plots.ts'
import type { Measurement } from '../../bench/report/measurement.ts'

const measured = (line: string, size: number): Measurement => ({
  id: `${line}-${size}`,
  what: line,
  unit: 'ms',
  ours: 4,
  growth: { of: 'words', line, size },
})

test('What was measured at several sizes is drawn, a line for each name', () => {
  const plot = growthPlot('words', [
    measured('save', 1000),
    measured('key', 100),
    measured('save', 10),
    measured('key', 9),
  ])
  expect(plot).toContain('save')
  expect(plot).toContain('key')
})

test('What was measured at one size is no growth', () => {
  expect(growthPlot('words', [measured('save', 1000)])).toBeNull()
  expect(growthPlot('articles', [measured('save', 1000), measured('save', 10)])).toBeNull()
})
