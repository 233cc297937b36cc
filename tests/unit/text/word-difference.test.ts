import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { shortenedDifference } from '../../../src/core/text/shortened-difference.ts'
import { comparableWords, wordDifference } from '../../../src/core/text/word-difference.ts'

/** A difference as one line: [-there-] {+here+}. */
const inOneLine = (there: string, here: string): string =>
  wordDifference(comparableWords(there), comparableWords(here))
    .map(({ kind, words }) => (kind === 'both' ? words : kind === 'there' ? `[-${words}-]` : `{+${words}+}`))
    .join(' ')

describe('the difference of two texts by words', () => {
  it('names words that were exchanged, those of the other text first', () => {
    expect(inOneLine('We may shut the bridge', 'We will shut the bridge')).toBe('We [-may-] {+will+} shut the bridge')
  })

  it('names words that stand in one of the two alone', () => {
    expect(inOneLine('Nobody told the board about it', 'Nobody told the harbour board')).toBe(
      'Nobody told the {+harbour+} board [-about it-]',
    )
  })

  it('gathers words that change beside each other', () => {
    expect(inOneLine('They came home late', 'They went away late')).toBe('They [-came home-] {+went away+} late')
  })

  it('takes case, punctuation and marks for no difference, and shows words as they stand here', () => {
    expect(inOneLine('we left: “at last”', 'We left, ‘at last’.')).toBe('We left, ‘at last’.')
  })

  it('leaves a dash with the word before it', () => {
    expect(inOneLine('we left – at once', 'we left – at last')).toBe('we left – at [-once-] {+last+}')
  })

  it('of nothing in common is all of both', () => {
    expect(inOneLine('Yes', 'No way')).toBe('[-Yes-] {+No way+}')
    expect(inOneLine('', 'No')).toBe('{+No+}')
    expect(inOneLine('', '')).toBe('')
  })

  it('counts long texts without anything in common as changed from end to end', () => {
    const long = (word: string) =>
      `Here ${Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' ')} it ends`
    expect(wordDifference(comparableWords(long('a')), comparableWords(long('b'))).map(({ kind }) => kind)).toEqual([
      'both',
      'there',
      'here',
      'both',
    ])
  })

  it('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((words) => words.join(' '))
    const wordsOf = (there: string, here: string, kind: 'there' | 'here') =>
      wordDifference(comparableWords(there), comparableWords(here))
        .flatMap((piece) => (piece.kind === kind || piece.kind === 'both' ? [piece.words] : []))
        .join(' ')
    fc.assert(
      fc.property(text, text, (there, here) => {
        expect([wordsOf(there, here, 'there'), wordsOf(there, here, 'here')]).toEqual([there, here])
      }),
    )
  })
})

describe('a difference made short', () => {
  const counted = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(' ')

  it('keeps six unchanged words on either side of a change', () => {
    expect(
      shortenedDifference([
        { kind: 'both', words: counted(1, 20) },
        { kind: 'there', words: 'old' },
        { kind: 'both', words: counted(21, 50) },
        { kind: 'here', words: counted(51, 90) },
        { kind: 'both', words: counted(91, 98) },
      ]),
    ).toEqual([
      { kind: 'both', words: `… ${counted(15, 20)}` },
      { kind: 'there', words: 'old' },
      { kind: 'both', words: `${counted(21, 26)} … ${counted(45, 50)}` },
      { kind: 'here', words: counted(51, 90) },
      { kind: 'both', words: counted(91, 98) },
    ])
  })
})
