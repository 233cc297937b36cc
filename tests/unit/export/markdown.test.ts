import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { markdownExport } from '../../../src/core/export/markdown.ts'
import { articleRecords } from '../../support/article-records.ts'
import { crowdedInput, deskWords } from '../../support/crowded-article.ts'
import type { TaggedBlock } from '../../support/tagged-body.ts'

const parser = new MarkdownIt({ html: true, linkify: false })

/** The blocks of text a Markdown reader sees, and the kinds of what it found. */
const read = (markdown: string) => {
  const tokens = parser.parse(markdown, {})
  const inline = tokens.filter(({ type }) => type === 'inline')
  const texts = inline.map(({ children }) =>
    (children ?? [])
      .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
      .join(''),
  )
  const kinds = [...tokens, ...inline.flatMap(({ children }) => children ?? [])].map(({ type }) => type)
  return { texts, kinds }
}

const cleanOf = (body: readonly TaggedBlock[]) =>
  markdownExport(crowdedInput({ records: articleRecords({ fields: { headline: '' }, body }), annotated: false }))

describe('Markdown of an article', () => {
  it('reads back with its structure', () => {
    const { kinds, texts } = read(markdownExport(crowdedInput({ annotated: false })))
    for (const kind of [
      'heading_open',
      'blockquote_open',
      'bullet_list_open',
      'ordered_list_open',
      'strong_open',
      'em_open',
      'link_open',
      'hardbreak',
    ]) {
      expect(kinds).toContain(kind)
    }
    expect(kinds.filter((kind) => /html|image|code|table/.test(kind))).toEqual([])
    expect(texts).toContain('Noted words, * not a list, 1. not a list, # not a heading.')
    expect(texts).toContain('Before the first overlaps the second and goes on after it.')
  })

  it('holds nothing from the desk in the clean copy', () => {
    const clean = markdownExport(crowdedInput({ annotated: false }))
    for (const word of deskWords) expect(clean).not.toContain(word)
    expect(clean).not.toContain('[^')
  })

  it('puts a footnote behind each piece, one for all pieces of an annotation', () => {
    const markdown = markdownExport(crowdedInput())
    expect(markdown).toContain('the first overlaps the second[^1] and goes on[^2] after it')
    expect(markdown).toContain('outer inner core[^5] inner[^4] outer[^3], and the very same words')
    expect(markdown).toMatch(/“Piece one\[\^(\d+)\],” she said, “piece \*\*two\*\*\[\^\1\]\. And three\[\^\1\]/)
  })

  it('defines every footnote once, with state, source and evidence', () => {
    const markdown = markdownExport(crowdedInput())
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)
    expect(defined).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)))
    expect(used).toEqual(new Set(defined))
    expect(markdown).toContain(
      '[^1]: Confirmed · direct · Ada Lund, chair, harbour board\\\n    Evidence: recording 04:12',
    )
    expect(markdown).toContain('Note: Look at this again')
  })

  it('lists what is no longer in the text and the sources, and names no contact', () => {
    const markdown = markdownExport(crowdedInput())
    expect(markdown).toContain('## No longer in the text\n\n- “Words that were cut” – Recheck')
    expect(markdown).toContain('| Bo | unnamed |  |  | background, protected | 1 |')
    expect(markdown).not.toContain('Secret Street')
  })

  it('shows hostile text as text, in the copy, in footnotes and in the table', () => {
    const { kinds } = read(markdownExport(crowdedInput()))
    expect(kinds.filter((kind) => /html|image|code/.test(kind))).toEqual([])
  })
})

const characters = fc.constantFrom(
  ...'*_[](){}<>#+-=.!|~`\\&"\'^$:/1239 \tabcñ“”…—é😀',
  '&amp;',
  '<b>',
  '](',
  '1. ',
  '---',
  '    ',
  'http://a.example',
)
const line = fc.array(characters, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))

describe('escaping for Markdown', () => {
  it('lets every text come out as it went in, apart from white space at its edges', () => {
    fc.assert(
      fc.property(line, (text) => {
        const tagless = text.replace(/[{}]/g, '')
        fc.pre(tagless.trim() !== '')
        const { texts, kinds } = read(cleanOf([tagless]))
        expect(
          kinds.filter(
            (kind) => !['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'].includes(kind),
          ),
        ).toEqual([])
        expect(texts.map((read) => read.trim())).toEqual([tagless.trim()])
      }),
      { seed: 20_260_312, numRuns: 1000 },
    )
  })

  it('lets a line after a break begin as it may', () => {
    for (const start of ['# a', '- a', '+ a', '1. a', '1) a', '> a', '===', '---', '    a', '| a |']) {
      expect(read(cleanOf([`before{br}${start}`])).texts).toEqual([`before\n${start.trim()}`])
    }
  })
})
