import { expect, test } from 'vitest'
import { dismissedWords } from '../../../src/core/check/dismissed-words.ts'
import { describeSpan } from '../../../src/core/anchor/describe.ts'
import type { Dismissal, DismissalKind } from '../../../src/core/model/dismissal.ts'

const text = 'The film “Two Rivers” is on. Two Rivers is sold out.'

const dismissal = (kind: DismissalKind, ...spans: readonly (readonly [number, number])[]): Dismissal => ({
  id: 'dismissal',
  articleId: 'article',
  createdAt: '2026-03-04T12:00:00.000Z',
  createdBy: 'Desk',
  kind,
  words: spans.map(([start, end]) => describeSpan(text, start, end)),
})

test('words that are no quote are found where they stand now', () => {
  const [place] = dismissedWords(`At last.\n${text}`, [dismissal('not a quote', [10, 20])])
  expect([place?.start, place?.end]).toEqual([19, 29])
})

test('words of a suggestion that was only rejected may still be a quote', () => {
  expect(dismissedWords(text, [dismissal('rejected', [10, 20])])).toEqual([])
})

test('nothing is found where one piece of them has changed', () => {
  const changed = text.replace('sold out', 'free')
  expect(dismissedWords(changed, [dismissal('not a quote', [10, 20], [43, 51])])).toEqual([])
})
