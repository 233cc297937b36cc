import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { ExportInput } from '../../../src/core/export/export-input.ts'
import { confirmationStates, isSettled } from '../../../src/core/model/state.ts'
import { exportArticle } from '../../../src/main/export/export-article.ts'
import { articleRecords } from '../../support/article-records.ts'
import { crowdedArticle, crowdedInput, deskWords, shownText } from '../../support/crowded-article.ts'
import { commentedWords, elementsOf, parseXml, unzipped, wordText } from '../../support/docx-parts.ts'
import { ledgerRows } from '../../support/ledger-rows.ts'

const settled: readonly string[] = confirmationStates.filter(isSettled)

const write = async (over: Partial<ExportInput> = {}) => {
  const bytes = await exportArticle(crowdedInput({ format: 'docx', ...over }), null)
  const parts = await unzipped(bytes)
  const part = (name: string) => parseXml(parts.get(`word/${name}.xml`) ?? '')
  return { bytes, parts, part }
}

describe('the annotated Word document', () => {
  it('is made of well-formed parts', async () => {
    const { parts } = await write()
    for (const [name, content] of parts)
      if (/\.(xml|rels)$/.test(name)) expect(parseXml(content).documentElement).not.toBe(null)
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['word/document.xml', 'word/comments.xml', 'word/commentsExtended.xml']),
    )
  })

  it('has a comment on exactly the words of every piece, overlapping, nested and across paragraphs', async () => {
    const { part } = await write()
    const words = commentedWords(part('document'))
    const shown = crowdedArticle.annotations.filter(
      ({ kind, detached }) => !detached && kind !== 'mention' && kind !== 'cue',
    )
    const expected = shown
      .flatMap(({ pieces }) => pieces)
      .map((piece) => (piece.words.includes(shownText.slice(0, 20)) ? null : piece.words))
    expect([...words.values()].sort()).toEqual(
      [...expected.filter((piece) => piece !== null), shownText.replaceAll('{', '(').replaceAll('}', ')')].sort(),
    )
  })

  it('refers to every comment once, and to no other', async () => {
    const { part } = await write()
    const ids = (name: string, element: string) =>
      elementsOf(part(name), element).map((found) => Number(found.getAttribute('w:id')))
    const comments = ids('comments', 'w:comment')
    expect(comments).toEqual(comments.map((_, index) => index))
    for (const element of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      expect(ids('document', element).toSorted((one, other) => one - other)).toEqual(comments)
    }
  })

  it('says in each comment what the annotation is, who changed it last and when', async () => {
    const ledger = ledgerRows(crowdedArticle).map((row) => ({
      ...row,
      lastChangeBy: 'Rosa Imhof',
      lastChangeAt: '2026-03-12T11:22:33.000Z',
    }))
    const { part } = await write({ ledger })
    const [first] = elementsOf(part('comments'), 'w:comment')
    expect(first?.getAttribute('w:author')).toBe('Rosa Imhof')
    expect(first?.getAttribute('w:initials')).toBe('RI')
    expect(first?.getAttribute('w:date')).toMatch(/^2026-03-12T11:22:33/)
    expect(first && wordText(first)).toBe(
      'Confirmed · direct · Ada Lund, chair, harbour board\nEvidence: recording 04:12\n',
    )
  })

  it('says of a quote in pieces which piece it is', async () => {
    const { part } = await write()
    const texts = elementsOf(part('comments'), 'w:comment').map(wordText)
    expect(texts.filter((text) => text.startsWith('Piece ')).map((text) => text.slice(0, 40))).toEqual([
      'Piece 1 of 3 · Confirmed · direct · 3 pi',
      'Piece 2 of 3 of note 9 · Confirmed · dir',
      'Piece 3 of 3 of note 9 · Confirmed · dir',
    ])
  })

  it('shows as resolved what is settled, and nothing as an answer', async () => {
    const { part } = await write()
    const comments = elementsOf(part('comments'), 'w:comment')
    const extended = elementsOf(part('commentsExtended'), 'w15:commentEx')
    expect(extended).toHaveLength(comments.length)
    expect(extended.filter((found) => found.hasAttribute('w15:paraIdParent'))).toEqual([])
    const done = new Map(extended.map((found) => [found.getAttribute('w15:paraId'), found.getAttribute('w15:done')]))
    for (const comment of comments) {
      const [last] = elementsOf(comment, 'w:p').slice(-1)
      const state = /^(?:Piece .*? · )?(\w+)/.exec(wordText(comment))?.[1]?.toLowerCase() ?? ''
      expect([wordText(comment), done.get(last?.getAttribute('w14:paraId') ?? '')]).toEqual([
        wordText(comment),
        settled.includes(state) ? '1' : '0',
      ])
    }
  })

  it('ends with what is no longer in the text, the sources and who exported it', async () => {
    const { part } = await write()
    const text = wordText(part('document'))
    const tail = text.slice(text.indexOf('No longer in the text'))
    expect(tail).toContain('“Words that were cut”\nRecheck · direct · Ada Lund')
    expect(tail).toContain('Sources\n')
    expect(tail).toContain('Bo\nunnamed\n\n\nbackground, protected\n1\n')
    expect(tail.trim().split('\n').at(-1)).toBe(
      'Annotated copy, exported from Attest by R. Imhof, 12 March 2026, 14:05 UTC',
    )
    expect(text.startsWith('For the desk only: names 1 protected source.')).toBe(true)
  })

  it('holds hostile text as text, and no contact of a source', async () => {
    const { parts, part } = await write()
    expect(wordText(part('document'))).toContain(`\nHeadline ${shownText}\n`)
    for (const content of parts.values()) {
      expect(content).not.toContain('Secret Street')
      expect(content).not.toMatch(/[\ufffe\ufdd0]/)
    }
  })

  it('is read by another program with its text, emphasis, links, lists and comments', async () => {
    const { bytes } = await write()
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ['comment-reference => sup'] },
    )
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<h1>Headline &lt;script&gt;')
    expect(value).toContain('<h2>A heading with a claim')
    expect(value).toContain('<strong>two</strong>')
    expect(value).toContain('<em>after a break</em>')
    expect(value).toMatch(/<a href="https:\/\/a\.example\/\?x=1&amp;y=\(2\)">a link<sup>.*?<\/sup> here<\/a>/)
    expect(value).toMatch(/<ol><li>three<\/li><\/ol><p>and more of three<\/p><ol><li>four/)
    expect(value).toContain('👩🏽‍🚒 “e\u0301le\u0300ve” 🇨🇭')
    expect(value).toContain('Piece 1 of 3')
  })
})

