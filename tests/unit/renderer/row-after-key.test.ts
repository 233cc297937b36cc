import { expect, test } from 'vitest'
import { rowAfterKey } from '../../../src/renderer/src/ui/row-after-key.ts'

const noModifier = { ctrlKey: false, metaKey: false, altKey: false }
const rows = { count: 50, pageRows: 20 }
const move = (key: string, above: number, below = above, list = rows) =>
  rowAfterKey({ key, ...noModifier }, { above, below }, list)

test.each([
  ['ArrowDown', 10, 11],
  ['ArrowUp', 10, 9],
  ['PageDown', 10, 30],
  ['PageUp', 10, 0],
  ['PageDown', 40, 49],
  ['Home', 10, 0],
  ['End', 10, 49],
  ['ArrowDown', 49, 49],
  ['ArrowUp', 0, 0],
])('%s goes from row %i to %i', (key, from, to) => {
  expect(move(key, from)).toBe(to)
})

test('between two rows, down goes to the one below and up to the one above', () => {
  expect(move('ArrowDown', 9, 10)).toBe(10)
  expect(move('ArrowUp', 9, 10)).toBe(9)
  expect(move('ArrowDown', -1, 0)).toBe(0)
  expect(move('ArrowUp', 49, 50)).toBe(49)
})

test('other keys, strokes with a modifier and an empty list move nothing', () => {
  expect(move('s', 3)).toBeNull()
  expect(rowAfterKey({ key: 'ArrowDown', ...noModifier, altKey: true }, { above: 1, below: 1 }, rows)).toBeNull()
  expect(move('ArrowDown', 0, 0, { count: 0, pageRows: 20 })).toBeNull()
})
