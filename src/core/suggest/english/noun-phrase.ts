import {
  beforeOne,
  linkingPrepositions,
  nounJoiners,
  ownerEndings,
  quantifiers,
  relativeAdverbs,
  standAlone,
  subjectPronouns,
} from '../languages/en/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import {
  isAdverb,
  isAuxiliary,
  isNounLike,
  isOccasion,
  isOwner,
  isPlural,
  isTimeWord,
  isWeekday,
  opensRelative,
} from './word-classes.ts'

const joiners = new Set(['-', '&', '/', '%', '$', '#', '‑'])
const longestPhrase = 40
/** A title or nickname in quotation marks, with its marks. */
const longestName = 8

const isInside = (word: Word): boolean =>
  isNounLike(word) ||
  word.pos === 'ADJ' ||
  word.pos === 'DET' ||
  isOwner(word) ||
  joiners.has(word.text) ||
  quantifiers.has(word.lower)

/** The index of the bracket or quotation mark that opens what the one at `at` closes; -1 where it is not near. */
const openingOf = (words: readonly Word[], at: number, from: number): number => {
  const closing = wordAt(words, at)
  const reach = closing.mark === 'close' ? longestName : longestPhrase
  if (closing.mark === 'close' && wordAt(words, at - 1).pos === 'PUNCT') return -1
  for (let index = at - 1; index >= from && at - index < reach; index--) {
    const word = wordAt(words, index)
    if (closing.text === ')' ? word.text === '(' : word.mark === 'open' && word.depth === closing.depth) return index
  }
  return -1
}

/** The index of what closes the bracket or quotation at `at`; -1 where it is not near. */
const closingOf = (words: readonly Word[], at: number, to: number): number => {
  const opening = wordAt(words, at)
  for (let index = at + 1; index < to && index - at < longestPhrase; index++) {
    const word = wordAt(words, index)
    if (opening.text === '(' ? word.text === ')' : word.mark === 'close' && word.depth === opening.depth) return index
  }
  return -1
}

const isParticiplePart = (words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  const before = wordAt(words, index - 1)
  const after = wordAt(words, index + 1)
  if (word.pos !== 'VERB' || !/(?:ed|ing|en|own)$/.test(word.lower) || before.pos !== 'NOUN') return false
  return after.pos === 'ADP' && (word.lower.endsWith('ing') || isPlural(before))
}

const extendsLeft = (words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  const before = wordAt(words, index - 1)
  if (word.pos === 'PRON' && !isOwner(word) && !quantifiers.has(word.lower)) return false
  if (word.lower === 'that' || word.lower === 'no') return false
  if (isInside(word)) return true
  const isTitle = before.pos === 'ADJ' && isNounLike(wordAt(words, index - 2))
  const afterNoun = isNounLike(before) || isTitle || before.text === ')' || before.mark === 'close'
  if (linkingPrepositions.has(word.lower) && word.pos !== 'PART') return afterNoun || standAlone.has(before.lower)
  if (nounJoiners.has(word.lower)) return afterNoun
  return isParticiplePart(words, index)
}

const trimmedStart = (words: readonly Word[], start: number, to: number): number => {
  let from = start
  for (; from < to; from++) {
    const word = wordAt(words, from)
    const leads = word.pos === 'ADP' || word.pos === 'CCONJ' || word.pos === 'PUNCT' || ownerEndings.has(word.lower)
    if (!leads && !(isAdverb(word) && !quantifiers.has(word.lower))) break
    if (word.pos === 'ADP') while (from + 2 < to && isWeekday(wordAt(words, from + 1))) from++
  }
  return from
}

/** "… voted for the bill and Republicans": what stands before "and" belongs to the verb before it. */
const afterConjunction = (words: readonly Word[], start: number, to: number): number => {
  const before = wordAt(words, start - 1)
  if (before.pos !== 'VERB' && before.pos !== 'ADP' && before.pos !== 'AUX' && before.pos !== 'PART') return start
  for (let index = to - 1; index > start; index--) if (wordAt(words, index).pos === 'CCONJ') return index + 1
  return start
}

/**
 * The noun phrase that ends before the word at `to`, looking no further left than `from`.
 * @returns null where no noun, name or pronoun stands there
 */
