import { similarRuns } from '../../anchor/similar-runs.ts'
import { placesOf } from '../place.ts'
import { comparedWords, directSpans } from '../reading/direct-words.ts'
import type { Statement } from '../reading/statement.ts'
import { statementRule } from '../rule.ts'
import type { WordDifference } from '../../model/word-difference.ts'
import { comparableWords, wordDifference } from '../../text/word-difference.ts'

const omission = /[[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.\.\.|\[[^\]]*\]/g
const fillerWords = 'ah|ahm|äh|ähm|eh|ehm|erm|euh|hm|hmm|uh|uhm'
const fillerPattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}]),?\\s*`, 'giu')
const fillers = fillerPattern(fillerWords)
/** “Er” and “um” are words elsewhere. */
const englishFillers = fillerPattern(`${fillerWords}|er|um`)

const positionOf = (words: readonly string[], run: readonly string[], from: number): number => {
  for (let at = from; at <= words.length - run.length; at++)
    if (run.every((word, index) => words[at + index] === word)) return at
  return -1
}

/** The runs of a quote between its marked omissions and insertions. */
const quotedRuns = (statement: Statement): readonly string[] =>
  directSpans(statement)
    .flatMap(({ start, end }) => statement.around.text.slice(start, end).split(omission))
    .filter((run) => comparedWords(run).length > 0)

/** The first run that the transcript does not have in its place; null where it has all. */
const firstMissing = (runs: readonly string[], transcript: string): string | null => {
  const words = comparedWords(transcript)
  let from = 0
  for (const run of runs) {
    const wanted = comparedWords(run)
    const at = positionOf(words, wanted, from)
    if (at < 0) return run
    from = at + wanted.length
  }
  return null
}

/** What the transcript has where it is most like the run; null where it has nothing like it. */
const differenceFrom = (transcript: string, run: string): WordDifference | null => {
  const there = comparableWords(transcript)
  const here = comparableWords(run)
  const keys = here.map(({ key }) => key)
  const tokens = there.map(({ key: word }, index) => ({ word, start: index, end: index + 1 }))
  const [best] = similarRuns(tokens, keys)
  if (!best) return null
  // Words at the ends of the run that were exchanged stand before and after what is alike.
  const before = Math.max(0, keys.indexOf(there[best.from]?.key ?? ''))
  const last = keys.lastIndexOf(there[best.to - 1]?.key ?? '')
  const after = last < 0 ? 0 : keys.length - 1 - last
  const stretch = there.slice(Math.max(0, best.from - before), best.to + after)
  return { elsewhere: 'the transcript', pieces: wordDifference(stretch, here) }
}

export const quoteDiffersFromTranscript = statementRule({
  id: 'quote-differs-from-transcript',
  group: 'Quotes and speakers',
  title: 'Quote that differs from its transcript',
  why: 'Quotation marks promise the very words. Whatever is left out is marked as left out.',
  origin: 'AP: never alter a quote. Canadian Press lets “ahs” go, hence the parameter.',
  severity: 'blocking',
  readsWords: false,
  parameters: { dropFillers: { meaning: 'sounds such as “um” and “äh” may be left out', value: true } },
  bad: {
    text: '“{q}We will shut the bridge{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    annotations: { q: { evidence: [{ kind: 'transcript', excerpt: 'We may shut the bridge for a while.' }] } },
  },
  good: {
    text: '“{q}We may shut the bridge …{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    annotations: { q: { evidence: [{ kind: 'transcript', excerpt: 'Um, we may shut the bridge for a while.' }] } },
  },
  check: (statement, { parameters, language }) => {
    const transcripts = statement.evidence.filter(
      ({ kind, excerpt }) => (kind === 'transcript' || kind === 'recording') && excerpt.trim() !== '',
    )
    const read = (text: string): string =>
      parameters.dropFillers ? text.replace(language === 'en' ? englishFillers : fillers, '') : text
    const runs = quotedRuns(statement).map(read)
    const misses = transcripts.map(({ excerpt }) => {
      const transcript = read(excerpt)
      return { transcript, missing: firstMissing(runs, transcript) }
    })
    const [first] = misses
    if (!first?.missing || misses.some(({ missing }) => missing === null)) return []
    const difference = differenceFrom(first.transcript, first.missing)
    const otherwise = difference ? 'reads otherwise' : `does not have “${first.missing.trim()}”`
    const sentence = `The transcript ${otherwise}: restore the words, or mark what is left out.`
    return [{ places: placesOf(statement), sentence, ...(difference ? { difference } : {}) }]
  },
})
