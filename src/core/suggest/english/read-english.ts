import { attributeFloating } from '../quotations/floating.ts'
import { withNames } from '../words/names.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { accordingTo } from './according-to.ts'
import { tagVerbAt } from './clause-end.ts'
import type { Draft } from '../draft.ts'
import { weighNested } from './nesting.ts'
import { nounDraft } from './noun-drafts.ts'
import { verbReading } from './verb-forms.ts'
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
 * The attributions of English words. What is said inside quotations is left whole: an editor tags the quotation, not what
 * its speaker reports in turn.
 */
export const readEnglish = (tagged: readonly Word[]): readonly Draft[] => {
  const words = withNames(tagged, (lower) => verbReading(lower)?.forms.has('s') ?? false)
  const run: Run = { from: 0, to: words.length }
  const startsTag = (index: number): boolean => tagVerbAt(words, index, Math.min(run.to, index + 20)) >= 0
  const sentences = sentencesIn(words, run, 0, startsTag)
  return attributeFloating(
    words,
    sentences.map((sentence) => ({ run: sentence, drafts: inSentence(words, sentence, 0) })),
    true,
  )
}
