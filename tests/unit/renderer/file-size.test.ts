import { expect, test } from 'vitest'
import { fileSize } from '../../../src/renderer/src/ui/file-size.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1 kB'],
  [14_500, '14 kB'],
  [2.4 * 1024 * 1024, '2.4 MB'],
  [1536 * 1024 * 1024, '1,536 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
