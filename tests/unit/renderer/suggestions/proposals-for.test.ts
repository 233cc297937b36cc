import { describe, expect, it } from 'vitest'
import { proposalsFor, wordingFor } from '../../../../src/renderer/src/article/suggestions/proposals-for.ts'
import { ghostIn, person, pieceIn } from './ghost-in.ts'

const text = 'The board denied it. “We go,” said Ann Lund, the mayor. “Nobody slept,” Lund added.'
const lund = { ...person('Ann Lund'), function: 'mayor' }
const quote = ghostIn(text, { words: 'We go,', sources: [lund] })
const denial = ghostIn(text, {
  words: 'The board denied it.',
  kind: 'claim',
  confirmation: { state: 'denied', outcome: null, words: pieceIn(text, 'denied it') },
})
const all = [denial, quote]
const elsewhere = [pieceIn(text, 'Nobody slept,')]

describe('whom the copy names for tagged words', () => {
  it('is whom the suggestions read there', () => {
    expect(proposalsFor(all, [pieceIn(text, 'We')], '')).toEqual([lund])
    expect(proposalsFor(all, elsewhere, '')).toEqual([])
  })

  it('is whom the tagged mention names, by the whole name or the last of it', () => {
    expect(proposalsFor(all, elsewhere, 'Lund')).toEqual([lund])
    expect(proposalsFor(all, [pieceIn(text, 'We')], 'Ann Lund, the mayor')).toEqual([lund])
  })

  it('is the mention itself where it is a name nobody has read', () => {
    expect(proposalsFor(all, elsewhere, 'Bea Holm')).toEqual([person('Bea Holm')])
    expect(proposalsFor(all, elsewhere, 'she')).toEqual([])
  })
})

describe('what the copy says of confirmation', () => {
  it('belongs to the words it was read with', () => {
    expect(wordingFor(all, [pieceIn(text, 'board denied')])?.state).toBe('denied')
    expect(wordingFor(all, elsewhere)).toBeNull()
  })
})
