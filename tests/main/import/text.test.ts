import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/main/import/import-file.ts'
import { fixture, importFixture, importText, linesOf } from './imported.ts'

describe('importing plain text', () => {
  it.each([
    ['wire-windows-1252.txt', 'Windows-1252', 'fallback'],
    ['wire-utf-16.txt', 'UTF-16LE', 'byte order mark'],
    ['wire-utf-8-mark.txt', 'UTF-8', 'byte order mark'],
  ])('reads %s as %s', async (name, encoding, encodingBasis) => {
    const article = await importFixture(name)
    expect(linesOf(article)).toEqual([
      'paragraph("OLD QUAY, 2 February 2026 (Coast Wire) – The harbour board’s head, Élise Morvan, said on Tuesday that the “old crane” stays.")',
      'paragraph("“We are not selling it,” Morvan said. “Not this year – and not next.”")',
      'paragraph("Port & Partners did not answer questions. The sum named is €2.4 million.")',
    ])
    expect(article.origin).toMatchObject({ format: 'text', fileName: name, encoding, encodingBasis })
  })

  it('says when an encoding was guessed', async () => {
    expect((await importFixture('wire-windows-1252.txt')).origin.notes).toEqual([
      'The file does not say how it is encoded; it was read as Windows-1252. Check accents and quotation marks.',
    ])
    expect((await importFixture('wire-utf-8-mark.txt')).origin.notes).toEqual([])
  })

  it('reads UTF-16 without a byte order mark', async () => {
    const bytes = fixture('wire-utf-16.txt').subarray(2)
    const article = await importFile({ name: 'wire.txt', bytes })
    expect(article.origin).toMatchObject({ encoding: 'UTF-16LE', encodingBasis: 'fallback' })
    expect(linesOf(article)[1]).toContain('“We are not selling it,”')
  })

  it('says where bytes could not be read, and shows where', async () => {
    const cut = fixture('wire-utf-16.txt').subarray(0, -1)
    expect((await importFile({ name: 'wire.txt', bytes: cut })).origin.notes).toEqual([
      '1 place in the file could not be read as UTF-16LE and shows as �.',
    ])
    const broken = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62, 0xff)
    const article = await importFile({ name: 'broken.txt', bytes: broken })
    expect(linesOf(article)).toEqual(['paragraph("a�b�")'])
    expect(article.origin.notes).toEqual(['2 places in the file could not be read as UTF-8 and show as �.'])
  })

  it('joins lines that were wrapped by hand, and leaves short lines and list items alone', async () => {
    const article = await importFixture('hard-wrapped.txt')
    expect(linesOf(article)).toEqual([
      'paragraph("Crane stays where it is")',
      'paragraph("By Ana Leduc")',
      'paragraph("The harbour board of Old Quay has decided that the old crane on the eastern mole will not be sold this year, although three offers had come in by the end of January, the board\'s head, Elise Morvan, said.")',
      'paragraph("\\"We are not selling it to anyone,\\" Morvan told reporters who had been waiting in front of the harbour office since the early morning. \\"It is well-known that the town has not been asked about the crane.\\" She did not say when it would be.")',
      'paragraph("What happens next:")',
      'paragraph("- the board meets again in March")',
      'paragraph("- the town council is to be heard")',
      'paragraph("- a report on the rust, more than two hundred pages long, is expected")',
    ])
    expect(article.fields.offers.map(({ field }) => field)).toEqual(['headline', 'byline'])
  })

  it('keeps lines that are paragraphs', async () => {
    const long =
      'The board of the harbour of Old Quay decided on Tuesday that the crane stays where it is for the time being. '
    const text = `${long.repeat(3)}\n${long}\n${long.repeat(2)}\nShort one.\n${long}`
    expect(linesOf(await importText('copy.txt', text))).toHaveLength(5)
    const verse = 'The crane stands still\nupon the mole,\nno ship will come\nto fetch the coal.'
    expect(linesOf(await importText('verse.txt', verse))).toHaveLength(4)
  })

  it.each([
    ['CRLF', 'one\r\n\r\ntwo\r\nthree'],
    ['CR', 'one\r\rtwo\rthree'],
    ['form feeds', 'one\ftwo\fthree'],
    ['blank lines of spaces', 'one\n \t \n\ntwo\n\u00a0\nthree'],
  ])('parts paragraphs at %s', async (_, text) => {
    expect(linesOf(await importText('copy.txt', text))).toEqual([
      'paragraph("one")',
      'paragraph("two")',
      'paragraph("three")',
    ])
  })

  it('drops control characters with a note, and keeps hidden ones that mean something', async () => {
    const article = await importText('copy.txt', 'one\0\x07\x1b two\u200b\u2067three\u2069\u0085four\u2028five')
    expect(linesOf(article)).toEqual([
      `paragraph(${JSON.stringify('one two\u200b\u2067three\u2069\u0085four\u2028five')})`,
    ])
    expect(article.origin.notes).toEqual(['3 control characters were left out.'])
  })

  it('keeps combining marks and emoji as they are', async () => {
    const text = `E\u0301lise É ${'\u0301'.repeat(50)} 👩‍👧 שלום \ufffe`
    expect(linesOf(await importText('copy.txt', text))).toEqual([`paragraph(${JSON.stringify(text)})`])
  })

  it('takes fields it can be sure of and offers the rest', async () => {
    const { fields } = await importFixture('wire-utf-8-mark.txt')
    expect(fields).toMatchObject({ headline: '', slug: 'wire-utf-8-mark', date: '', language: 'en' })
    expect(fields.offers).toEqual([
      { field: 'place', words: 'OLD QUAY,', value: 'OLD QUAY' },
      { field: 'date', words: '2 February 2026 (Coast Wire) –', value: '2026-02-02' },
    ])
  })
})
