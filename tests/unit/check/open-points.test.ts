import { expect, test } from 'vitest'
import { openPointsInWords, openPointsOf } from '../../../src/core/check/open-points.ts'
import { articleRecords } from '../../support/article-records.ts'

const finding = (severity: 'blocking' | 'warning' | 'hint') => ({
  id: severity,
  rule: severity,
  severity,
  places: [],
  annotationIds: [],
  sentence: '',
  fixes: [],
  difference: null,
})

test('what is open is counted and said in words, blocking findings first, hints not at all', () => {
  const { annotations } = articleRecords({
    body: ['“{q}Yes{/q}”, “{r}No{/r}”. {l}It rained{/l}.'],
    annotations: { q: {}, r: { state: 'confirmed', source: 'Ann' }, l: { kind: 'claim', state: 'unchecked' } },
    sources: { Ann: {} },
  })
  const points = openPointsOf(
    [finding('blocking'), finding('warning'), finding('warning'), finding('hint')],
    annotations,
  )
  expect(points.cleared).toBe(false)
  expect(openPointsInWords(points)).toEqual([
    '1 blocking finding',
    '2 warnings',
    '1 quote without a source',
    '2 unchecked quotes and claims',
  ])
})

test('an article with nothing open is cleared, and there is nothing to say', () => {
  const points = openPointsOf([], [])
  expect([points.cleared, openPointsInWords(points)]).toEqual([true, []])
})
