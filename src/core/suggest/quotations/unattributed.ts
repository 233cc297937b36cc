import type { Draft } from '../draft.ts'
import { manPronouns, womanPronouns } from '../people/source-words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import type { ReadSentence } from './floating.ts'
import { makesSentence, type NotSpeech, verdictOn } from './not-speech.ts'

/** Words in marks that no attribution takes in: speech of nobody named, or no speech. */
export interface Unattributed {
  readonly speech: readonly Draft[]
  readonly others: readonly (NotSpeech & { readonly run: Run })[]
}

/** The outermost quotations of the words, with their marks. */
const quotationsIn = (words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = []
  for (let index = 0; index < words.length; index++) {
    if (wordAt(words, index).mark !== 'open' || wordAt(words, index).depth > 0) continue
    let end = index + 1
    while (end < words.length && (wordAt(words, end).depth > 0 || wordAt(words, end).mark === 'open')) end++
    runs.push({ from: index, to: wordAt(words, end).mark === 'close' ? end + 1 : end })
    index = end
  }
  return runs
}

/** Tells whether a run overlaps what drafts say; runs are asked for in reading order. */
const coveredBy = (drafts: readonly Draft[]): ((run: Run) => boolean) => {
  const taken = drafts.flatMap(({ content }) => content).sort((a, b) => a.from - b.from)
  let next = 0
  let reach = 0
  return ({ from, to }) => {
    for (let run = taken[next]; run && run.from < to; run = taken[++next]) reach = Math.max(reach, run.to)
    return reach > from
  }
}

/** Reads the noun phrase that begins at `from` and ends by `to`; null where there is none. */
export type PhraseFrom = (words: readonly Word[], from: number, to: number) => Run | null

/**
 * Who may be speaking where nothing says so: what the sentence is about that leads to the quotation with a colon, or
 * somebody by name or pronoun whom this sentence or the one before it in the same paragraph is about.
 */
const likelySpeaker = (
  words: readonly Word[],
  sentences: readonly ReadSentence[],
  phraseFrom: PhraseFrom,
  { from }: Run,
): Run | null => {
  const index = lastStartedBy(sentences, from)
  const own = sentences[index]?.run
  const isLed = own !== undefined && own.from < from
  const leading = isLed ? own : wordAt(words, from).first ? undefined : sentences[index - 1]?.run
  const phrase = leading ? phraseFrom(words, leading.from, Math.min(leading.to, from)) : null
  if (!phrase || (isLed && wordAt(words, from - 1).text === ':')) return phrase
  const isSomeone = words
    .slice(phrase.from, phrase.to)
    .some(({ lower, pos }) => pos === 'PROPN' || womanPronouns.has(lower) || manPronouns.has(lower))
  return isSomeone ? phrase : null
}

const lastStartedBy = (sentences: readonly ReadSentence[], word: number): number => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.run.from ?? 0) <= word) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** "It was late, she said, and “we ran”": who speaks elsewhere in the sentence of a quotation; undefined where nobody does. */
const speakerInSentence = (sentences: readonly ReadSentence[], { from }: Run): Draft | undefined =>
  sentences[lastStartedBy(sentences, from)]?.drafts.find(({ source, cue }) => source !== null && cue !== null)

const speechDraft = (words: readonly Word[], run: Run, speaker: Draft | undefined, source: Run | null): Draft => ({
  source: speaker?.source ?? source,
  cue: speaker?.cue ?? null,
  content: [run],
  frame: 'unattributed',
  lemma: '',
  weight: makesSentence(words, run) ? 0.7 : 0.5,
})

/** Finds the quotations that no draft takes in, and tells speech from names, titles and turns of phrase. */
export const unattributed = (
  words: readonly Word[],
  sentences: readonly ReadSentence[],
  drafts: readonly Draft[],
  phraseFrom: PhraseFrom,
  language: string,
): Unattributed => {
  const isCovered = coveredBy(drafts)
  const speech: Draft[] = []
  const others: (NotSpeech & { run: Run })[] = []
  for (const run of quotationsIn(words)) {
    if (isCovered(run)) continue
    const verdict = verdictOn(words, run, language)
    if (verdict === 'speech') {
      const likely = likelySpeaker(words, sentences, phraseFrom, run)
      speech.push(speechDraft(words, run, speakerInSentence(sentences, run), likely))
    } else if (verdict) others.push({ ...verdict, run })
  }
  return { speech, others }
}
