import type { LanguageWords } from '../languages/language-words.ts'
import { firstWords, wholeWords } from '../languages/pattern.ts'
import { once } from '../once.ts'
import { movedPlace, pieceAsPlace } from '../place.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

/** Whether a mention is a plural without a name. “Experts of Elva University” are somebody in particular. */
const isPlural = once((words: LanguageWords) =>
  once(({ mention }: Statement): boolean => {
    if (!mention || !firstWords(mention.words, words.pluralSources)) return false
    return !/\p{Lu}/u.test(mention.words.replace(wholeWords(words.pluralSources), ''))
  }),
)

export const pluralSources = articleRule({
  id: 'plural-sources',
  group: 'Sourcing',
  title: 'Sources in the plural, and only one on record',
  why: '“Sources say” promises at least two. With one it is not true.',
  origin: 'Reuters handbook: never cite sources in the plural when there is only one.',
  severity: 'blocking',
  readsWords: true,
  parameters: { fewest: { meaning: 'sources that a plural needs', value: 2, least: 2, most: 10 } },
  bad: {
    text: '{m}Harbour officials{/m} {u}said{/u} {q}the bridge would stay shut{/q}.',
    sources: { 'Harbour officials': { kind: 'unnamed' } },
  },
  good: {
    text: '{m}Harbour officials{/m} {u}said{/u} {q}{q2}the bridge would stay shut{/q2}{/q}.',
    annotations: { q: { source: 'First official' }, q2: { source: 'Second official' } },
    sources: { 'First official': { kind: 'unnamed' }, 'Second official': { kind: 'unnamed' } },
  },
  check: ({ statements }, { parameters, words }) =>
    statements.flatMap(({ item, start }): readonly Draft[] => {
      const { mention, pieces, source } = item
      if (!mention || source?.kind === 'organisation' || source?.kind === 'agency') return []
      if (!isPlural(words)(item)) return []
      const sources = new Set(
        statements
          .filter((other) => {
            const isSameMention = other.item.attribution.mentionId === item.attribution.mentionId
            const [first] = other.item.pieces
            return isSameMention || (first && first.start + other.start === (pieces[0]?.start ?? 0) + start)
          })
          .flatMap((other) => other.item.attribution.sourceId ?? []),
      )
      if (sources.size >= parameters.fewest) return []
      const count = sources.size === 0 ? 'no source is' : 'only one source is'
      const sentence = `“${mention.words}” is a plural, but ${count} linked: tag the words once for each source, or write the singular.`
      const place = movedPlace(pieceAsPlace(mention), start)
      return [
        { places: [place], annotationIds: [item.id], sentence, about: [mention.words, ...pieces.map((p) => p.words)] },
      ]
    }),
})
