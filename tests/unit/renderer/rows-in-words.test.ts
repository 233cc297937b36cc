import { expect, test } from 'vitest'
import { countedRows, openingOf, rowsInWords } from '../../../src/renderer/src/ledger/rows-in-words.ts'
import { articleRecords } from '../../support/article-records.ts'
import { ledgerRows } from '../../support/ledger-rows.ts'

const [quote, other, claim] = ledgerRows(
  articleRecords({
    body: [
      '{one}We will go when the ferry goes again, and no sooner than that{/one}. {two}Soon{/two}. {three}Ten{/three}.',
    ],
    annotations: { three: { kind: 'claim' } },
  }),
)
if (!quote || !other || !claim) throw new Error('three rows were wanted')

test('rows are counted by what they are', () => {
  expect(countedRows([quote])).toBe('1 quote')
  expect(countedRows([quote, other])).toBe('2 quotes')
  expect(countedRows([claim])).toBe('1 claim')
  expect(countedRows([quote, claim])).toBe('2 quotes and claims')
})

test('one is named by its first words, several by their number', () => {
  expect(openingOf(quote, 20)).toBe('“We will go when the…”')
  expect(rowsInWords([other])).toBe('“Soon”')
  expect(rowsInWords([quote, other, claim])).toBe('3 quotes and claims')
})
