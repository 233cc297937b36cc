import { describe, expect, it } from 'vitest'
import { isLinkAddress } from '../../../src/core/document/extensions.ts'
import { emptyBody, parseBody, schema } from '../../../src/core/document/schema.ts'
import { AttestError } from '../../../src/core/errors.ts'
import { bold, doc, heading, lineBreak, list, paragraph, tagged } from './body.ts'

const code = (json: unknown): string => {
  try {
    parseBody(json)
    return 'none'
  } catch (error) {
    return error instanceof AttestError ? error.code : 'another error'
  }
}

describe('a body', () => {
  it('comes back from JSON as it was, overlapping marks and all', () => {
    const body = doc(
      heading('Head'),
      paragraph('One ', bold('two', 'a', 'b'), tagged(' three', 'b', 'c'), lineBreak(), '😀 e\u0301 שלום'),
      list([paragraph('a'), list([paragraph('b')])]),
    )
    expect(parseBody(JSON.parse(JSON.stringify(body))).eq(body)).toBe(true)
  })

  it('keeps several annotations over the same words, also of one kind', () => {
    const words = parseBody(doc(paragraph(tagged('x', 'a', 'b', 'c'))).toJSON()).firstChild?.firstChild
    expect(words?.marks.map(({ attrs }) => attrs.id)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['nothing', null],
    ['a string', 'doc'],
    ['an empty document', { type: 'doc' }],
    ['a document without blocks', { type: 'doc', content: [] }],
    ['text outside paragraphs', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
    ['a node that is not in the schema', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }],
    [
      'a mark that is not in the schema',
      {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'code' }] }] }],
      },
    ],
    ['empty text', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] }],
    ['a list without items', { type: 'doc', content: [{ type: 'bulletList', content: [] }] }],
    [
      'a list item that begins with a list',
      {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [{ type: 'blockquote', content: [{ type: 'paragraph' }] }] }],
          },
        ],
      },
    ],
    ['a paragraph in a paragraph', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'paragraph' }] }] }],
  ])('is not made of %s', (_, json) => {
    expect(code(json)).toBe('invalid_input')
  })

  it('is empty with one paragraph', () => {
    expect(emptyBody().toJSON()).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })

  it('refuses a heading of a level that copy does not have', () => {
    const content = [{ type: 'heading', attrs: { level: 7 }, content: [{ type: 'text', text: 'x' }] }]
    expect(code({ type: 'doc', content })).toBe('invalid_input')
  })

  it('keeps the words of a link to an address that may not be opened, without the link', () => {
    const link = (href: string) => ({ type: 'text', text: 'words', marks: [{ type: 'link', attrs: { href } }] })
    const linked = (href: string) =>
      parseBody({ type: 'doc', content: [{ type: 'paragraph', content: [link(href)] }] }).firstChild?.firstChild
    expect(linked('javascript:alert(1)')?.marks).toEqual([])
    expect(linked('javascript:alert(1)')?.text).toBe('words')
    expect(linked('https://a.example/')?.marks).toHaveLength(1)
  })

  it('does not grow an annotation that is typed after', () => {
    expect(schema.marks.annotation?.spec.inclusive).toBe(false)
    expect(schema.marks.annotation?.excludes(schema.marks.annotation)).toBe(false)
  })
})

describe('the address of a link', () => {
  it.each(['https://a.example/', 'http://a.example', 'HTTPS://a.example/?q=“x”', 'mailto:a@b.example'])(
    'may be %s',
    (address) => {
      expect(isLinkAddress(address)).toBe(true)
    },
  )

  it.each([
    '',
    '#a',
    '/a',
    '//a.example',
    'javascript:alert(1)',
    'java\nscript:x',
    ' https://a.example',
    'https://a b',
    'data:text/html,x',
    'file:///a',
    'https://',
    'mailto:',
    'xhttps://a',
  ])('may not be %j', (address) => {
    expect(isLinkAddress(address)).toBe(false)
  })
})
