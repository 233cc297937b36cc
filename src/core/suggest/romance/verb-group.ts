import { type Word, wordAt } from '../words/word.ts'
import type { RomanceGrammar } from './grammar.ts'

/** A verb of saying with its auxiliary: "a déclaré", "ha detto", "affirme", "dit-il". */
export interface RomanceGroup {
  readonly infinitive: string
  readonly from: number
  readonly to: number
  /** Where the pronoun stands that hangs on the verb ("a-t-**il** déclaré"); -1 where there is none. */
  readonly pronoun: number
}

const hyphen = /^-(?:t-)?$/

/** The pronoun that hangs on the verb before it; -1 where there is none. */
const pronounAfter = (words: readonly Word[], verb: number): number => {
  const glued = wordAt(words, verb + 1).start === wordAt(words, verb).end
  return glued && hyphen.test(wordAt(words, verb + 1).text) ? verb + 2 : -1
}

/** The auxiliary of a participle: "a déclaré", "a-t-il déclaré", "s'est exclamé"; -1 where there is none. */
const auxiliaryOf = (grammar: RomanceGrammar, words: readonly Word[], head: number, from: number): number => {
  for (let index = head - 1; index >= Math.max(from, head - 5); index--) {
    const word = wordAt(words, index)
    if (grammar.have.has(word.lower)) return index
    const isReflexive = grammar.reflexives.has(wordAt(words, index - 1).lower)
    if (grammar.be.has(word.lower) && isReflexive) return index - 1
    if (word.pos !== 'ADV' && word.pos !== 'PRON' && !hyphen.test(word.text)) return -1
  }
  return -1
}

/** Reads the verb of saying at `head`; null where there is none, or it lacks its auxiliary. */
export const romanceGroupAt = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  head: number,
  from: number,
): RomanceGroup | null => {
  const form = grammar.forms.get(wordAt(words, head).lower)
  if (!form || (wordAt(words, head).capital && head !== from)) return null
  const helper = auxiliaryOf(grammar, words, head, from)
  if (helper >= 0)
    return { infinitive: form.infinitive, from: helper, to: head + 1, pronoun: pronounAfter(words, helper) }
  const before = wordAt(words, head - 1)
  if (form.kind === 'participle' || /^(?:DET|ADP|AUX)$/.test(before.pos)) return null
  const pronoun = pronounAfter(words, head)
  return { infinitive: form.infinitive, from: head, to: head + 1, pronoun }
}
