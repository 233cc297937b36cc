import { type Run, type Word, wordAt } from '../words/word.ts'
import { canBeSubject, germanPhraseFrom } from './noun-phrase.ts'
import type { GermanGroup } from './verb-group.ts'

/** Where the clause begins that holds the word at `at`: after a comma, colon, dash or quotation that is no apposition. */
const clauseStart = (words: readonly Word[], from: number, at: number): number => {
  for (let index = at - 1; index >= from; index--) {
    const word = wordAt(words, index)
    if (word.depth > 0) continue
    if (/^(?:[,:;]|–|—|-|--)$/.test(word.text) || (word.mark === 'close' && word.depth === 0)) return index + 1
  }
  return from
}

/** Names and articles alone, as in an apposition: "der Bürgermeister von Elva". */
const isNominal = (words: readonly Word[], { from, to }: Run): boolean => {
  const phrase = germanPhraseFrom(words, from, to, false)
  return phrase !== null && phrase.to >= to
}

/** The subject at the front of the sentence: what stands before the verb, with appositions and relative clauses. */
const subjectInFront = (words: readonly Word[], from: number, verb: number): Run | null => {
  let start = from
  while (start < verb && wordAt(words, start).pos === 'CCONJ') start++
  const run = { from: start, to: verb }
  return canBeSubject(words, run) ? run : null
}

const afterConjunction = (words: readonly Word[], start: number, to: number): Run | null => {
  const first = wordAt(words, start)
  const isOpened = first.pos === 'SCONJ' || /^(?:wie|so)$/.test(first.lower)
  if (!isOpened) return null
  for (let index = start + 1; index < Math.min(to, start + 6); index++) {
    const phrase = germanPhraseFrom(words, index, to)
    if (phrase && canBeSubject(words, phrase)) return phrase
    if (wordAt(words, index).pos !== 'ADV' && wordAt(words, index).pos !== 'X') return null
  }
  return null
}

/** Who does what a verb group says, in the sentence given; null where nobody is named. */
export const germanSubject = (words: readonly Word[], group: GermanGroup, { from, to }: Run): Run | null => {
  const start = clauseStart(words, from, group.from)
  if (group.atEnd || wordAt(words, start).pos === 'SCONJ') {
    const named = afterConjunction(words, start, group.from)
    if (named) return named
  }
  const before = { from: start, to: group.from }
  if (start < group.from) {
    const own = subjectInFront(words, start, group.from)
    if (own && isNominal(words, { from: own.from, to: group.from })) return own
    if (start === from && own && own.to - own.from < 25 && !startsWithAdverbial(words, own)) return own
  }
  if (wordAt(words, group.from - 1).pos === 'CCONJ') return germanPhraseFrom(words, from, group.from)
  const front = germanPhraseFrom(words, from, group.from)
  if (start === group.from && front && front.to >= group.from - 1 && canBeSubject(words, front))
    return { from: front.from, to: group.from }
  const follows = phraseAfter(words, group, to)
  if (follows) return follows
  if (before.to === before.from && start > from) {
    const whole = subjectInFront(words, from, group.from)
    if (front && whole) return { from: front.from, to: group.from }
  }
  return subjectInFront(words, from, group.from) ? germanPhraseFrom(words, from, group.from) : null
}

const startsWithAdverbial = (words: readonly Word[], { from }: Run): boolean =>
  /^(?:ADP|ADV|SCONJ)$/.test(wordAt(words, from).pos)

/** "Gestern sagte **die Ministerin** …": the subject after the verb, in its clause. */
const phraseAfter = (words: readonly Word[], group: GermanGroup, to: number): Run | null => {
  const first = headOf(words, group) + 1
  for (let index = first; index < Math.min(to, first + 4); index++) {
    const word = wordAt(words, index)
    if (word.pos === 'PUNCT' && word.mark !== 'open' && word.text !== '(') return null
    const phrase = germanPhraseFrom(words, index, to)
    if (phrase && canBeSubject(words, phrase)) return phrase
    if (phrase || word.pos === 'ADP') return null
  }
  return null
}

const headOf = (words: readonly Word[], group: GermanGroup): number => {
  let index = group.from
  while (index < group.to && wordAt(words, index).capital) index++
  return index
}
