import type { Draft } from '../draft.ts'
import { isTerminal } from '../words/sentences.ts'
import { headlineDraft, type HeadlineWords, namedLastDraft, speakersOf } from './headline.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'

/** A sentence with the attributions found in it. */
export interface ReadSentence {
  readonly run: Run
  readonly drafts: readonly Draft[]
}

/** Further quotations are attributions of their own. */
const mostPieces = 40

const isDash = ({ text }: Word): boolean => /^(?:—|–|--|―|-)$/.test(text)

/** Where the quotation ends that a sentence begins with; -1 where it begins with none. */
const quotationEnd = (words: readonly Word[], { from, to }: Run): number => {
  if (wordAt(words, from).mark !== 'open' || wordAt(words, from).depth > 0) return -1
  let end = from
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth === 0 && word.mark === null && !isTerminal(word)) break
    end = index + 1
  }
  return end
}

const fills = (words: readonly Word[], run: Run): boolean =>
  quotationEnd(words, run) === run.to && run.to - run.from > 2

/** "“We go.” — Mara Lind": the name after a dash at the end of a paragraph. */
const signature = (words: readonly Word[], { from, to }: Run): Draft | null => {
  const end = quotationEnd(words, { from, to })
  if (end < 0 || !isDash(wordAt(words, end))) return null
  const rest = words.slice(end + 1, to).filter(({ pos }) => pos !== 'PUNCT')
  const isName = rest.length > 0 && rest.length <= 8 && wordAt(words, end + 1).capital
  if (!isName) return null
  const nameTo = wordAt(words, to - 1).pos === 'PUNCT' ? to - 1 : to
  return {
    source: { from: end + 1, to: nameTo },
    cue: { from: end, to: end + 1 },
    content: [{ from, to: end }],
    frame: 'signature',
    lemma: '',
    weight: 0.9,
  }
}

