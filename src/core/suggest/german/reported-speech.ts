import type { Draft } from '../draft.ts'
import { hearsay, laterSubjunctives, ownVoice, subjunctives } from '../languages/de/words.ts'
import type { ReadSentence } from '../quotations/floating.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'

const isReported = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ lower, depth }) => depth === 0 && subjunctives.has(lower))

const isReportedLater = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ lower, depth }) => depth === 0 && laterSubjunctives.has(lower))

const hasSoll = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ lower, depth }) => depth === 0 && hearsay.has(lower))

/** "Ich" and "wir" speak for themselves, "wenn" sets a condition: no reported speech of another. */
const speaksItself = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ lower, depth }) => depth === 0 && ownVoice.has(lower))

/** Whether an attribution is part of what another one reports: not its speaker goes on, but the other's. */
const liesWithin = ({ cue }: Draft, other: Draft): boolean =>
  cue !== null && cue !== other.cue && other.content.some(({ from, to }) => from <= cue.from && cue.to <= to)

/**
 * Sentences in the subjunctive that follow an attribution go on reporting: they have its source and no cue of their
 * own. So do those with "soll", from whomever it is heard.
 */
export const withReportedSpeech = (
  words: readonly Word[],
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] => {
  let running: Draft | null = null
  let distance = 0
  return sentences.map((sentence) => {
    const { run, drafts } = sentence
    const spoken = drafts.filter((draft) => draft.source !== null && !drafts.some((other) => liesWithin(draft, other)))
    if (drafts.length > 0) {
      running = spoken.at(-1) ?? running
      distance = 0
      return sentence
    }
    const paragraphBreak = wordAt(words, run.from).first
    if (paragraphBreak) distance++
    const reports = isReported(words, run) || (running !== null && distance === 0 && isReportedLater(words, run))
    const told = reports || hasSoll(words, run)
    if (!told || speaksItself(words, run) || run.to - run.from < 4) {
      if (!told) distance++
      return sentence
    }
    if (running === null && !reports) return sentence
    const draft: Draft = {
      source: running?.source ?? null,
      cue: null,
      content: [run],
      frame: 'konjunktiv',
      lemma: '',
      weight: reports && running ? 0.8 : 0.58,
    }
    return { run, drafts: [draft] }
  })
}

/** Reported sentences that follow one another in a paragraph are one piece. */
export const joinReported = (words: readonly Word[], sentences: readonly ReadSentence[]): readonly ReadSentence[] => {
  const joined: ReadSentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const [draft] = sentence.drafts
    const [before] = last?.drafts ?? []
    const goesOn =
      last && before?.frame === 'konjunktiv' && draft?.frame === 'konjunktiv' && !wordAt(words, sentence.run.from).first
    if (!goesOn) joined.push(sentence)
    else {
      const run = { from: last.run.from, to: sentence.run.to }
      joined[joined.length - 1] = { run, drafts: [{ ...before, content: [run] }] }
    }
  }
  return joined
}
