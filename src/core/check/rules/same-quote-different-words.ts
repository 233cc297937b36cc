import type { LibraryQuote } from '../input.ts'
import { once } from '../once.ts'
import { placesAt } from '../place.ts'
import { comparedWords, directText, directWords } from '../reading/direct-words.ts'
import { articleRule, type Draft } from '../rule.ts'
import { comparableWords, wordDifference } from '../../text/word-difference.ts'

const libraryWords = once(({ words }: LibraryQuote): readonly string[] => comparedWords(words))

/** How many neighbours two runs of words share, of all they have: 1 where they are the same. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const pairs = new Set(one.slice(1).map((word, index) => `${one[index]} ${word}`))
  const shared = other.slice(1).filter((word, index) => pairs.has(`${other[index]} ${word}`)).length
  return (2 * shared) / Math.max(1, one.length + other.length - 2)
}

const isPart = (one: readonly string[], other: readonly string[]): boolean =>
  ` ${other.join(' ')} `.includes(` ${one.join(' ')} `)

export const sameQuoteDifferentWords = articleRule({
  id: 'same-quote-different-words',
  group: 'Quotes and speakers',
  title: 'Same quote, other words elsewhere',
  why: 'Somebody said it once, in one way. Where two articles differ, one of them is wrong.',
  origin: 'Derived from AP: never alter a quote.',
  severity: 'warning',
  readsWords: false,
  parameters: { fewestWords: { meaning: 'words a quote must have to be compared', value: 5, least: 2, most: 50 } },
  bad: {
    text: '“{q}We will not shut the bridge before June{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    library: [{ words: 'We will never shut the bridge before June', sourceName: 'Ines Hale' }],
  },
  good: {
    text: '“{q}We will not shut the bridge before June{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    library: [{ words: 'We will not shut the bridge before June, I promise', sourceName: 'Ines Hale' }],
  },
  check: ({ statements, input }, { parameters }) => {
    if (input.library.length === 0) return []
    const bySource = Map.groupBy(input.library, ({ sourceId }) => sourceId)
    return statements.flatMap((located): readonly Draft[] => {
      const { item } = located
      const here = directWords(item)
      const known = (item.source && bySource.get(item.source.id)) ?? []
      if (here.length < parameters.fewestWords) return []
      const twin = known.find((quote) => {
        const there = libraryWords(quote)
        return likeness(here, there) >= 0.6 && !isPart(here, there) && !isPart(there, here)
      })
      if (!twin) return []
      const pieces = wordDifference(comparableWords(twin.words), comparableWords(directText(item)))
      const sentence = `“${twin.headline}” has this quote in other words: look up what was said, and set one of them right.`
      const difference = { elsewhere: `“${twin.headline}”`, pieces }
      return [{ places: placesAt(located), annotationIds: [item.id], sentence, difference }]
    })
  },
})
