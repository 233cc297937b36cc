import { describe, expect, it } from 'vitest'
import { hiddenCharacters } from '../../../src/core/text/hidden-characters.ts'

describe('the hidden characters of a text', () => {
  it('are found where they stand, by name', () => {
    expect(hiddenCharacters('no\u200bbreak \u202eturned\u202c 👍\ufeff')).toEqual([
      { at: 2, length: 1, name: 'zero-width space' },
      { at: 9, length: 1, name: 'right-to-left override' },
      { at: 16, length: 1, name: 'end of embedding' },
      { at: 20, length: 1, name: 'zero-width no-break space' },
    ])
  })

  it('are also tags and non-characters, whole where they take two units', () => {
    expect(hiddenCharacters('a\u{e0041}b\ufffe')).toEqual([
      { at: 1, length: 2, name: 'invisible character' },
      { at: 4, length: 1, name: 'invisible character' },
    ])
  })

  it.each([
    'Plain words, “quoted”, 10\u00a0000, Élise, E\u0301lise.',
    '👩‍👩‍👧‍👦 👩🏽‍🚒 ❤️‍🔥 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇨🇭',
    'می‌خواهم क्‍ष',
    'לא נחכה עוד',
    'Zalgo e\u0300\u0301\u0302\u0303\u0304',
  ])('are not those that are seen, or needed to see others: %s', (text) => expect(hiddenCharacters(text)).toEqual([]))

  it('are joiners that join nothing', () => {
    expect(hiddenCharacters('wa\u200dter \u200d👩').map(({ at }) => at)).toEqual([2, 7])
  })
})
