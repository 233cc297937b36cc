import {
  beforeSubject,
  commonEndings,
  genitives,
  linkingPrepositions,
  nominatives,
  nounJoiners,
  pronouns,
  sourceNouns,
  standAlone,
} from '../languages/de/words.ts'
import { isNameInMarks } from '../quotations/name-in-marks.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'

const adjective = /(?:e|en|er|es|em|n)$/

/** Whether a word is a noun or name by its capital letter. */
const isName = (word: Word): boolean =>
  (word.capital && (word.pos === 'NOUN' || word.pos === 'X')) || /^\d+-\p{Lu}/u.test(word.text)

const isAdjective = (words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  if (word.capital || !/^\p{Ll}/u.test(word.text) || (word.pos !== 'X' && word.pos !== 'DET')) return false
  for (let next = index + 1; next < index + 4; next++) {
    const after = wordAt(words, next)
    if (isName(after)) return adjective.test(word.lower) || word.pos === 'DET'
    if (after.capital || (after.pos !== 'X' && after.lower !== 'und')) return false
  }
  return false
}

const closing = (words: readonly Word[], at: number, to: number): number => {
  const opens = wordAt(words, at)
  for (let index = at + 1; index < Math.min(to, at + 15); index++) {
    const word = wordAt(words, index)
    if (opens.text === '(' ? word.text === ')' : word.mark === 'close' && word.depth === opens.depth) return index
  }
  return -1
}

/** The first of an apposition's words, after the comma: "Ebrard, **der** Bürgermeister der Stadt,". */
const appositionEnd = (words: readonly Word[], comma: number, to: number): number => {
  const next = wordAt(words, comma + 1)
  if (!(next.pos === 'DET' || isName(next) || isAdjective(words, comma + 1))) return -1
  const inner = germanPhraseFrom(words, comma + 1, to, false)
  if (!inner) return -1
  const end = wordAt(words, inner.to)
  return inner.to >= to || end.pos === 'PUNCT' ? inner.to : -1
}

/**
 * The German noun phrase that begins at `from`: article, adjectives, nouns, what they are followed by in the genitive
 * or with a preposition, and an apposition.
 */
export const germanPhraseFrom = (
  words: readonly Word[],
  from: number,
  to: number,
  withApposition = true,
): Run | null => {
  const first = wordAt(words, from)
  if (pronouns.has(first.lower)) return { from, to: from + 1 }
  if (standAlone.has(first.lower) && !isName(wordAt(words, from + 1)) && !isAdjective(words, from + 1))
    return { from, to: from + 1 }
  let end = from
  let hasName = false
  while (end < to) {
    const word = wordAt(words, end)
    const next = wordAt(words, end + 1)
    if (word.text === '(' || word.mark === 'open') {
      const close = closing(words, end, to)
      if (close < 0 || (word.mark === 'open' && !isNameInMarks(words, { from: end, to: close + 1 }))) break
      end = close + 1
    } else if (isName(word) || word.pos === 'NUM') {
      hasName = true
      end++
    } else if (word.pos === 'DET') {
      const genitive = genitives.has(word.lower)
      const afterName = hasName && !genitive
      if (afterName || (hasName && isProper(words, end - 1) && word.lower !== 'des')) break
      if (
        !(
          isName(next) ||
          isAdjective(words, end + 1) ||
          next.pos === 'NUM' ||
          next.mark === 'open' ||
          next.pos === 'DET'
        )
      )
        break
      end++
    } else if (isAdjective(words, end)) end++
    else if (hasName && linkingPrepositions.has(word.lower)) {
      if (!(next.pos === 'DET' || isName(next) || isAdjective(words, end + 1))) break
      end++
    } else if (
      hasName &&
      nounJoiners.has(word.lower) &&
      (isName(next) || (word.text === '-' && next.lower === 'und') || next.pos === 'DET' || isAdjective(words, end + 1))
    )
      end++
    else break
  }
  while (end > from && /^(?:ADP|CCONJ|DET)$/.test(wordAt(words, end - 1).pos)) end--
  if (end === from || (!hasName && !standAlone.has(first.lower))) return null
  if (withApposition && wordAt(words, end).text === ',') {
    const apposition = appositionEnd(words, end, to)
    if (apposition > 0) end = apposition
  }
  return { from, to: end }
}

/** A name of a person or firm: it takes no genitive after it ("sagte Rice | der Zeitung"). */
const isProper = (words: readonly Word[], index: number): boolean => {
  let first = index
  while (isName(wordAt(words, first - 1))) first--
  const before = wordAt(words, first - 1)
  if (!isName(wordAt(words, index)) || before.pos === 'DET' || isAdjective(words, first - 1)) return false
  const { lower } = wordAt(words, index)
  return index > first || !(sourceNouns.has(lower) || [...commonEndings].some((ending) => lower.endsWith(ending)))
}

/** "Der englischen Zeitung": after the article of a subject the adjective ends in -e. */
const isDative = (words: readonly Word[], from: number): boolean => {
  const adjectiveAt = wordAt(words, from + 1)
  return wordAt(words, from).lower === 'der' && isAdjective(words, from + 1) && adjectiveAt.lower.endsWith('en')
}

/** Whether a run of words can be a subject: it begins with a nominative article, a name or a pronoun. */
export const canBeSubject = (words: readonly Word[], { from, to }: Run): boolean => {
  const first = wordAt(words, from)
  if (to <= from || isDative(words, from)) return false
  if (standAlone.has(first.lower) || nominatives.has(first.lower)) return true
  return (
    isName(first) ||
    first.pos === 'NUM' ||
    (first.pos === 'X' && isAdjective(words, from)) ||
    first.mark === 'open' ||
    beforeSubject.has(first.lower)
  )
}
