import type { Draft } from '../draft.ts'
import { pointers } from '../languages/de/words.ts'
import type { ReadSentence } from '../quotations/floating.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { canBeSubject, germanPhraseFrom } from './noun-phrase.ts'
import { trimmed } from './verb-drafts.ts'
import { germanGroupAt } from './verb-group.ts'

/** "**Das meldet die Polizei.**": who says what the sentence before tells; null where a sentence tells no such thing. */
const pointingBack = (words: readonly Word[], run: Run): Omit<Draft, 'content'> | null => {
  if (!pointers.has(wordAt(words, run.from).lower)) return null
  const group = germanGroupAt(words, run.from + 1, run)
  if (!group?.verb.isSaying || group.passive || group.from !== run.from + 1) return null
  for (let index = run.from + 2; index < Math.min(run.to, run.from + 5); index++) {
    const source = germanPhraseFrom(words, index, run.to)
    if (source && canBeSubject(words, source))
      return {
        source,
        cue: { from: group.from, to: group.to },
        frame: 'zurück',
        lemma: group.verb.infinitive,
        weight: 0.8,
      }
    if (source) return null
  }
  return null
}

/** Gives the sentence before one such as "Das meldet die Polizei." to whom that names, within a paragraph. */
export const withPointingBack = (words: readonly Word[], sentences: readonly ReadSentence[]): readonly ReadSentence[] =>
  sentences.map((sentence, index) => {
    const before = sentences[index - 1]
    if (sentence.drafts.length > 0 || !before || before.drafts.length > 0) return sentence
    if (wordAt(words, sentence.run.from).first) return sentence
    const found = pointingBack(words, sentence.run)
    return found ? { ...sentence, drafts: [{ ...found, content: [trimmed(words, before.run)] }] } : sentence
  })
