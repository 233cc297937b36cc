import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { blockquote, bold, doc, lineBreak, list, paragraph, tagged, taggedBreak } from './body.ts'

/** The words of each annotation's pieces, after checking that its offsets name them. */
const wordsIn = (body: Node): Record<string, readonly string[]> => {
  const plain = plainText(body)
  const found = [...annotationPieces(body, plain)]
  for (const [, pieces] of found)
    for (const { start, end, words } of pieces) expect(plain.text.slice(start, end)).toBe(words)
  return Object.fromEntries(found.map(([id, pieces]) => [id, pieces.map(({ words }) => words)]))
}

describe('the pieces of annotations', () => {
  it('are the words under their marks', () => {
    const body = doc(paragraph('Anna said: ', tagged('We go.', 'a'), ' Then ', tagged('so', 'b'), '.'))
    expect(wordsIn(body)).toEqual({ a: ['We go.'], b: ['so'] })
    expect(annotationPieces(body, plainText(body)).get('a')).toEqual([{ start: 11, end: 17, words: 'We go.' }])
  })

  it('join where only other marks change', () => {
    const body = doc(paragraph(tagged('We ', 'a'), bold('will', 'a'), tagged(' go', 'a', 'b'), tagged(' on', 'b')))
    expect(wordsIn(body)).toEqual({ a: ['We will go'], b: [' go on'] })
  })

  it('overlap and nest', () => {
    const body = doc(
      paragraph(
        tagged('one ', 'a'),
        tagged('two ', 'a', 'b'),
        tagged('three', 'a', 'b', 'c'),
        tagged(' four', 'b'),
        ' five',
      ),
    )
    expect(wordsIn(body)).toEqual({ a: ['one two three'], b: ['two three four'], c: ['three'] })
  })

  it('are several where other words come between', () => {
    const body = doc(paragraph('“', tagged('We go,', 'a'), '” he said, “', tagged('on Friday.', 'a'), '”'))
    expect(wordsIn(body)).toEqual({ a: ['We go,', 'on Friday.'] })
  })

  it('are one across paragraphs, list items and quotes that follow each other', () => {
    const body = doc(
      paragraph('“', tagged('One.', 'a')),
      paragraph(tagged('Two.', 'a')),
      list([paragraph(tagged('three', 'a'))], [paragraph(tagged('four', 'a'), ' not')]),
      blockquote(paragraph(tagged('five', 'a'))),
    )
    expect(wordsIn(body)).toEqual({ a: ['One.\nTwo.\nthree\nfour', 'five'] })
  })

  it('are two where the next paragraph opens with a mark', () => {
    const body = doc(paragraph('“', tagged('One.', 'a')), paragraph('“', tagged('Two.', 'a'), '”'))
    expect(wordsIn(body)).toEqual({ a: ['One.', 'Two.'] })
  })

  it('go on over a tagged line break, and over one that is not', () => {
    expect(wordsIn(doc(paragraph(tagged('one', 'a'), taggedBreak('a'), tagged('two', 'a'))))).toEqual({
      a: ['one\ntwo'],
    })
    expect(wordsIn(doc(paragraph(tagged('one', 'a'), lineBreak(), tagged('two', 'a'))))).toEqual({ a: ['one\ntwo'] })
  })

  it('are two where an empty paragraph lies between', () => {
    expect(wordsIn(doc(paragraph(tagged('one', 'a')), paragraph(), paragraph(tagged('two', 'a'))))).toEqual({
      a: ['one', 'two'],
    })
  })

  it('count UTF-16 units past emoji, combining marks and right-to-left text', () => {
    const body = doc(
      paragraph('😀e\u0301 ', tagged('👩‍👧 says', 'a'), ' שלום'),
      paragraph('مرحبا ', tagged('שלום e\u0301', 'b')),
    )
    expect(wordsIn(body)).toEqual({ a: ['👩‍👧 says'], b: ['שלום e\u0301'] })
  })

  it('are none in a body without marks', () => {
    expect(wordsIn(doc(paragraph('One.')))).toEqual({})
  })
})