/** "LIND: We go.": a name in capitals and a colon at the beginning of a paragraph. */
const transcript = (words: readonly Word[], { from, to }: Run, { labels }: HeadlineWords): Draft | null => {
  const start = wordAt(words, from).mark === 'open' ? from + 1 : from
  let colon = start
  while (colon < start + 5 && /^[\p{Lu}.'’-]+$/u.test(wordAt(words, colon).text)) colon++
  if (colon === start || wordAt(words, colon).text !== ':' || !wordAt(words, from).first) return null
  if (words.slice(start, colon).some(({ lower }) => labels.has(lower))) return null
  if (wordAt(words, start).text.length < 3 && colon === start + 1) return null
  return {
    source: { from: start, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to }],
    frame: 'transcript',
    lemma: '',
    weight: 0.9,
  }
}

/** Whether a draft's words are speech between marks, which a further quotation may continue. */
const isSpeech = (words: readonly Word[], { content }: Draft): boolean =>
  content.some(({ from, to }) => wordAt(words, from).mark === 'open' && closesBy(words, to))

const closesBy = (words: readonly Word[], to: number): boolean => {
  for (let index = to - 1; index >= to - 3; index--) if (wordAt(words, index).mark === 'close') return true
  return wordAt(words, to - 1).depth > 0
}

/** A cue with a colon at the end of a paragraph: what is said begins in the next. */
const awaits = (words: readonly Word[], { cue, content }: Draft): boolean =>
  cue !== null && content.length === 0 && wordAt(words, cue.to - 1).text === ':'

/** Adds a piece; one that follows the last directly becomes part of it. */
const withPiece = (words: readonly Word[], draft: Draft, piece: Run): Draft => {
  const last = draft.content.at(-1)
  const between = last ? words.slice(last.to, piece.from) : []
  const adjoins = last && piece.from >= last.to && between.every((word) => isTerminal(word) || word.mark !== null)
  const before = adjoins ? draft.content.slice(0, -1) : draft.content
  return { ...draft, content: [...before, adjoins ? { from: last.from, to: piece.to } : piece] }
}

/** The draft that speaks for quotations which follow a sentence: its last with a cue that tells of one speaker. */
const speakerOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.findLast(({ source, cue, frame }) => source !== null && cue !== null && frame !== 'zitatstück')

/** A floating quotation as an attribution of its own, by whoever spoke last. */
const ownDraft = (speaker: Draft, run: Run): Draft => ({
  ...speaker,
  content: [run],
  frame: 'floating',
  weight: Math.min(speaker.weight, 0.85),
})

/** A quotation that fills its paragraph and is not closed: the next paragraph goes on with it. */
const goesOn = (words: readonly Word[], { run, drafts }: ReadSentence): boolean =>
  drafts.length === 0 && wordAt(words, run.from).first && fills(words, run) && wordAt(words, run.to - 1).depth > 0

/** A quotation over several paragraphs, each reopened, belongs to the tag at its end. */
const joinParagraphs = (words: readonly Word[], sentences: readonly ReadSentence[]): readonly ReadSentence[] => {
  const joined: ReadSentence[] = []
  let held: ReadSentence[] = []
  for (const sentence of sentences) {
    const { run, drafts } = sentence
    const [tag, ...others] = drafts
    const isReopened = wordAt(words, run.from).first && wordAt(words, run.from).mark === 'open'
    if (held.length > 0 && isReopened && tag?.content[0]?.from === run.from) {
      const content = [...held.map((paragraph) => paragraph.run), ...tag.content]
      joined.push({ run, drafts: [{ ...tag, content }, ...others] })
      held = []
      continue
    }
    const isHeld = goesOn(words, sentence) && held.length < mostPieces
    if (!isHeld || !isReopened) {
      joined.push(...held)
      held = []
    }
    if (isHeld) held.push(sentence)
    else joined.push(sentence)
  }
  return [...joined, ...held]
}

/**
 * Gives the quotations without a tag of their own to whoever speaks: signed ones to the name after the dash, lines of a
 * transcript and headlines to the name before the colon, and those that follow an attributed quotation to its speaker.
 * @param continues whether such a quotation is a further piece of the one it follows, as in English, or one of its own
 */
export const attributeFloating = (
  words: readonly Word[],
  sentences: readonly ReadSentence[],
  continues: boolean,
  headlineWords: HeadlineWords,
): readonly Draft[] => {
  const drafts: Draft[] = []
  const speakers = speakersOf(
    words,
    sentences.flatMap((sentence) => sentence.drafts),
  )
  /** Where the draft stands that the next floating quotation continues; -1 where there is none. */
  let running = -1
  let speaker: Draft | undefined
  for (const { run, drafts: own } of joinParagraphs(words, sentences)) {
    const headline =
      headlineDraft(words, run, speakers, headlineWords) ?? namedLastDraft(words, run, speakers, headlineWords)
    if (headline) {
      drafts.push(headline)
      running = -1
      continue
    }
    const alone = signature(words, run) ?? transcript(words, run, headlineWords)
    if (alone) {
      drafts.push(alone)
      running = drafts.length - 1
      speaker = alone
      continue
    }
    const current = drafts[running]
    if (own.length === 0 && fills(words, run)) {
      if (current && awaits(words, current)) drafts[running] = { ...current, content: [run] }
      else if (current && continues && current.content.length < mostPieces)
        drafts[running] = withPiece(words, current, run)
      else if (speaker) drafts.push(ownDraft(speaker, run))
      continue
    }
    if (current?.frame === 'transcript' && own.length === 0 && !wordAt(words, run.from).first) {
      drafts[running] = withPiece(words, current, run)
      continue
    }
    running = -1
    for (const draft of own) {
      drafts.push(draft)
      const isContinued = draft.frame === 'after' || isSpeech(words, draft) || awaits(words, draft)
      if (draft.cue && isContinued) running = drafts.length - 1
    }
    speaker = speakerOf(own)
  }
  return drafts.filter(({ content }) => content.length > 0)
}