describe('the clean Word document', () => {
  it('holds the copy alone', async () => {
    const { parts, part, bytes } = await write({ annotated: false })
    expect(elementsOf(part('document'), 'w:commentRangeStart')).toEqual([])
    expect([...parts.keys()].filter((name) => /comments/.test(name) && name.endsWith('.xml'))).toEqual([])
    const all = [...parts.values()].join('\n')
    for (const word of deskWords.filter((desk) => desk !== 'R. Imhof')) expect(all).not.toContain(word)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value).toContain('Before the first overlaps the second and goes on after it.')
    expect(value).toContain('قال المتحدث: “لن ننتظر حادثة ثانية” ثم غادر.')
  })
})

describe('lists in the Word document', () => {
  it('count from where the copy has them start, each for itself, however deep', async () => {
    const records = articleRecords({
      body: [
        { numbers: [['three'], ['four', { numbers: [['deep one']] }]], start: 3 },
        'between',
        { numbers: [['one']] },
      ],
    })
    const { part } = await write({ records, ledger: [] })
    const numbering = part('numbering')
    const startOf = (numId: string) => {
      const number = elementsOf(numbering, 'w:num').find((found) => found.getAttribute('w:numId') === numId)
      const abstract = number && elementsOf(number, 'w:abstractNumId')[0]?.getAttribute('w:val')
      const definition = elementsOf(numbering, 'w:abstractNum').find(
        (found) => found.getAttribute('w:abstractNumId') === abstract,
      )
      return definition && elementsOf(definition, 'w:start')[0]?.getAttribute('w:val')
    }
    const paragraphs = elementsOf(part('document'), 'w:p').filter((found) => elementsOf(found, 'w:numId').length > 0)
    expect(
      paragraphs.map((found) => [
        wordText(found).trim(),
        elementsOf(found, 'w:ilvl')[0]?.getAttribute('w:val'),
        startOf(elementsOf(found, 'w:numId')[0]?.getAttribute('w:val') ?? ''),
      ]),
    ).toEqual([
      ['three', '0', '3'],
      ['four', '0', '3'],
      ['deep one', '1', '1'],
      ['one', '0', '1'],
    ])
  })
})

describe('a long article', () => {
  it('with five thousand annotations keeps every comment', async () => {
    const count = 5000
    const names = Array.from({ length: count }, (_, index) => `q${index}`)
    const records = articleRecords({
      body: Array.from({ length: count / 5 }, (_, block) =>
        names
          .slice(block * 5, block * 5 + 5)
          .map((name) => `Words before {${name}}the words of ${name}{/${name}}.`)
          .join(' '),
      ),
    })
    const { part } = await write({ records, ledger: [] })
    const words = commentedWords(part('document'))
    expect(words.size).toBe(count)
    expect(words.get('4999')).toBe('the words of q4999')
  })
})
