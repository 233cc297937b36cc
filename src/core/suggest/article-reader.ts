import type { Suggestion } from '../model/suggestion.ts'
import { leadingDate } from '../text/leading-date.ts'
import { findQuotations } from '../text/quotations.ts'
import { assemble } from './assemble.ts'
import { type ParagraphReading, placed, readParagraph } from './paragraph-reading.ts'
import { unattributed } from './quotations/unattributed.ts'
import { type Reader, readerOf, type Suggester } from './reader.ts'
import { keyOf, type Paragraph, paragraphsOf } from './words/paragraphs.ts'

/**
 * Proposes annotations for the plain text of an article, as `suggest` does.
 * @param language ISO 639-1
 * @param day the article's day, ISO 8601, from which weekdays count back; where it is left out, the one the text begins
 *   with, if any
 */
export type ArticleReader = (text: string, language: string, day?: string) => readonly Suggestion[]

interface Held {
  readonly language: string
  readonly readings: ReadonlyMap<string, ParagraphReading>
}

/**
 * Makes a function that reads an article again and again while it is edited. What a paragraph says by itself is kept
 * with the paragraph's text and the quotations round it, so that after an edit only the paragraphs that changed are
 * tagged and read; who speaks where no one is named, whom surnames and pronouns mean, and quotations over several
 * paragraphs are worked out anew over the whole article. The answer is exactly that of `suggest` for the same text.
 *
 * Only the paragraphs of the last text are kept, so one reader serves one article at a time: texts may follow one
 * another in any order, and are only slower to read when they have nothing in common.
 */
export const createArticleReader = (suggester: Suggester): ArticleReader => {
  let held: Held = { language: '', readings: new Map() }
  return (text, language, day = leadingDate(text)?.value ?? '') => {
    const reader = readerOf(suggester, language)
    const known = held.language === language ? held.readings : new Map<string, ParagraphReading>()
    const readings = new Map<string, ParagraphReading>()
    const read = (paragraph: Paragraph): ParagraphReading => {
      const key = keyOf(paragraph)
      const reading = readings.get(key) ?? known.get(key) ?? readParagraph(reader, paragraph, language)
      readings.set(key, reading)
      return reading
    }
    const quotations = findQuotations(text)
    const paragraphs = paragraphsOf(text, quotations).map((paragraph) => ({ paragraph, reading: read(paragraph) }))
    held = { language, readings }
    const parts = whole(reader, paragraphs)
    const { speech, others } = unattributed(parts.words, parts.sentences, parts.drafts, reader.phraseFrom, language)
    return assemble({ text, language, day, quotations, ...parts, drafts: [...parts.drafts, ...speech], others })
  }
}

const whole = (
  reader: Reader,
  paragraphs: readonly { readonly paragraph: Paragraph; readonly reading: ParagraphReading }[],
) => {
  let words = 0
  const parts = paragraphs.map(({ paragraph, reading }) => {
    const part = placed(reading, paragraph.start, words)
    words += part.words.length
    return part
  })
  const all = parts.flatMap((part) => part.words)
  const sentences = parts.flatMap((part) => part.sentences)
  const names = parts.flatMap((part) => part.names)
  return { words: all, sentences, names, drafts: reader.attribute(all, sentences) }
}
