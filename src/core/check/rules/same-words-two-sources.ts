import type { Source } from '../../model/source.ts'
import type { LibraryQuote } from '../input.ts'
import { once } from '../once.ts'
import { movedPlace, placeIn } from '../place.ts'
import { comparedWords, directSpans } from '../reading/direct-words.ts'
import { isSameVoice } from '../reading/same-voice.ts'
import { type Located, overlaps, type Span } from '../reading/span.ts'
import type { Statement } from '../reading/statement.ts'
import { indexRuns } from '../reading/word-runs.ts'
import { articleRule, type Draft } from '../rule.ts'

/** One run between marks, with who is said to have said it. */
interface Run {
  readonly of: Statement
  readonly span: Span
  readonly words: readonly string[]
}

const runsOf = once((statement: Statement): readonly Run[] =>
  directSpans(statement).map((span) => ({
    of: statement,
    span,
    words: comparedWords(statement.around.text.slice(span.start, span.end)),
  })),
)

const libraryWords = once(({ words }: LibraryQuote): readonly string[] => comparedWords(words))

const longWord = 4

/** Enough words of substance to be more than a common turn. */
const isTelling = (words: readonly string[], fewest: number): boolean =>
  words.length >= 2 && words.filter(({ length }) => length >= longWord).length >= fewest

const elsewhere = (
  runs: readonly string[],
  quotes: readonly LibraryQuote[],
  source: Source,
): LibraryQuote | undefined => {
  const run = ` ${runs.join(' ')} `
  return quotes.find((quote) => quote.sourceId !== source.id && ` ${libraryWords(quote).join(' ')} `.includes(run))
}

export const sameWordsTwoSources = articleRule({
  id: 'same-words-two-sources',
  group: 'Quotes and speakers',
  title: 'Same words from different sources',
  why: 'Two people seldom find the same words. More often one of the attributions is wrong.',
  origin: 'Derived from the rule that a quote has exactly one speaker.',
  severity: 'blocking',
  readsWords: false,
  parameters: { fewestWords: { meaning: 'long words that a run must have to count', value: 2, least: 1, most: 20 } },
  bad: '{m1}Ines Hale{/m1} {u1}spoke of{/u1} a “{q1}broken promise{/q1}”. “{q2}This is a broken promise to us all{/q2},” {u2}said{/u2} {m2}Tom Reed{/m2}.',
  good: '{m1}Ines Hale{/m1} {u1}spoke of{/u1} a “{q1}broken promise{/q1}”. “{q2}This is a missed chance for us all{/q2},” {u2}said{/u2} {m2}Tom Reed{/m2}.',
  check: ({ statements, input }, { parameters }) => {
    const starts = new Map(statements.map(({ item, start }) => [item, start]))
    const located = ({ of }: Run): Located<Statement> => ({ item: of, start: starts.get(of) ?? 0 })
    const placeOf = (run: Run) => movedPlace(placeIn(run.of.around, run.span), located(run).start)
    const runs = statements.flatMap(({ item }) => (item.source ? runsOf(item) : []))
    const index = indexRuns(runs, ({ words }) => words)
    const told = new Set<Run>()
    return runs.flatMap((run): readonly Draft[] => {
      const source = run.of.source
      if (!source || told.has(run) || !isTelling(run.words, parameters.fewestWords)) return []
      const place = placeOf(run)
      const others = index.holding(run.words).filter((other) => {
        const speaker = other.of.source
        return speaker && !isSameVoice(source, speaker) && !overlaps(place, placeOf(other))
      })
      if (others.length > 0) {
        for (const other of others) if (other.words.length === run.words.length) told.add(other)
        const names = [...new Set(others.map((other) => other.of.source?.name ?? ''))].join(' and ')
        const sentence = `“${place.words}” is given to ${source.name} here and to ${names} elsewhere: find out who said it.`
        const annotationIds = [run.of.id, ...others.map((other) => other.of.id)]
        return [{ places: [place, ...others.map(placeOf)], annotationIds, sentence, about: [place.words, source.name] }]
      }
      const quote = elsewhere(run.words, input.library, source)
      if (!quote) return []
      const sentence = `“${place.words}” is given to ${source.name} here and to ${quote.sourceName} in “${quote.headline}”: find out who said it.`
      return [{ places: [place], annotationIds: [run.of.id], sentence, about: [place.words, source.name] }]
    })
  },
})
