import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { offsetAt, plainText, positionAt } from '../../../src/core/document/plain-text.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'
import { blockquote, bold, doc, heading, lineBreak, list, paragraph } from './body.ts'

const bodies: readonly (readonly [string, Node, string])[] = [
  ['one paragraph', doc(paragraph('One.')), 'One.'],
  ['an empty paragraph', doc(paragraph()), ''],
  ['paragraphs with empty ones between', doc(paragraph('One.'), paragraph(), paragraph('Two.')), 'One.\n\nTwo.'],
  ['headings and quotes', doc(heading('Head'), blockquote(paragraph('One.'), paragraph('Two.'))), 'Head\nOne.\nTwo.'],
  ['hard breaks', doc(paragraph('One', lineBreak(), 'two', lineBreak(), lineBreak(), 'three')), 'One\ntwo\n\nthree'],
  [
    'lists in lists',
    doc(
      list([paragraph('a'), list([paragraph('b')], [paragraph('c')])], [paragraph('d'), paragraph('e')]),
      paragraph('f'),
    ),
    'a\nb\nc\nd\ne\nf',
  ],
  ['emphasis', doc(paragraph('One ', bold('bold'), ' word.')), 'One bold word.'],
  [
    'emoji, marks and right-to-left text',
    doc(paragraph('a😀e\u0301👩‍👧'), paragraph('שלום «مرحبا»')),
    'a😀e\u0301👩‍👧\nשלום «مرحبا»',
  ],
]

describe('the plain text of a body', () => {
  it.each(bodies)('with %s has a line for each block', (_, body, text) => {
    expect(plainText(body).text).toBe(text)
  })

  it.each(bodies)('with %s goes to the document and back at every offset', (_, body) => {
    const { text, blocks } = plainText(body)
    for (let offset = 0; offset <= text.length; offset++) {
      const position = positionAt(blocks, offset)
      expect(offsetAt(blocks, position)).toBe(offset)
      expect(body.resolve(position).parent.isTextblock).toBe(true)
    }
  })

  it.each(bodies)('with %s names the same words in both', (_, body) => {
    const { text, blocks } = plainText(body)
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const words = body.textBetween(positionAt(blocks, start), positionAt(blocks, end), '\n', '\n')
        const crosses = blocks.filter((block) => start <= block.start + block.length && block.start < end).length > 1
        if (!crosses) expect(words).toBe(text.slice(start, end))
      }
  })

  it('counts offsets in UTF-16 units', () => {
    const { blocks } = plainText(doc(paragraph('a😀b')))
    expect([0, 1, 2, 3, 4].map((offset) => positionAt(blocks, offset))).toEqual([1, 2, 3, 4, 5])
  })

  it('takes positions between blocks for the end of the block before', () => {
    const { blocks } = plainText(doc(paragraph('One'), blockquote(paragraph('two'))))
    expect([0, 1, 4, 5, 6, 7, 10, 11, 12].map((position) => offsetAt(blocks, position))).toEqual([
      0, 0, 3, 3, 3, 4, 7, 7, 7,
    ])
  })

  it('keeps offsets beyond either end inside', () => {
    const { blocks } = plainText(doc(paragraph('One')))
    expect(positionAt(blocks, -5)).toBe(1)
    expect(positionAt(blocks, 99)).toBe(4)
    expect(offsetAt(blocks, 99)).toBe(3)
  })

  it('finds its way in twenty thousand paragraphs quickly', async () => {
    const body = doc(...Array.from({ length: 20_000 }, (_, at) => paragraph(`Paragraph ${at}`)))
    const { text, blocks } = plainText(body)
    const walk = () => {
      for (let offset = 0; offset < text.length; offset += 3) offsetAt(blocks, positionAt(blocks, offset))
    }
    expect(await leastProcessorTime(1000, walk)).toBeLessThan(1000)
  })
})
