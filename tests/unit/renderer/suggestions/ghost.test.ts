import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../../src/core/text/quotations.ts'
import { ghostsOf, movedGhost } from '../../../../src/renderer/src/article/suggestions/ghost.ts'
import { ghostIn } from './ghost-in.ts'

const text = '“We go,” said Ann, “on Friday.” The lamp was “dark”.'
const read = (known: ReturnType<typeof ghostsOf> = []) => {
  let count = known.length
  const suggestions = [
    ghostIn(text, { words: ['“We go,”', '“on Friday.”'], mention: 'Ann', cue: 'said' }),
    ghostIn(text, { words: 'The lamp was “dark”', manner: 'mixed' }),
  ]
  return ghostsOf(suggestions, text, findQuotations(text), known, () => `new ${count++}`)
}

describe('suggestions in the window', () => {
  it('have the words inside the marks, as tags have', () => {
    expect(read().map(({ pieces }) => pieces.map(({ words }) => words))).toEqual([
      ['We go,', 'on Friday.'],
      ['The lamp was “dark”'],
    ])
  })

  it('of reported speech begin behind the word that joins it', () => {
    const reported = 'Ann said that we go. Anne a dit qu’on part. Anna sagte, dass wir gehen. “That is it,” she said.'
    const words = ['that we go', 'qu’on part', 'dass wir gehen'].map((each) => ({
      words: each,
      manner: 'indirect' as const,
    }))
    const suggestions = [...words, { words: 'That is it,' }].map((each) => ghostIn(reported, each))
    const ghosts = ghostsOf(suggestions, reported, [], [], () => '')
    expect(ghosts.map(({ pieces }) => pieces[0]?.words)).toEqual(['we go', 'on part', 'wir gehen', 'That is it,'])
  })

  it('keep their ids when the copy is read again', () => {
    const [first] = read()
    expect(read(first ? [first] : []).map(({ id }) => id)).toEqual(['new 0', 'new 1'])
  })

  it('move with the words round them, and are gone when theirs are deleted', () => {
    const [ghost] = read()
    if (!ghost) throw new Error('nothing was read')
    const after = `So: ${text}`
    const moved = movedGhost(ghost, after, (offset) => offset + 4)
    expect(moved).toMatchObject({
      id: ghost.id,
      pieces: [{ words: 'We go,' }, { words: 'on Friday.' }],
      mention: { start: (ghost.mention?.start ?? 0) + 4, words: 'Ann' },
    })
    expect(movedGhost(ghost, 'on Friday', (offset) => Math.max(0, offset - 20))).toBeNull()
  })
})
