import { expect, test } from 'vitest'
import { holdRecords } from '../../../../src/core/model/apply-change.ts'
import { annotationFacts, sameFacts } from '../../../../src/renderer/src/article/margin/annotation-facts.ts'
import { outlineOf } from '../../../../src/renderer/src/article/session/outline.ts'
import { parseBody } from '../../../../src/core/document/schema.ts'
import { articleRecords, idOf } from '../../../support/article-records.ts'

const factsOf = (opening: string, evidence: string) => {
  const records = articleRecords({
    body: [`${opening} “{q}We will wait{/q},” {c}said{/c} Ada Lund.`],
    annotations: {
      q: { source: 'Ada Lund', cue: 'c', evidence: [{ kind: 'recording', locator: evidence }] },
      c: { kind: 'cue' },
    },
    sources: { 'Ada Lund': {} },
  })
  return {
    records,
    facts: annotationFacts(holdRecords(records), outlineOf(parseBody(records.article.body), 'en'), idOf('q')),
  }
}

const gather = (opening: string, evidence = '04:12') => {
  const { facts } = factsOf(opening, evidence)
  if (!facts) throw new Error('The quote has no facts.')
  return facts
}

test('Words typed before a quote change nothing that its card shows', () => {
  const { records } = factsOf('Before.', '04:12')
  const held = holdRecords(records)
  const later = parseBody(factsOf('Before, and more.', '04:12').records.article.body)
  const [one, other] = [parseBody(records.article.body), later].map((body) =>
    annotationFacts(held, outlineOf(body, 'en'), idOf('q')),
  )
  expect(one && other && sameFacts(one, other)).toBe(true)
})

test('Other evidence, and other words of the cue, are something else to show', () => {
  const facts = gather('Before.')
  expect(sameFacts(facts, { ...facts, evidence: gather('Before.', '05:00').evidence })).toBe(false)
  expect(sameFacts(facts, { ...facts, evidence: [] })).toBe(false)
  expect(sameFacts(facts, { ...facts, cueWords: 'asked' })).toBe(false)
  expect(sameFacts(facts, { ...facts })).toBe(true)
})
