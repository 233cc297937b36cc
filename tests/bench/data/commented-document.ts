import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { randomNumbers } from '../../support/random-numbers.ts'
import { wordAt } from './vocabulary.ts'

/** Paragraphs on a page, and words in a paragraph. */
const paragraphsOnPage = 6
const wordsInParagraph = 45

/** A Word document of so many pages, with comments on two paragraphs of three until they are used up. */
export const commentedDocument = async (pages: number, comments: number): Promise<Uint8Array<ArrayBuffer>> => {
  const random = randomNumbers(5)
  const words = (count: number): string => Array.from({ length: count }, () => wordAt('en', random())).join(' ')
  const noted = Array.from({ length: comments }, (_, id) => ({
    id,
    author: 'Ana Leduc',
    date: new Date('2026-02-02T10:00:00Z'),
    children: [new Paragraph(words(12))],
  }))
  let next = 0
  const paragraph = (at: number): readonly ParagraphChild[] => {
    if (at % 3 === 2 || next >= comments) return [new TextRun(`${words(wordsInParagraph)}.`)]
    const id = next++
    return [
      new TextRun(`${words(20)} `),
      new CommentRangeStart(id),
      new TextRun({ text: words(5), bold: true }),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
      new TextRun(` ${words(wordsInParagraph - 25)}.`),
    ]
  }
  const children = Array.from(
    { length: pages * paragraphsOnPage },
    (_, at) => new Paragraph({ children: [...paragraph(at)] }),
  )
  return new Uint8Array(
    await Packer.toBuffer(new Document({ comments: { children: noted }, sections: [{ children }] })),
  )
}
