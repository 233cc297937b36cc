import { expect, test } from 'vitest'
import { difference } from '../../../src/core/model/difference.ts'

test('only the fields that differ are named, as they were and as they will be', () => {
  expect(difference({ a: 1, b: 'x', c: true }, { a: 1, b: 'y' })).toEqual({ before: { b: 'x' }, after: { b: 'y' } })
})

test('inside a field with fields of its own, only the differing ones', () => {
  const before = { attribution: { sourceId: null, channel: 'phone', place: '' }, note: '' }
  const after = { ...before, attribution: { ...before.attribution, sourceId: 's' } }
  expect(difference(before, after)).toEqual({
    before: { attribution: { sourceId: null } },
    after: { attribution: { sourceId: 's' } },
  })
})

test('a list is one value', () => {
  expect(difference({ aliases: ['a', 'b'] }, { aliases: ['a'] })).toEqual({
    before: { aliases: ['a', 'b'] },
    after: { aliases: ['a'] },
  })
})

test('a field that is null before or after is named whole', () => {
  const file = { name: 'a', size: 1 }
  expect(difference({ file: null }, { file })).toEqual({ before: { file: null }, after: { file } })
  expect(difference({ file }, { file: null })).toEqual({ before: { file }, after: { file: null } })
})

test('nothing differs: null; a field given as undefined is not given', () => {
  expect(difference({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 2 } })).toBeNull()
  expect(difference({ a: 1 }, { a: undefined })).toBeNull()
})
