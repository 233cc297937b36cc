import { expect, test } from 'vitest'
import { legalText, oneLine } from '../../../src/core/export/legal-text.ts'

test('characters that no document may hold are left out, and line ends among them are spaces', () => {
  expect(legalText('one\u0085two\u000bthree\u000cfour\u0000fi\u0007ve\ufffe\ud800\tsix\nseven')).toBe(
    'one two three fourfive\tsix\nseven',
  )
  expect(legalText('e\u0301 \u00a0 \u00ad \u200d \u2028 😀')).toBe('e\u0301 \u00a0 \u00ad \u200d \u2028 😀')
})

test('one line is one, whatever ended its lines', () => {
  expect(oneLine(' one\u0085 two \u2028three\r\nfour\u000bfive ')).toBe('one two three four five')
})
