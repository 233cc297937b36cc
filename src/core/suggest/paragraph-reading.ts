import type { ConfirmationProposal } from '../model/suggestion.ts'
import { confirmationIn } from './confirmation.ts'
import type { Draft } from './draft.ts'
import { type NameRun, nameRunsIn } from './people/name-runs.ts'
import type { ReadSentence } from './quotations/floating.ts'
import type { Reader } from './reader.ts'
import { lastBefore } from './words/last-before.ts'
import type { Paragraph } from './words/paragraphs.ts'
import { readWords } from './words/read-words.ts'
import { type Run, spanOf, type Word, wordAt } from './words/word.ts'

/** A sentence with the attributions it makes and what it says about confirmation. */
export interface ToldSentence extends ReadSentence {
  readonly confirmation: ConfirmationProposal | null
}

/** What a paragraph says by itself. */
export interface ParagraphReading {
  readonly words: readonly Word[]
  readonly sentences: readonly ToldSentence[]
  readonly names: readonly NameRun[]
}

/** Reads a paragraph by itself; offsets and indexes count from its beginning. */
export const readParagraph = (reader: Reader, paragraph: Paragraph, language: string): ParagraphReading => {
  const words = reader.retag(readWords(paragraph, reader.tag(paragraph.text)))
  const isQuoted = (offset: number): boolean => wordAt(words, lastBefore(words, offset)).depth > 0
  const confirmationOf = (run: Run): ConfirmationProposal | null => {
    const sentence = spanOf(words, run)
    return sentence && confirmationIn(paragraph.text, sentence, isQuoted, language)
  }
  const sentences = reader.read(words).map((sentence) => ({ ...sentence, confirmation: confirmationOf(sentence.run) }))
  return { words, sentences, names: nameRunsIn(paragraph.text) }
}

const movedRun = ({ from, to }: Run, by: number): Run => ({ from: from + by, to: to + by })

const movedDraft = (draft: Draft, by: number): Draft => ({
  ...draft,
  source: draft.source && movedRun(draft.source, by),
  cue: draft.cue && movedRun(draft.cue, by),
  content: draft.content.map((run) => movedRun(run, by)),
})

const movedConfirmation = (confirmation: ConfirmationProposal, by: number): ConfirmationProposal => {
  const { start, end, words } = confirmation.words
  return { ...confirmation, words: { start: start + by, end: end + by, words } }
}

/**
 * A paragraph's reading at its place in the article.
 * @param start where the paragraph begins in the text, a UTF-16 offset
 * @param before how many words stand before it
 */
export const placed = (
  { words, sentences, names }: ParagraphReading,
  start: number,
  before: number,
): ParagraphReading => ({
  words: words.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  sentences: sentences.map(({ run, drafts, confirmation }) => ({
    run: movedRun(run, before),
    drafts: drafts.map((draft) => movedDraft(draft, before)),
    confirmation: confirmation && movedConfirmation(confirmation, start),
  })),
  names: names.map((name) => ({ ...name, at: name.at + start })),
})
