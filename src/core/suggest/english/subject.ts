import { appositionOpeners, nameJoiners, reflexives, relativePronouns, timeLeads } from '../languages/en/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { verbReading } from './verb-forms.ts'
import { isAuxiliary, isNounLike, isTimeWord, isWeekday } from './word-classes.ts'

/** The comma that opens what the one before `to` closes: "Ms. Hale, the mayor," gives the first. -1 where there is none. */
const openingComma = (words: readonly Word[], from: number, to: number): number => {
  const depth = wordAt(words, to - 1).depth
  for (let index = to - 2; index > from; index--) {
    const word = wordAt(words, index)
    if (word.depth !== depth) continue
    if (word.text === ';' || (word.mark !== null && word.depth === depth && word.mark === 'close')) return -1
    if (word.text !== ',') continue
    const inside = wordAt(words, index + 1)
    if (nameJoiners.has(inside.lower)) continue
    return index
  }
  return -1
}

const isApposition = ({ pos, lower }: Word): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(pos) || appositionOpeners.has(lower)

/** "Ms. Hale, the mayor of Elva, a lawyer, said": an apposition may follow another. */
const withEarlier = (words: readonly Word[], from: number, head: Run): Run => {
  const first = wordAt(words, head.from)
  if (wordAt(words, head.from - 1).text !== ',' || first.pos !== 'DET') return head
  return nounPhraseBefore(words, from, head.from - 1) ?? head
}

/**
 * The noun phrase that is the subject of a verb group beginning at `to`: right before it, or before words in commas
 * ("Ms. Hale, the mayor, said"), which then belong to it.
 */
export const subjectBefore = (words: readonly Word[], from: number, to: number): Run | null => {
  const before = wordAt(words, to - 1)
  if (to <= from) return null
  if (reflexives.has(before.lower) && to - 1 > from) return subjectBefore(words, from, to - 1)
  if (relativePronouns.has(before.lower) && before.lower !== 'that') return { from: to - 1, to }
  if (before.lower === 'that') return before.pos === 'PRON' || before.pos === 'DET' ? { from: to - 1, to } : null
  if (before.text === ',') {
    const comma = openingComma(words, from, to)
    if (comma < 0) return null
    const head = nounPhraseBefore(words, from, comma)
    if (!head) return null
    const inside = wordAt(words, comma + 1)
    return isApposition(inside) ? { from: withEarlier(words, from, head).from, to } : head
  }
  const end = withoutTime(words, from, to)
  const phrase = nounPhraseBefore(words, from, end)
  return phrase && { from: relativeHead(words, from, phrase.from) ?? phrase.from, to: phrase.to }
}

/** "Ms. Hale **on Monday** said": words of time before the verb are no part of its subject. */
const withoutTime = (words: readonly Word[], from: number, to: number): number => {
  const last = wordAt(words, to - 1)
  const before = wordAt(words, to - 2)
  if (to - 2 <= from || !isTimeWord(last)) return to
  if (before.pos === 'ADP' || timeLeads.has(before.lower)) return to - 2
  return last.pos === 'PROPN' && isWeekday(last) && isNounLike(before) ? to - 1 : to
}

const longestRelative = 14

/**
 * "A study **that appeared in a journal** found": where the noun phrase before the verb ends a relative clause, the
 * subject begins with what the clause tells about. Null where it is no such end.
 */
const relativeHead = (words: readonly Word[], from: number, start: number): number | null => {
  const before = wordAt(words, start - 1)
  if (before.pos !== 'VERB' && before.pos !== 'ADP' && !isAuxiliary(before)) return null
  if (before.pos === 'VERB' && verbReading(before.lower)?.verb.frames.has('clause')) return null
  for (let index = start - 1; index > from && start - index < longestRelative; index--) {
    const word = wordAt(words, index)
    if (word.text === ',' || word.mark !== null || word.pos === 'CCONJ') return null
    if (!relativePronouns.has(word.lower)) continue
    const earlier = wordAt(words, index - 1)
    return isNounLike(earlier) && earlier.pos !== 'NUM' ? (nounPhraseBefore(words, from, index)?.from ?? null) : null
  }
  return null
}

/** The subject of the nearest finite verb left of `to`: of a clause to which a verb without its own subject belongs. */
export const subjectOfClause = (words: readonly Word[], from: number, to: number): Run | null => {
  const depth = wordAt(words, to).depth
  for (let index = to - 1; index > from; index--) {
    const word = wordAt(words, index)
    if (word.depth !== depth) continue
    const isVerb =
      isAuxiliary(word) ||
      (word.pos === 'VERB' && !word.lower.endsWith('ing') && wordAt(words, index - 1).lower !== 'to')
    if (!isVerb) continue
    let start = index
    while (start > from && (isAuxiliary(wordAt(words, start - 1)) || wordAt(words, start - 1).pos === 'ADV')) start--
    const subject = subjectBefore(words, from, start)
    if (subject) return subject
  }
  return nounPhraseFrom(words, from, to)
}
