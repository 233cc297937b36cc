import { labels, ownSubjects, ownVoice } from '../languages/en/words.ts'
import { attributeFloating, type ReadSentence } from '../quotations/floating.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { accordingTo } from './according-to.ts'
import { tagVerbAt } from './clause-end.ts'
import type { Draft } from '../draft.ts'
import { weighNested } from './nesting.ts'
import { nounDraft } from './noun-drafts.ts'
import { verbDraft } from './verb-drafts.ts'

const inSentence = (words: readonly Word[], sentence: Run, depth: number): readonly Draft[] => {
  const drafts: Draft[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (wordAt(words, index).depth !== depth) continue
    const draft =
      accordingTo(words, index, sentence) ?? verbDraft(words, index, sentence) ?? nounDraft(words, index, sentence)
    if (draft) drafts.push(draft)
  }
  return weighNested(drafts)
}

/**
 * The sentences of an English paragraph with their attributions. What is said inside quotations is left whole: an editor
 * tags the quotation, not what its speaker reports in turn.
 */
export const readEnglish = (words: readonly Word[]): readonly ReadSentence[] => {
  const run: Run = { from: 0, to: words.length }
  const startsTag = (index: number): boolean => tagVerbAt(words, index, Math.min(run.to, index + 20)) >= 0
  return sentencesIn(words, run, 0, startsTag).map((sentence) => ({
    run: sentence,
    drafts: inSentence(words, sentence, 0),
  }))
}

/** The attributions of an English article. */
export const attributeEnglish = (words: readonly Word[], sentences: readonly ReadSentence[]): readonly Draft[] =>
  attributeFloating(words, sentences, true, { labels, ownVoice, ownSubjects })
