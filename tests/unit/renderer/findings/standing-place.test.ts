import { expect, test } from 'vitest'
import { standingPlace } from '../../../../src/renderer/src/article/findings/standing-place.ts'

const place = (start: number, words: string) => ({ field: 'text' as const, start, end: start + words.length, words })

test('words that stand where they stood are found there', () => {
  expect(standingPlace('no, no, no', place(4, 'no'))).toEqual({ start: 4, end: 6 })
})

test('words that moved are found where they stand nearest', () => {
  expect(standingPlace('She said no. And no again.', place(5, 'no'))).toEqual({ start: 9, end: 11 })
  expect(standingPlace('no. And so on, and no.', place(16, 'no'))).toEqual({ start: 19, end: 21 })
})

test('words that are gone are found nowhere', () => {
  expect(standingPlace('She said yes.', place(9, 'no'))).toBeNull()
})
