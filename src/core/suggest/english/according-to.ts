import { type Run, type Word, wordAt } from '../words/word.ts'
import { clauseEnd, startsClause, trimmedEnd } from './clause-end.ts'
import type { Draft } from '../draft.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { sourceWordsAt } from './word-classes.ts'

const longestSource = 25

/** The comma that ends who is named in "According to X, …", before a clause; -1 where there is none. */
const commaAfter = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < Math.min(to, from + longestSource); index++)
    if (wordAt(words, index).text === ',' && startsClause(words, index + 1, to)) return index
  return wordAt(words, from).text === ',' ? from : -1
}

/** "According to X, …" and "…, according to X", in the sentence given. */
export const accordingTo = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  const start = at + sourceWordsAt(words, at)
  if (start === at) return null
  const source = nounPhraseFrom(words, start, to, true)
  if (!source) return null
  const base = { source, cue: { from: at, to: start }, frame: 'according to', lemma: 'according to', weight: 0.95 }
  if (at === from) {
    const named = nounPhraseFrom(words, start, to) ?? source
    const comma = commaAfter(words, named.to, to)
    const begin = comma < 0 ? named.to : comma + 1
    const content = trimmedEnd(words, { from: begin, to: clauseEnd(words, begin, to) })
    const whole = { from: named.from, to: comma < 0 ? named.to : comma }
    return content.to > content.from ? { ...base, source: whole, content: [content] } : null
  }
  const before = trimmedEnd(words, { from, to: at })
  const after =
    wordAt(words, source.to).text === ',' && source.to + 1 < to
      ? trimmedEnd(words, { from: source.to + 1, to: clauseEnd(words, source.to + 1, to) })
      : null
  const goesOn = after && after.to > after.from && before.to - before.from < 8
  return { ...base, content: goesOn ? [before, after] : [before] }
}
