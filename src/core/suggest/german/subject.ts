import {
  relativePronouns,
  relativeSubjects,
  timeNouns,
  adverbEndings,
  nameOpeners,
  tagOpeners,
} from '../languages/de/words.ts'
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
  const isOpened = first.pos === 'SCONJ' || tagOpeners.has(first.lower)
  if (!isOpened) return null
  for (let index = start + 1; index < Math.min(to, start + 6); index++) {
    const phrase = germanPhraseFrom(words, index, to)
    if (phrase && canBeSubject(words, phrase)) return phrase
    if (wordAt(words, index).pos !== 'ADV' && wordAt(words, index).pos !== 'X') return null
  }
  return null
}

/** "…, **der** gestern betonte", "…, von dem **die Polizei** glaubt": the subject of a relative clause. */
const relativeSubject = (words: readonly Word[], start: number, to: number): Run | null => {
  const pronoun = wordAt(words, start).pos === 'ADP' ? start + 1 : start
  const { lower } = wordAt(words, pronoun)
  if (start < 1 || wordAt(words, start - 1).text !== ',' || !relativePronouns.has(lower)) return null
  const next = wordAt(words, pronoun + 1)
  const own = next.pos === 'PRON' || next.pos === 'DET' ? germanPhraseFrom(words, pronoun + 1, to) : null
  if (own && canBeSubject(words, own)) return own
  const isSubject = pronoun === start && relativeSubjects.has(lower)
  return isSubject && germanPhraseFrom(words, start, to)?.to !== to ? { from: start, to: start + 1 } : null
}

/** Further back, a conjunction opens another clause. */
const longestApposition = 20

/** "…, wie **die Sprecherin, Anna Roth,** mitteilte": the subject after a conjunction, with what tells more of it. */
const conjunctionSubject = (words: readonly Word[], from: number, start: number, to: number): Run | null => {
  const named = afterConjunction(words, start, to)
  if (named || wordAt(words, start - 1).text !== ',') return named
  for (let index = start - 2; index >= Math.max(from, start - longestApposition); index--)
    if (tagOpeners.has(wordAt(words, index).lower)) return afterConjunction(words, index, to)
  return null
}

/** "Der Leiter des Amtes in Elva, **Otto Lind,** kritisierte …": words in commas before the verb that tell who it is. */
const appositionBefore = (words: readonly Word[], front: Run, verb: number): Run | null => {
  if (!canBeSubject(words, front) || wordAt(words, verb - 1).text !== ',') return null
  let comma = verb - 2
  while (comma > front.from && wordAt(words, comma).text !== ',') comma--
  if (comma <= front.from) return null
  const isWithin = words.slice(front.from, comma).every(({ text, depth }) => depth === 0 && text !== ',')
  return isWithin && isNominal(words, { from: comma + 1, to: verb - 1 }) ? { from: front.from, to: verb } : null
}

/** "Celebi, die Frauen vertritt, nennt …": the subject before a relative clause. */
const beforeRelative = (words: readonly Word[], front: Run | null, verb: number): Run | null => {
  if (!front || !canBeSubject(words, front) || front.to >= verb) return null
  const isFollowed = wordAt(words, front.to).text === ',' && relativePronouns.has(wordAt(words, front.to + 1).lower)
  return isFollowed && wordAt(words, verb - 1).text === ',' ? front : null
}

/** "**Von der Lind** betonte": a name that begins with a small word; null where it may be by whom something is done. */
const nobleName = (words: readonly Word[], from: number, { from: verb, passive }: GermanGroup): Run | null => {
  const isNoble = nameOpeners.has(wordAt(words, from).lower) && verb - from <= 4 && !passive
  const name = wordAt(words, verb - 1)
  return isNoble && name.capital && name.pos === 'NOUN' ? { from, to: verb } : null
}

/** Who does what a verb group says, in the sentence given; null where nobody is named. */
export const germanSubject = (words: readonly Word[], group: GermanGroup, { from, to }: Run): Run | null => {
  const start = clauseStart(words, from, group.from)
  if (group.atEnd) {
    const named = relativeSubject(words, start, group.from) ?? conjunctionSubject(words, from, start, group.from)
    if (named) return named
  }
  const before = { from: start, to: group.from }
  if (start < group.from) {
    const own = subjectInFront(words, start, group.from)
    if (own && isNominal(words, { from: own.from, to: group.from }) && !startsWithAdverbial(words, own)) return own
    if (start === from && own && own.to - own.from < 25 && !startsWithAdverbial(words, own)) return own
  }
  if (wordAt(words, group.from - 1).pos === 'CCONJ') return germanPhraseFrom(words, from, group.from)
  const front = germanPhraseFrom(words, from, group.from)
  if (start === group.from && front && front.to >= group.from - 1 && canBeSubject(words, front))
    return { from: front.from, to: group.from }
  const apposed = start === group.from && front ? appositionBefore(words, front, group.from) : null
  if (apposed) return apposed
  const related = start === group.from ? beforeRelative(words, front, group.from) : null
  if (related) return related
  const follows = phraseAfter(words, group, to)
  if (follows) return follows
  if (before.to === before.from && start > from) {
    const whole = subjectInFront(words, from, group.from)
    if (front && whole) return { from: front.from, to: group.from }
  }
  return subjectInFront(words, from, group.from)
    ? germanPhraseFrom(words, from, group.from)
    : nobleName(words, from, group)
}

/** "Gestern", "Offenbar", "Vergangene Woche": no subject, though the sentence begins with it. */
const startsWithAdverbial = (words: readonly Word[], { from, to }: Run): boolean => {
  const first = wordAt(words, from)
  if (/^(?:ADP|ADV|SCONJ)$/.test(first.pos)) return true
  if (to - from === 1) return [...adverbEndings].some((ending) => first.lower.endsWith(ending))
  const end = /^\p{Ll}/u.test(wordAt(words, to - 1).text) && wordAt(words, to - 1).pos === 'ADV' ? to - 1 : to
  const last = wordAt(words, end - 1)
  return last.capital && timeNouns.has(last.lower) && (first.pos !== 'DET' || end < to)
}

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
