import { type Run, type Word, wordAt } from '../words/word.ts'
import type { RomanceGrammar } from './grammar.ts'
import { romanceGroupAt } from './verb-group.ts'

const longest = 30

const endsPhrase = (grammar: RomanceGrammar, words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  if (grammar.linkingWords.has(word.lower)) return false
  if (/^(?:PUNCT|AUX|SCONJ|ADV|PRON)$/.test(word.pos)) return true
  if (romanceGroupAt(grammar, words, index, index) !== null) return true
  return word.pos === 'ADP' || word.pos === 'CCONJ'
}

/** "…, porte-parole du ministère, …": words in commas without a verb, which tell who somebody is. */
const appositionEnd = (grammar: RomanceGrammar, words: readonly Word[], comma: number, to: number): number => {
  const next = wordAt(words, comma + 1)
  if (next.pos !== 'X' && next.pos !== 'DET' && next.pos !== 'NOUN') return -1
  for (let index = comma + 1; index < to; index++) {
    const word = wordAt(words, index)
    if (word.text === ',') return index
    if (/^[.;:!?]$/.test(word.text) || word.mark !== null) return index
    if (word.pos === 'AUX' || word.pos === 'SCONJ' || romanceGroupAt(grammar, words, index, index)) return -1
  }
  return to
}

/** The noun phrase that begins at `from`, with what tells more of it. */
export const romancePhraseFrom = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  from: number,
  to: number,
): Run | null => {
  const first = wordAt(words, from)
  if (first.pos === 'PRON') return { from, to: from + 1 }
  if (first.pos !== 'DET' && first.pos !== 'NOUN' && first.pos !== 'X' && first.pos !== 'NUM') return null
  let end = from
  while (end < Math.min(to, from + longest) && !endsPhrase(grammar, words, end)) end++
  if (wordAt(words, end).text === '(') while (end < to && wordAt(words, end - 1).text !== ')') end++
  while (end > from && /^(?:ADP|CCONJ|DET)$/.test(wordAt(words, end - 1).pos)) end--
  if (end === from) return null
  if (wordAt(words, end).text === ',') {
    const apposition = appositionEnd(grammar, words, end, to)
    if (apposition > 0) end = apposition
  }
  return { from, to: end }
}

/** The subject right before a verb group: the phrase that begins its clause and ends at the verb. */
export const romanceSubjectBefore = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  from: number,
  verb: number,
): Run | null => {
  const end = grammar.beforeVerb.has(wordAt(words, verb - 1).lower) ? verb - 1 : verb
  for (let start = Math.max(from, verb - longest); start < end; start++) {
    const before = wordAt(words, start - 1)
    const opens = start === from || /^(?:PUNCT|CCONJ|SCONJ|ADV|AUX)$/.test(before.pos)
    if (!opens) continue
    const phrase = romancePhraseFrom(grammar, words, start, end)
    if (phrase && (phrase.to === end || (phrase.to === end - 1 && wordAt(words, phrase.to).text === ','))) return phrase
  }
  return null
}
