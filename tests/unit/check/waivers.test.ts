import { expect, test } from 'vitest'
import { check } from '../../../src/core/check/checker.ts'
import { exampleInput } from '../../../src/core/check/examples/example-input.ts'
import { judgeFindings, standingOf } from '../../../src/core/check/waivers.ts'
import type { Waiver } from '../../../src/core/model/waiver.ts'

const findingsIn = (text: string) => check(exampleInput(text))
const copy = 'A source said the bridge was shut.\nOn Friday, 7 March 2026, it opens.'

const waiverFor = (findingId: string): Waiver => ({
  id: `waiver of ${findingId}`,
  articleId: 'article',
  findingId,
  rule: 'bare-source',
  words: '',
  reason: 'Agreed with the lawyer.',
  createdAt: '2026-03-04T12:00:00.000Z',
  createdBy: 'Tom Lind',
})

const [first] = findingsIn(copy)
const waivers = [waiverFor(first?.id ?? '')]

test('a waived finding no longer stands open', () => {
  const { open, waived } = judgeFindings(findingsIn(copy), waivers)
  expect(waived.map(({ finding, waiver }) => [finding.rule, waiver.reason])).toEqual([
    ['bare-source', 'Agreed with the lawyer.'],
  ])
  expect(open.map(({ rule }) => rule)).toEqual(['weekday-and-date'])
})

test('it stays waived when words elsewhere change', () => {
  expect(judgeFindings(findingsIn(`It rained.\n${copy} Or not.`), waivers).waived).toHaveLength(1)
})

test('it stands open again when the words it speaks of change', () => {
  const { open, waived } = judgeFindings(findingsIn(copy.replace('shut', 'unsafe')), waivers)
  expect([open.length, waived.length]).toEqual([2, 0])
})

test('an article is cleared when nothing blocking stands open', () => {
  const findings = findingsIn(copy)
  expect(standingOf(findings)).toEqual({ counts: { blocking: 2, warning: 0, hint: 0 }, cleared: false })
  const all = findings.map(({ id }) => waiverFor(id))
  expect(standingOf(judgeFindings(findings, all).open).cleared).toBe(true)
})
