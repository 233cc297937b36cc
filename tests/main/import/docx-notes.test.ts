import { existsSync, readFileSync } from 'node:fs'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrackedChanges } from '../../../src/core/model/import-options.ts'
import { importFile } from '../../../src/main/import/import-file.ts'
import { importedText, noteLines } from './imported.ts'
import { documentXml, docxParts, wordParagraph, zipFile } from './zip-file.ts'

const date = new Date('2026-02-02T10:00:00Z')
const comment = (id: number, text: string, more: object = {}) => ({
  id,
  author: 'Ana Leduc',
  date,
  children: [new Paragraph(text)],
  ...more,
})

const commented = (id: number, ...inner: readonly ParagraphChild[]): readonly ParagraphChild[] => [
  new CommentRangeStart(id),
  ...inner,
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
]

const bytesWith = (comments: readonly object[], ...paragraphs: readonly (readonly ParagraphChild[])[]) =>
  Packer.toBuffer(
    new Document({
      comments: { children: comments as never },
      sections: [{ children: paragraphs.map((children) => new Paragraph({ children: [...children] })) }],
    }),
  )

const importWith = async (comments: readonly object[], ...paragraphs: readonly (readonly ParagraphChild[])[]) =>
  importFile({ name: 'copy.docx', bytes: await bytesWith(comments, ...paragraphs) })

