import { type Place, textFields } from '../../model/finding.ts'
import type { Source } from '../../model/source.ts'
import { namePattern, surnameOf } from '../reading/names.ts'
import { fieldText } from '../reading/reading.ts'
import { articleRule, type Draft } from '../rule.ts'

/** What must not be read: every name of the source, but not the words it is described with. */
const secretNames = (source: Source): readonly string[] => {
  const own = source.kind === 'unnamed' ? [] : [source.name, surnameOf(source)]
  return [...own, ...source.aliases].filter((name) => name.length > 1 && name !== source.description)
}

export const protectedNameInText = articleRule({
  id: 'protected-name-in-text',
  group: 'Sourcing',
  title: 'Name of a protected source in the text',
  why: 'A source under protection may lose work, freedom or life over one line.',
  origin: 'AP and NPR: the duty to keep an identity that was promised to be kept.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: {
    text: 'Ines Hale knows the files.',
    sources: { 'Ines Hale': { protected: true, description: 'a harbour official' } },
  },
  good: {
    text: 'A harbour official knows the files.',
    sources: { 'Ines Hale': { protected: true, description: 'a harbour official' } },
  },
  check: ({ input }) =>
    input.sources.flatMap((source): readonly Draft[] => {
      const names = source.protected ? secretNames(source) : []
      if (names.length === 0) return []
      const pattern = namePattern(names, 'giu')
      const places = textFields.flatMap((field) =>
        [...fieldText(input, field).matchAll(pattern)].map(
          ({ 0: words, index }): Place => ({ field, start: index, end: index + words.length, words }),
        ),
      )
      const [first] = places
      if (!first) return []
      const instead = source.description === '' ? 'the description agreed on' : `“${source.description}”`
      const sentence = `“${first.words}” names a protected source: write ${instead}, and read the rest for what else gives it away.`
      return [{ places, sentence, about: [source.name] }]
    }),
})
