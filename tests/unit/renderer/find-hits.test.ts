import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { SearchQuery } from 'prosemirror-search'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { schema } from '../../../src/core/document/schema.ts'
import { findHits, hitsInWords } from '../../../src/renderer/src/article/find/find-hits.ts'

const seeded = { seed: 20260312 }

describe('the count of what was found', () => {
  it.each([
    ['the port, the pier, the tide', 'the', 3],
    ['The port, the pier', 'the', 2],
    ['aaaa', 'aa', 2],
    ['“Wait,” he said.', '“wait', 1],
    ['one two', 'three', 0],
    ['one two', '', 0],
    ['', 'one', 0],
  ])('of %j holds %j without heed of case: %i', (text, words, count) => {
    expect(findHits(text, words, false)).toHaveLength(count)
  })

  it('heeds the case where asked to', () => {
    expect(findHits('The port, the pier', 'the', true)).toHaveLength(1)
    expect(findHits('The port, the pier', 'The', true)).toHaveLength(1)
    expect(findHits('The port, the pier', 'THE', true)).toHaveLength(0)
  })

  it('is the number of places the search steps through', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'ß', 'É', 'é', '“', ' ', '👩‍🚒')
    const line = fc.array(letters, { maxLength: 12 }).map((drawn) => drawn.join(''))
    const words = fc.array(letters, { minLength: 1, maxLength: 3 }).map((drawn) => drawn.join(''))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        words,
        fc.boolean(),
        (lines, search, caseSensitive) => {
          const paragraphs = lines.map((text) => schema.node('paragraph', null, text ? [schema.text(text)] : []))
          const state = EditorState.create({ doc: schema.node('doc', null, paragraphs) })
          const query = new SearchQuery({ search, caseSensitive, literal: true })
          let found = 0
          for (let hit = query.findNext(state); hit; hit = query.findNext(state, hit.to)) found += 1
          expect(findHits(plainText(state.doc).text, search, caseSensitive)).toHaveLength(found)
        },
      ),
      seeded,
    )
  })
})

describe('what was found, in words', () => {
  const hits = findHits('The port, the pier, the tide', 'the', false)

  it.each([
    ['the first is selected', 0, 3, '1 of 3'],
    ['the last is selected', 20, 23, '3 of 3'],
    ['nothing is selected', 10, 10, '3 found'],
    ['more than the words is selected', 10, 18, '3 found'],
    ['other words are selected', 4, 7, '3 found'],
  ])('where %s', (_, start, end, words) => {
    expect(hitsInWords(hits, 'the', { start, end })).toBe(words)
  })

  it('says so where there is nothing', () => {
    expect(hitsInWords([], 'gull', { start: 0, end: 0 })).toBe('None found')
  })
})
