import type { ConfirmationProposal } from '../model/suggestion.ts'
import { confirmationIn } from './confirmation.ts'
import type { Draft } from './draft.ts'
import { passives } from './languages/confirmation.ts'
import { type NameRun, nameRunsIn } from './people/name-runs.ts'
import { origins } from './people/source-words.ts'
import type { ReadSentence } from './quotations/floating.ts'
import type { Reader } from './reader.ts'
import { lastBefore } from './words/last-before.ts'
import type { Paragraph } from './words/paragraphs.ts'
import { readWords } from './words/read-words.ts'
import { type Run, spanOf, type Word, wordAt } from './words/word.ts'

/** A sentence with the attributions it makes and what it says about confirmation. */
export interface ToldSentence extends ReadSentence {
  readonly confirmation: ConfirmationProposal | null
  /** Who was asked, of wordings that tell of a request or want of confirmation; null where nobody is named. */
  readonly asked: Run | null
}

/** What a paragraph says by itself. */
export interface ParagraphReading {
  readonly words: readonly Word[]
  readonly sentences: readonly ToldSentence[]
  readonly names: readonly NameRun[]
}

const passiveWords = new Set(Object.values(passives).flatMap((entries) => entries.map(([word]) => word)))
const isPassive = (words: string): boolean => passiveWords.has(words.toLowerCase().split(' ')[0] ?? '')

const furthestOrigin = 5

/** "**The board** did not respond", "no confirmation from **the board**": who was asked, or who confirms or denies. */
const askedIn = (reader: Reader, words: readonly Word[], { from, to }: Run, told: ConfirmationProposal): Run | null => {
  const first = lastBefore(words, told.words.start)
  const after = lastBefore(words, told.words.end - 1) + 1
  const isAct = told.outcome !== null || told.state === 'denied' || told.state === 'confirmed'
  if (isAct && !isPassive(told.words.words)) return reader.subjectBefore(words, from, first)
  if (told.state !== 'unconfirmed') return null
  for (let index = after; index < Math.min(to, after + furthestOrigin); index++)
    if (origins.has(wordAt(words, index).lower)) return reader.phraseFrom(words, index + 1, to)
  return null
}

/** Reads a paragraph by itself; offsets and indexes count from its beginning. */
export const readParagraph = (reader: Reader, paragraph: Paragraph, language: string): ParagraphReading => {
  const words = reader.retag(readWords(paragraph, reader.tag(paragraph.text)))
  const isQuoted = (offset: number): boolean => wordAt(words, lastBefore(words, offset)).depth > 0
  const confirmationOf = (run: Run): ConfirmationProposal | null => {
    const sentence = spanOf(words, run)
    return sentence && confirmationIn(paragraph.text, sentence, isQuoted, language)
  }
  const sentences = reader.read(words).map((sentence) => {
    const confirmation = confirmationOf(sentence.run)
    return { ...sentence, confirmation, asked: confirmation && askedIn(reader, words, sentence.run, confirmation) }
  })
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
  sentences: sentences.map(({ run, drafts, confirmation, asked }) => ({
    run: movedRun(run, before),
    drafts: drafts.map((draft) => movedDraft(draft, before)),
    confirmation: confirmation && movedConfirmation(confirmation, start),
    asked: asked && movedRun(asked, before),
  })),
  names: names.map((name) => ({ ...name, at: name.at + start })),
})