export const nounPhraseBefore = (words: readonly Word[], from: number, to: number): Run | null => {
  const last = wordAt(words, to - 1)
  if (to <= from) return null
  if (subjectPronouns.has(last.lower) || standAlone.has(last.lower)) {
    const isHead = last.pos !== 'ADJ' || !isNounLike(wordAt(words, to - 2))
    if (last.lower === 'one' && beforeOne.has(wordAt(words, to - 2).lower)) return { from: to - 2, to }
    if (isHead) return { from: to - 1, to }
  }
  const endsOne = isNounLike(last) || last.text === ')' || last.mark === 'close' || last.pos === 'ADJ'
  if (!endsOne || last.lower === 'that') return null
  let start = to
  while (start > from && to - start < longestPhrase) {
    const word = wordAt(words, start - 1)
    if (word.text === ')' || word.mark === 'close') {
      const opening = openingOf(words, start - 1, from)
      if (opening < 0) break
      start = opening
    } else if (extendsLeft(words, start - 1)) start--
    else break
  }
  start = afterConjunction(words, trimmedStart(words, start, to), to)
  start = trimmedStart(words, start, to)
  return start < to ? { from: start, to } : null
}

/** Whether a preposition at this index leads to a time or an occasion: "on Monday", "in an interview". */
export const isAdjunct = (words: readonly Word[], index: number): boolean => {
  for (let next = index + 1; next < index + 7; next++) {
    const word = wordAt(words, next)
    if (isTimeWord(word) || isOccasion(word)) return true
    if (word.text === '-') continue
    if (word.pos === 'PUNCT' || word.pos === 'VERB' || word.pos === 'ADP') return false
    if (
      word.pos === 'PROPN' &&
      wordAt(words, next + 1).text !== '-' &&
      wordAt(words, next + 1).pos !== 'NOUN' &&
      !isWeekday(word)
    )
      return false
  }
  return false
}

const startsPhrase = (word: Word): boolean =>
  (isInside(word) && word.lower !== 'that') || subjectPronouns.has(word.lower) || word.pos === 'PRON'

const sentenceEnds = new Set(['.', '!', '?'])

const appositionEnd = (words: readonly Word[], comma: number, to: number): number => {
  const next = wordAt(words, comma + 1)
  const isName = next.pos === 'PROPN' && next.capital
  const opens =
    next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'NUM' || next.pos === 'ADJ' || isOwner(next) || isName
  if (!opens && !opensRelative(next) && !relativeAdverbs.has(next.lower)) return -1
  for (let index = comma + 1; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth > next.depth) continue
    if (word.text === ',' || word.text === ';') {
      const isAge = index === comma + 2 && next.pos === 'NUM'
      return isAge ? Math.max(index, appositionEnd(words, index, to)) : index
    }
    if (word.mark === 'open' || sentenceEnds.has(word.text)) return index
  }
  return to
}

/**
 * The noun phrase that begins at `from` and ends by `to` at the latest.
 * @param withApposition whether "…, head of the board," belongs to it
 */
export const nounPhraseFrom = (
  words: readonly Word[],
  from: number,
  to: number,
  withApposition = false,
): Run | null => {
  const first = wordAt(words, from)
  if (!startsPhrase(first) || isAuxiliary(first)) return null
  if (first.pos === 'PRON' && !isOwner(first) && !quantifiers.has(first.lower)) return { from, to: from + 1 }
  let end = from
  while (end < to && end - from < longestPhrase) {
    const word = wordAt(words, end)
    const next = wordAt(words, end + 1)
    if (word.text === '(' || word.mark === 'open') {
      const closing = closingOf(words, end, to)
      if (closing < 0) break
      end = closing + 1
    } else if (
      isInside(word) &&
      word.lower !== 'that' &&
      !(isTimeWord(word) && end > from && word.capital && wordAt(words, end - 1).pos !== 'DET')
    )
      end++
    else if (word.pos === 'ADV' && quantifiers.has(word.lower)) end++
    else if (linkingPrepositions.has(word.lower) && word.pos === 'ADP' && end > from) {
      if (!startsPhrase(next) || (word.lower !== 'of' && isAdjunct(words, end))) break
      end++
    } else if (nounJoiners.has(word.lower) && isInside(next) && next.lower !== 'that') end++
    else if (withApposition && isParticiplePart(words, end)) end++
    else break
  }
  while (end > from && /^(?:ADP|CCONJ)$/.test(wordAt(words, end - 1).pos)) end--
  if (end === from) return null
  if (withApposition && wordAt(words, end).text === ',') {
    const apposition = appositionEnd(words, end, to)
    if (apposition > 0) end = apposition
  }
  return { from, to: end }
}
