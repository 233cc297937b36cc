import { expect, test } from 'vitest'
import { importLine } from '../../../src/main/cli/import-line.ts'

test('a terminal shows the step and the share of the file at hand, each in the place of the last', () => {
  expect(importLine({ type: 'importing', step: 'text', share: 0.424 })).toBe('\r\u001b[KReading the text, 42 %')
  expect(importLine({ type: 'changed', articleIds: [] })).toBe('')
})
