import { existsSync, readFileSync } from 'node:fs'
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/main/import/import-file.ts'
import type { ImportedArticle } from '../../../src/main/import/imported-article.ts'
import { linesOf } from './imported.ts'

const importDocument = async (
  children: readonly (Paragraph | Table)[],
  more: object = {},
): Promise<ImportedArticle> => {
  const document = new Document({
    numbering: {
      config: [{ reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left' }] }],
    },
    ...more,
    sections: [{ children: [...children], ...('section' in more ? (more.section as object) : {}) }],
  })
  return importFile({ name: 'copy.docx', bytes: await Packer.toBuffer(document) })
}

const change = { id: 1, author: 'Ana Leduc', date: '2026-02-02T10:00:00Z' }

/** The smallest picture: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('importing a Word document', () => {
  it('keeps headings, emphasis, links, lists, quotes, and tables as text', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const article = await importDocument([
      new Paragraph({ text: 'Crane stays', heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [
          new TextRun('The '),
          new TextRun({ text: 'old crane', bold: true }),
          new TextRun({ text: ' stays', italics: true }),
          new TextRun(', see '),
          new ExternalHyperlink({ link: 'https://gazette.example/', children: [new TextRun('here')] }),
        ],
      }),
      new Paragraph({ text: 'Offers', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Sums', heading: HeadingLevel.HEADING_3 }),
      new Paragraph({ text: 'a museum', bullet: { level: 0 } }),
      new Paragraph({ text: 'in town', bullet: { level: 1 } }),
      new Paragraph({ text: 'first', numbering: { reference: 'numbers', level: 0 } }),
      new Table({ rows: [new TableRow({ children: [cell('Bidder'), cell('Sum')] })] }),
    ])
    expect(article.fields).toMatchObject({ headline: 'Crane stays', slug: 'crane-stays' })
    expect(linesOf(article)).toEqual([
      'paragraph("The ", bold("old crane"), italic(" stays"), ", see ", link("here"))',
      'heading("Offers")',
      'heading("Sums")',
      'bulletList(listItem(paragraph("a museum"), bulletList(listItem(paragraph("in town")))))',
      'orderedList(listItem(paragraph("first")))',
      'paragraph("Bidder | Sum")',
    ])
    expect(article.origin).toEqual({
      format: 'docx',
      fileName: 'copy.docx',
      encoding: '',
      encodingBasis: '',
      notes: ['1 table was turned into text.'],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('puts footnotes at the end under the numbers they have in the text', async () => {
    const article = await importDocument(
      [
        new Paragraph({
          children: [new TextRun('One'), new FootnoteReferenceRun(1), new TextRun(' two'), new FootnoteReferenceRun(2)],
        }),
      ],
      {
        footnotes: {
          1: { children: [new Paragraph('From the register.')] },
          2: { children: [new Paragraph('Seen.'), new Paragraph('Twice.')] },
        },
      },
    )
    expect(linesOf(article)).toEqual([
      'paragraph("One[1] two[2]")',
      'paragraph("[1] From the register.")',
      'paragraph("[2] Seen.")',
      'paragraph("Twice.")',
    ])
  })

  it('takes tracked changes as accepted, leaves pictures and footers out, and says so', async () => {
    const article = await importDocument(
      [
        new Paragraph({
          children: [
            new TextRun('The crane '),
            new InsertedTextRun({ text: 'stays', ...change }),
            new DeletedTextRun({ text: 'goes', ...change, id: 2 }),
            new TextRun('.'),
          ],
        }),
        new Paragraph({
          children: [new ImageRun({ type: 'png', data: pixel, transformation: { width: 1, height: 1 } })],
        }),
      ],
      {
        section: { footers: { default: new Footer({ children: [new Paragraph('Page')] }) } },
      },
    )
    expect(linesOf(article)).toEqual(['paragraph("The crane stays.")'])
    expect(article.origin.notes).toEqual([
      '1 image was left out.',
      'Tracked changes were taken as accepted: 1 inserted, 1 deleted.',
      'Page headers and footers were left out.',
    ])
  })
})

const samples = new URL('../../../../shared/samples/docx/', import.meta.url)

describe.runIf(existsSync(samples))('Word documents by other programs', () => {
  it.each([
    ['comments.docx', ['paragraph(annotation("Ouch"), annotation("."))']],
    [
      'endnotes.docx',
      ['paragraph("Ouch[1].[2]")', 'paragraph("[1] A tachyon walks into a bar.")', 'paragraph("[2] Fin.")'],
    ],
    [
      'footnotes.docx',
      ['paragraph("Ouch[1].[2]")', 'paragraph("[1] A tachyon walks into a bar.")', 'paragraph("[2] Fin.")'],
    ],
    ['simple-list.docx', ['bulletList(listItem(paragraph("Apple")), listItem(paragraph("Banana")))']],
    ['strict-format.docx', ['paragraph("Test")']],
    [
      'tables.docx',
      [
        'paragraph("Above")',
        'paragraph("Top left | Top right")',
        'paragraph("Bottom left | Bottom right")',
        'paragraph("Below")',
      ],
    ],
    ['text-box.docx', ['paragraph("Datum plane")']],
    ['utf8-bom.docx', ['paragraph("This XML has a byte order mark.")']],
  ])('are read: %s', async (name, expected) => {
    expect(linesOf(await importFile({ name, bytes: readFileSync(new URL(name, samples)) }))).toEqual(expected)
  })

  it('without text are refused', async () => {
    const bytes = readFileSync(new URL('empty.docx', samples))
    await expect(importFile({ name: 'empty.docx', bytes })).rejects.toMatchObject({ code: 'empty_file' })
  })
})
