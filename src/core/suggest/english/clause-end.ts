import { afterComma, clauseJoiners, contrasts, cueJoiners, timeConjunctions, timeLeads } from '../languages/en/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { verbReading } from './verb-forms.ts'
import { verbGroupAt } from './verb-group.ts'
import { isAdverb, isAuxiliary, isDash, isTimeWord, sourceWordsAt } from './word-classes.ts'

/** Whether a clause with its own subject and finite verb begins at this index. */
export const startsClause = (words: readonly Word[], from: number, to: number): boolean => {
  const first = wordAt(words, from)
  if (first.lower === 'there') return isAuxiliary(wordAt(words, from + 1))
  let index = from
  while (isAdverb(wordAt(words, index))) index++
  const subject = nounPhraseFrom(words, index, to)
  if (!subject) return false
  index = subject.to
  while (index < to && isAdverb(wordAt(words, index))) index++
  const verb = wordAt(words, index)
  if (index >= to) return false
  if (isAuxiliary(verb) && verb.lower !== "'s") return true
  if (verb.lower === "'s" && verb.pos === 'AUX') return true
  return verb.pos === 'VERB' && !verb.lower.endsWith('ing') && wordAt(words, index + 1).lower !== 'by'
}

/**
 * The index of the verb of a tag such as "she said" or "said the mayor" that begins at `at`; -1 where there is none.
 * The sentence must go on with a mark or an adjunct, not with what was said.
 */
export const tagVerbAt = (words: readonly Word[], at: number, to: number): number => {
  const inverted = verbGroupAt(words, at, at)
  if (inverted?.voice === 'active' && inverted.kind === 'finite' && inverted.verb.frames.has('after')) {
    const subject = nounPhraseFrom(words, at + 1, to)
    return subject && !startsClause(words, at + 1, to) ? at : -1
  }
  const subject = nounPhraseFrom(words, at, to, true)
  if (!subject) return -1
  let head = subject.to
  while (head < to && (isAdverb(wordAt(words, head)) || isAuxiliary(wordAt(words, head)))) head++
  const group = verbGroupAt(words, head, subject.to)
  if (group?.voice !== 'active' || group.kind !== 'finite' || !group.verb.frames.has('after')) return -1
  return endsTag(words, head + 1, to) ? head : -1
}

/** Whether the words after a verb of saying are the end of its clause or an adjunct, not what was said. */
export const endsTag = (words: readonly Word[], at: number, to: number): boolean => {
  const next = wordAt(words, at)
  if (at >= to || next.pos === 'PUNCT' || isDash(next)) return next.text !== ':' && next.mark !== 'open'
  if (next.pos === 'ADP' || next.lower === 'to') return next.lower !== 'that'
  if (isTimeWord(next)) return true
  if (timeLeads.has(next.lower)) return isTimeWord(wordAt(words, at + 1))
  if (timeConjunctions.has(next.lower)) return true
  return isAdverb(next) && endsTag(words, at + 1, to)
}

/** A dash, or a hyphen with a space on both sides. */
const isDashAt = (words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  if (word.text !== '-') return isDash(word)
  return wordAt(words, index - 1).end < word.start && word.end < wordAt(words, index + 1).start
}

const hasClosingDash = (words: readonly Word[], at: number, to: number): boolean => {
  for (let index = at + 1; index < to; index++) if (isDashAt(words, index)) return true
  return false
}

/** "said it was late **and added** …": a further verb of saying with the same subject. */
const repeatsCue = (words: readonly Word[], head: number, from: number): boolean => {
  const group = verbGroupAt(words, head, from)
  const forms = verbReading(wordAt(words, head).lower)?.forms
  return (
    group?.kind === 'finite' && group.verb.verbClass === 'saying' && (forms?.has('past') || forms?.has('s') || false)
  )
}

const breaksAt = (words: readonly Word[], index: number, from: number, to: number): boolean => {
  const word = wordAt(words, index)
  const next = wordAt(words, index + 1)
  if (word.text === ';') return true
  if (isDashAt(words, index)) return index > from && !hasClosingDash(words, index, Math.min(to, index + 30))
  if (word.text === ',') {
    if (afterComma.has(next.lower)) return true
    if (sourceWordsAt(words, index + 1) > 0) return true
    if (/^(?:VERB|ADJ)$/.test(next.pos) && next.lower.endsWith('ing')) return true
    if (clauseJoiners.has(next.lower)) return startsClause(words, index + 2, to)
    return tagVerbAt(words, index + 1, to) >= 0
  }
  if (cueJoiners.has(word.lower)) return repeatsCue(words, skipAdverbs(words, index + 1, to), index + 1)
  if (contrasts.has(word.lower)) return startsClause(words, index + 1, to)
  return sourceWordsAt(words, index) > 0
}

/** The first word from an index on that is no adverb or auxiliary. */
export const skipAdverbs = (words: readonly Word[], from: number, to: number): number => {
  let index = from
  while (index < to && (isAdverb(wordAt(words, index)) || isAuxiliary(wordAt(words, index)))) index++
  return index
}

/** Leaves closing punctuation of the sentence out of a run; marks that close a quotation within it stay. */
export const trimmedEnd = (words: readonly Word[], { from, to }: Run): Run => {
  let end = to
  while (end > from && (/^[.,:;!?…]+$/.test(wordAt(words, end - 1).text) || isDash(wordAt(words, end - 1)))) end--
  return { from, to: end }
}

/**
 * Where an object or infinitive ends that begins at `from`: as a clause does, and also where the main clause begins
 * after a comma ("Citing the fog, **the pilot turned back**").
 */
export const objectEnd = (words: readonly Word[], from: number, to: number): number => {
  const end = clauseEnd(words, from, to)
  const depth = wordAt(words, from).depth
  for (let index = from + 1; index < end; index++) {
    const word = wordAt(words, index)
    const isComma = word.text === ',' || (word.mark === 'close' && wordAt(words, index - 1).text === ',')
    if (word.depth === depth && isComma && startsClause(words, index + 1, to)) return index + (word.mark ? 1 : 0)
  }
  return end
}

/** A bracket that closes only after more words belongs to something else. */
const longestBracket = 40

/** Where what is said ends that begins at `from`, in the sentence that ends at `to`. */
export const clauseEnd = (words: readonly Word[], from: number, to: number): number => {
  const { depth } = wordAt(words, from)
  // Moves forward only, so that many open brackets cost no more than one.
  let closing = from
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth > depth) continue
    if (word.text === '(') {
      closing = Math.max(closing, index + 1)
      while (closing < to && wordAt(words, closing).text !== ')') closing++
      if (closing < to && closing - index < longestBracket) index = closing
      continue
    }
    if (index > from && breaksAt(words, index, from, to)) return index
  }
  return to
}