describe('the comments of a Word document', () => {
  it('are notes on exactly their words, with who wrote them and when', async () => {
    const article = await importWith(
      [comment(0, 'Really?')],
      [new TextRun('The old '), ...commented(0, new TextRun('crane st'), new TextRun({ text: 'ays', bold: true }))],
    )
    expect(importedText(article)).toBe('The old crane stays')
    expect(noteLines(article)).toEqual(['crane stays ← Ana Leduc, 2026-02-02 10:00: Really?'])
    expect(article.importedNotes[0]).toMatchObject({ author: 'Ana Leduc', at: '2026-02-02T10:00:00.000Z' })
    expect(article.origin.notes).toEqual([])
  })

  it('may overlap, cross paragraphs and begin inside a link', async () => {
    const article = await importWith(
      [comment(0, 'one'), comment(1, 'two'), comment(2, 'three')],
      [
        new TextRun('a '),
        new CommentRangeStart(0),
        new TextRun('b '),
        new CommentRangeStart(1),
        new TextRun('c'),
        new CommentRangeEnd(0),
      ],
      [
        new TextRun('d'),
        new CommentRangeEnd(1),
        new ExternalHyperlink({
          link: 'https://gazette.example/',
          children: [new TextRun('e '), ...commented(2, new TextRun('f')), new TextRun(' g')],
        }),
      ],
    )
    expect(importedText(article)).toBe('a b c\nde f g')
    expect(noteLines(article)).toEqual([
      'b c ← Ana Leduc, 2026-02-02 10:00: one',
      'c\nd ← Ana Leduc, 2026-02-02 10:00: two',
      'f ← Ana Leduc, 2026-02-02 10:00: three',
    ])
  })

  it('keep their replies, and that they are resolved', async () => {
    const reply = { ...comment(1, 'Yes, see the minutes.'), author: 'Ben Okoro', parentId: 0 }
    const article = await importWith(
      [comment(0, 'Sure?', { resolved: true }), reply],
      [...commented(0, ...commented(1, new TextRun('Words')))],
    )
    expect(noteLines(article)).toEqual([
      'Words ← Ana Leduc, 2026-02-02 10:00: Sure?\nBen Okoro, 2026-02-02 10:00: Yes, see the minutes.\nResolved.',
    ])
  })

  it('at a point stand on the word before it, and those on no words are told', async () => {
    const article = await importWith(
      [comment(0, 'here'), comment(1, 'nowhere'), comment(2, 'empty')],
      [
        new TextRun('Two words, '),
        new TextRun({ children: [new CommentReference(0)] }),
        new TextRun('more'),
        new CommentRangeStart(2),
        new CommentRangeEnd(2),
      ],
    )
    expect(importedText(article)).toBe('Two words, more')
    expect(noteLines(article)).toEqual([
      'words,  ← Ana Leduc, 2026-02-02 10:00: here',
      'more ← Ana Leduc, 2026-02-02 10:00: empty',
    ])
    expect(article.origin.notes).toEqual([
      'A comment stands on no words of the text: “Ana Leduc, 2026-02-02 10:00: nowhere”',
    ])
  })

  it('that begin or end between paragraphs lie over whole ones', async () => {
    const body = `${wordParagraph('One')}<w:commentRangeStart w:id="7"/>${wordParagraph('Two')}${wordParagraph('Three')}<w:commentRangeEnd w:id="7"/>${wordParagraph('Four')}`
    const article = await importFile({
      name: 'copy.docx',
      bytes: zipFile([
        ...docxParts(body),
        {
          name: 'word/_rels/document.xml.rels',
          content:
            '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        },
        {
          name: 'word/comments.xml',
          content: documentXml('')
            .replaceAll('w:document', 'w:comments')
            .replace('<w:body></w:body>', `<w:comment w:id="7">${wordParagraph('Both')}</w:comment>`),
        },
      ]),
    })
    expect(noteLines(article)).toEqual(['Two\nThree ← Both'])
  })
})

const tracked = { id: 1, author: 'Ana Leduc', date: '2026-02-02T10:00:00Z' }

describe('tracked changes', () => {
  const importAs = async (trackedChanges: TrackedChanges) =>
    importFile(
      {
        name: 'copy.docx',
        bytes: await bytesWith(
          [],
          [
            new TextRun('The crane '),
            new DeletedTextRun({ text: 'goes', ...tracked }),
            new InsertedTextRun({ text: 'st', ...tracked, id: 2 }),
            new InsertedTextRun({ text: 'ays', ...tracked, id: 3 }),
            new TextRun('.'),
          ],
        ),
      },
      { trackedChanges },
    )

  it.each([
    ['accepted', 'The crane stays.', [], 'Tracked changes were taken as accepted: 2 inserted, 1 deleted.'],
    ['rejected', 'The crane goes.', [], 'Tracked changes were taken as rejected: 2 inserted, 1 deleted.'],
    [
      'shown',
      'The crane goesstays.',
      ['goes ← Deleted: Ana Leduc, 2026-02-02 10:00', 'stays ← Inserted: Ana Leduc, 2026-02-02 10:00'],
      'Tracked changes are shown, each with a note, and what was deleted stands in the text: 2 inserted, 1 deleted.',
    ],
  ] as const)('%s give the text so, and say so', async (choice, text, notes, told) => {
    const article = await importAs(choice)
    expect(importedText(article)).toBe(text)
    expect(noteLines(article)).toEqual(notes)
    expect(article.origin.notes).toEqual([told])
  })

  it.each([
    ['accepted', 'One\nTwo'],
    ['rejected', 'OneTwo'],
    ['shown', 'One\nTwo'],
  ] as const)('%s of a paragraph’s end join or part it', async (trackedChanges, text) => {
    const body = `<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>${wordParagraph('Two')}`
    const bytes = zipFile(docxParts(body))
    expect(importedText(await importFile({ name: 'copy.docx', bytes }, { trackedChanges }))).toBe(text)
  })

  it('that moved words are in the old place, the new one, or both', async () => {
    const run = '<w:r><w:t xml:space="preserve">moved </w:t></w:r>'
    const body = `<w:p><w:moveFrom w:id="1">${run}</w:moveFrom><w:r><w:t xml:space="preserve">here </w:t></w:r><w:moveTo w:id="2">${run}</w:moveTo></w:p>`
    const texts = await Promise.all(
      (['accepted', 'rejected', 'shown'] as const).map(async (trackedChanges) =>
        importedText(await importFile({ name: 'copy.docx', bytes: zipFile(docxParts(body)) }, { trackedChanges })),
      ),
    )
    expect(texts).toEqual(['here moved ', 'moved here ', 'moved here moved '])
  })
})

/** Words as they trip readers up: emoji, combining marks, right to left, hard spaces, soft hyphens, runs of spaces. */
const word = fc.constantFrom(
  'crane',
  '👩‍👩‍👧',
  '🇪🇺',
  'e\u0301',
  'שלום',
  'مرحبا',
  'a\u00a0b',
  'co\u00adop',
  '  ',
  '\u2009',
  '<&>',
  '„so“',
  '\u200f',
)

describe('the text of a Word document', () => {
  it('comes in character by character, and so do the words under its comments', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
        fc.nat(8),
        fc.nat(8),
        async (paragraphs, one, other) => {
          const expected = paragraphs.map((words) => ['x', ...words, 'x'])
          const [first = []] = expected
          const [from, to] = [Math.min(one, other) % first.length, (Math.max(one, other) % first.length) + 1]
          const [start, end] = [Math.min(from, to - 1), Math.max(from + 1, to)]
          const runs = (words: readonly string[]) => words.map((text) => new TextRun(text))
          const article = await importWith(
            [comment(0, 'note')],
            [
              ...runs(first.slice(0, start)),
              ...commented(0, ...runs(first.slice(start, end))),
              ...runs(first.slice(end)),
            ],
            ...expected.slice(1).map(runs),
          )
          expect(importedText(article)).toBe(expected.map((words) => words.join('')).join('\n'))
          const marked = first.slice(start, end).join('')
          if (/\S/.test(marked)) expect(noteLines(article)).toEqual([`${marked} ← Ana Leduc, 2026-02-02 10:00: note`])
        },
      ),
      { numRuns: 40, seed: 5 },
    )
  })
})

const samples = new URL('../../../../shared/samples/docx/', import.meta.url)

describe.runIf(existsSync(samples))('comments by another program', () => {
  it('are notes', async () => {
    const bytes = readFileSync(new URL('comments.docx', samples))
    expect(noteLines(await importFile({ name: 'comments.docx', bytes }))).toEqual([
      'Ouch ← Michael Williamson, 2016-07-03 15:10: A tachyon walks into a bar.',
      '. ← Michael Williamson, 2016-07-03 15:12: Fin.',
    ])
  })
})
