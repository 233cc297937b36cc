import { similarRuns } from '../../anchor/similar-runs.ts'
import { placesOf } from '../place.ts'
import { comparedWords, directSpans } from '../reading/direct-words.ts'
import type { Statement } from '../reading/statement.ts'
import { statementRule } from '../rule.ts'
import { wordSet } from '../../text/word-set.ts'

const omission = /[[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.\.\.|\[[^\]]*\]/g
const fillers = wordSet('ah ahm eh ehm er erm euh hm hmm uh uhm um')

const positionOf = (words: readonly string[], run: readonly string[], from: number): number => {
  for (let at = from; at <= words.length - run.length; at++)
    if (run.every((word, index) => words[at + index] === word)) return at
  return -1
}

/** The runs of a quote between its marked omissions and insertions. */
const quotedRuns = (statement: Statement): readonly (readonly string[])[] =>
  directSpans(statement)
    .flatMap(({ start, end }) => statement.around.text.slice(start, end).split(omission))
    .map(comparedWords)
    .filter((run) => run.length > 0)

/** The first run that the transcript does not have in its place; null where it has all. */
const firstMissing = (runs: readonly (readonly string[])[], words: readonly string[]): readonly string[] | null => {
  let from = 0
  for (const run of runs) {
    const at = positionOf(words, run, from)
    if (at < 0) return run
    from = at + run.length
  }
  return null
}

const nearest = (words: readonly string[], run: readonly string[]): string => {
  const tokens = words.map((word, index) => ({ word, start: index, end: index + 1 }))
  const [best] = similarRuns(tokens, run)
  return best ? `: there it reads “${words.slice(best.from, best.to).join(' ')}”` : ''
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
  check: (statement, { parameters }) => {
    const transcripts = statement.evidence.filter(
      ({ kind, excerpt }) => (kind === 'transcript' || kind === 'recording') && excerpt.trim() !== '',
    )
    const kept = (words: readonly string[]): readonly string[] =>
      parameters.dropFillers ? words.filter((word) => !fillers.has(word)) : words
    const runs = quotedRuns(statement).map(kept)
    const misses = transcripts.map(({ excerpt }) => {
      const words = kept(comparedWords(excerpt))
      return { words, missing: firstMissing(runs, words) }
    })
    const [first] = misses
    if (!first?.missing || misses.some(({ missing }) => missing === null)) return []
    const sentence = `“${first.missing.join(' ')}” is not what the transcript has${nearest(first.words, first.missing)}. Restore the words, or mark what is left out.`
    return [{ places: placesOf(statement), sentence }]
  },
})
