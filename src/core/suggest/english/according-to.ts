import { type Run, type Word, wordAt } from '../words/word.ts'
import { clauseEnd, trimmedEnd } from './clause-end.ts'
import type { Draft } from '../draft.ts'
import { nounPhraseFrom } from './noun-phrase.ts'

/** "According to X, …" and "…, according to X", in the sentence given. */
export const accordingTo = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  if (wordAt(words, at).lower !== 'according' || wordAt(words, at + 1).lower !== 'to') return null
  const source = nounPhraseFrom(words, at + 2, to, true)
  if (!source) return null
  const base = { source, cue: { from: at, to: at + 2 }, frame: 'according to', lemma: 'according to', weight: 0.95 }
  if (at === from) {
    const short = wordAt(words, source.to).text === ',' ? source : (nounPhraseFrom(words, at + 2, to) ?? source)
    const start = wordAt(words, short.to).text === ',' ? short.to + 1 : short.to
    const content = trimmedEnd(words, { from: start, to: clauseEnd(words, start, to) })
    return content.to > content.from ? { ...base, source: short, content: [content] } : null
  }
  const before = trimmedEnd(words, { from, to: at })
  const after =
    wordAt(words, source.to).text === ',' && source.to + 1 < to
      ? trimmedEnd(words, { from: source.to + 1, to: clauseEnd(words, source.to + 1, to) })
      : null
  const goesOn = after && after.to > after.from && before.to - before.from < 8
  return { ...base, content: goesOn ? [before, after] : [before] }
}
