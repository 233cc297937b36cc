import { describe, expect, test } from 'vitest'
import { newPassphraseSchema, passphraseHint } from '../../../src/core/model/passphrase.ts'

describe('a new passphrase', () => {
  test.each([
    ['', 'too short'],
    ['ferrycopper', 'too short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['abababababababab', 'weak'],
    ['123456789012345', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['ponmlkjihgfedcba', 'weak'],
    ['Q4t!vnR82kPz', 'fair'],
    ['ferry copper', 'fair'],
    ['ferry copper window', 'fair'],
    ['ferry copper window lamp', 'long'],
    ['ferry-copper-rye-ink', 'long'],
    ['Fähre Kupfer Fenster Mond', 'long'],
  ])('“%s” is called %s', (passphrase, level) => {
    expect(passphraseHint(passphrase).level).toBe(level)
  })

  test('is never called safe: whether it can be guessed is not known', () => {
    const sentences = ['Q4t!vnR82kPz', 'ferry copper window lamp'].map((each) => passphraseHint(each).sentence)
    for (const sentence of sentences) expect(sentence).toMatch(/guessed/)
  })

  test('has at least twelve characters, of any kind, spaces too', () => {
    expect(newPassphraseSchema.safeParse('elevenchars').success).toBe(false)
    expect(newPassphraseSchema.safeParse(' twelve  ok ').success).toBe(true)
  })
})
