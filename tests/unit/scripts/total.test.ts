import { describe, expect, it } from 'vitest'
import { sum, totalLine, totalOfCheck, totalOfPlaywright, totalOfVitest } from '../../../scripts/test/total.mjs'

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) })
const unit = (
  counts: { passed?: number; failed?: number; skipped?: number; todo?: number },
  files = [file('passed', 1)],
) => ({
  numPassedTests: counts.passed ?? 0,
  numFailedTests: counts.failed ?? 0,
  numPendingTests: counts.skipped ?? 0,
  numTodoTests: counts.todo ?? 0,
  testResults: files,
})
const window = (counts: { expected?: number; unexpected?: number; flaky?: number; skipped?: number }) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...counts },
})

describe('the total of a check', () => {
  it('is one passed or one failed', () => {
    expect(totalOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(totalOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('the total of the unit tests', () => {
  it('counts what the report counts, and planned tests as skipped', () => {
    const report = unit({ passed: 5, failed: 2, skipped: 1, todo: 1 })
    expect(totalOfVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts a file that did not load as failed', () => {
    const report = unit({ passed: 5 }, [file('passed', 5), file('failed', 0)])
    expect(totalOfVitest(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('fails when the runner ends badly though every test passed', () => {
    expect(totalOfVitest(unit({ passed: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('fails when nothing ran, or only skipped tests, or no report was written', () => {
    expect(totalOfVitest(unit({}, []), 0).failed).toBe(1)
    expect(totalOfVitest(unit({ skipped: 3 }), 0).failed).toBe(1)
    expect(totalOfVitest(undefined, 0).failed).toBe(1)
  })
})

describe('the total of the window tests', () => {
  it('counts a test that passed only when tried again as failed', () => {
    const total = totalOfPlaywright(window({ expected: 4, unexpected: 1, flaky: 2 }), 1, { skippedFails: false })
    expect(total).toEqual({ passed: 4, failed: 3, skipped: 0 })
  })

  it('counts a skipped test as failed only where skipping fails', () => {
    const report = window({ expected: 4, skipped: 2 })
    expect(totalOfPlaywright(report, 0, { skippedFails: false })).toEqual({ passed: 4, failed: 0, skipped: 2 })
    expect(totalOfPlaywright(report, 0, { skippedFails: true })).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })

  it('fails when no test was found', () => {
    expect(totalOfPlaywright(window({}), 0, { skippedFails: false }).failed).toBe(1)
    expect(totalOfPlaywright(undefined, 1, { skippedFails: false }).failed).toBe(1)
  })
})

describe('the total line', () => {
  it('adds the stages up, in words that never change', () => {
    const stages = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
    ]
    expect(totalLine(sum(stages))).toBe('41 passed, 2 failed, 3 skipped')
    expect(totalLine(sum([]))).toBe('0 passed, 0 failed, 0 skipped')
  })
})
