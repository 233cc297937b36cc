import type { Draft } from '../draft.ts'
import { labels, ownSubjects, ownVoice } from '../languages/de/words.ts'
import { isNameInMarks } from '../quotations/name-in-marks.ts'
import { namingWord } from '../quotations/not-speech.ts'
import { attributeFloating, type ReadSentence } from '../quotations/floating.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { withPointingBack } from './pointing-back.ts'
import { joinReported, withReportedSpeech } from './reported-speech.ts'
import { germanPhraseDraft } from './source-phrases.ts'
import { germanVerbDraft } from './verb-drafts.ts'

const covers = (drafts: readonly Draft[], index: number): boolean =>
  drafts.some(({ cue }) => cue !== null && cue.from <= index && index < cue.to)

const inSentence = (words: readonly Word[], sentence: Run): readonly Draft[] => {
  const drafts: Draft[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (wordAt(words, index).depth > 0 || covers(drafts, index)) continue
    const draft = germanPhraseDraft(words, index, sentence) ?? germanVerbDraft(words, index, sentence)
    if (draft) drafts.push(draft)
  }
  return drafts
}

const quotationEnd = (words: readonly Word[], open: number, to: number): number => {
  let index = open + 1
  while (index < to && !(wordAt(words, index).mark === 'close' && wordAt(words, index).depth === 0)) index++
  return Math.min(to, index + 1)
}

/** "bezeichnete den Plan als": of a verb that judges, the cue runs up to the words it quotes. */
const judgingCue = ({ cue }: Draft, quote: number): Run | null => cue && { from: cue.from, to: Math.max(cue.to, quote) }

/** How sure words in marks are a quote where their verb judges: "bezeichnete den Plan als „Unfug“". */
const judgedWeight = 0.8
/** A single word in marks within what is reported is as often a name or a turn of phrase. */
const singleWordShare = 0.6

const partialWeight = (words: readonly Word[], draft: Draft, { from, to }: Run): number => {
  if (draft.frame === 'ganz') return judgedWeight
  const isSingle = to - from <= 3 && wordAt(words, to - 1).mark === 'close'
  return draft.weight * (isSingle ? singleWordShare : 0.95)
}

const isName = (words: readonly Word[], run: Run): boolean =>
  isNameInMarks(words, run) || namingWord(words, run, 'de') !== ''

/** Words between marks within reported speech are also a direct quote of their own, by the same speaker. */
const partialQuotes = (words: readonly Word[], draft: Draft): readonly Draft[] =>
  draft.content.flatMap(({ from, to }) => {
    const quotes: Draft[] = []
    for (let index = from; index < to; index++) {
      const word = wordAt(words, index)
      if (word.mark !== 'open' || word.depth > 0) continue
      const run = { from: index, to: quotationEnd(words, index, to) }
      const isWhole = index === from && run.to >= to
      if (!isWhole && run.to > index + 2 && !isName(words, run))
        quotes.push({
          ...draft,
          cue: draft.frame === 'ganz' ? judgingCue(draft, index) : draft.cue,
          content: [run],
          frame: 'zitatstück',
          weight: partialWeight(words, draft, run),
        })
      index = run.to - 1
    }
    return quotes
  })

const withPartialQuotes = (words: readonly Word[], sentence: ReadSentence): ReadSentence => ({
  run: sentence.run,
  drafts: sentence.drafts.flatMap((draft) => {
    const quotes = partialQuotes(words, draft)
    return draft.frame === 'ganz' && quotes.length > 0 ? quotes : [draft, ...quotes]
  }),
})

/** The sentences of a German paragraph with their attributions. */
export const readGerman = (words: readonly Word[]): readonly ReadSentence[] =>
  withPointingBack(
    words,
    sentencesIn(words, { from: 0, to: words.length }, 0, () => false).map((run) => ({
      run,
      drafts: inSentence(words, run),
    })),
  )

/** The attributions of a German article: reported speech goes on from sentence to sentence. */
export const attributeGerman = (words: readonly Word[], sentences: readonly ReadSentence[]): readonly Draft[] => {
  const reported = joinReported(words, withReportedSpeech(words, sentences))
  return attributeFloating(
    words,
    reported.map((sentence) => withPartialQuotes(words, sentence)),
    false,
    { labels, ownVoice, ownSubjects },
  )
}
