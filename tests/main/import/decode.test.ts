import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/main/import/decode.ts'
import { bytesOf } from './imported.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...bytesOf(part)])))

describe('decoding', () => {
  it('believes a declaration that fits', () => {
    expect(decodeText(bytes('<meta charset="windows-1252"><p>', 0x93, 'a', 0x94), true)).toMatchObject({
      text: '<meta charset="windows-1252"><p>“a”',
      encoding: 'Windows-1252',
      encodingBasis: 'declared',
    })
    expect(
      decodeText(
        bytes('<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">', 0x93, 0xfa, 0x96, 0x7b),
        true,
      ),
    ).toMatchObject({ encoding: 'Shift_JIS', encodingBasis: 'declared', text: expect.stringContaining('日本') })
    expect(decodeText(bytes('<?xml version="1.0" encoding="iso-8859-15"?>', 0xa4), true).text).toContain('€')
  })

  it('says when a declaration cannot be true, and goes on', () => {
    const found = decodeText(bytes('<meta charset="utf-8"><p>', 0x93, 'a', 0x94), true)
    expect(found).toMatchObject({
      encoding: 'Windows-1252',
      encodingBasis: 'fallback',
      text: expect.stringContaining('“a”'),
    })
    expect(found.notes).toHaveLength(2)
    expect(decodeText(bytes('<meta charset="no-such-thing">é'), true)).toMatchObject({
      encoding: 'UTF-8',
      encodingBasis: 'valid UTF-8',
      notes: ['The file says that it is in no-such-thing, but cannot be read as that.'],
    })
  })

  it('does not believe that bytes are UTF-16 because they say so', () => {
    expect(decodeText(bytes('<meta charset="utf-16">é'), true)).toMatchObject({
      encoding: 'UTF-8',
      encodingBasis: 'declared',
    })
  })

  it('does not look for a declaration in plain text', () => {
    expect(decodeText(bytes('<meta charset="shift_jis">é'), false)).toMatchObject({
      encoding: 'UTF-8',
      encodingBasis: 'valid UTF-8',
    })
  })

  it('prefers the byte order mark, and leaves it out', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, '<meta charset="shift_jis">é'), true)).toEqual({
      text: '<meta charset="shift_jis">é',
      encoding: 'UTF-8',
      encodingBasis: 'byte order mark',
      notes: [],
    })
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x61), false)).toMatchObject({ text: 'a', encoding: 'UTF-16BE' })
  })
})
