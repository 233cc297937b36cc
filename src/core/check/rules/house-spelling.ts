import { namePattern } from '../reading/names.ts'
import type { Spelling } from '../../model/house-rules.ts'
import { once } from '../once.ts'
import { placeIn } from '../place.ts'
import { paragraphRule } from '../rule.ts'

interface Preferences {
  readonly pattern: RegExp
  readonly preferred: ReadonlyMap<string, string>
}

const preferencesOf = once((spellings: readonly Spelling[]): Preferences => {
  const pairs = spellings.flatMap(({ preferred, instead }) => instead.map((spelling) => [spelling, preferred] as const))
  const preferred = new Map(pairs)
  return { pattern: namePattern([...preferred.keys()], 'gu'), preferred }
})

export const houseSpelling = paragraphRule({
  id: 'house-spelling',
  group: 'Text',
  title: 'Not the house’s spelling',
  why: 'Readers and archives find a name under one spelling. Which one, the house decides.',
  origin: 'The house’s own list of preferred spellings.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: { text: 'The train to Kiev was late.', spellings: [{ preferred: 'Kyiv', instead: ['Kiev'] }] },
  good: { text: 'The train to Kyiv was late.', spellings: [{ preferred: 'Kyiv', instead: ['Kiev'] }] },
  check: (paragraph, { spellings }) => {
    if (spellings.length === 0) return []
    const { pattern, preferred } = preferencesOf(spellings)
    return Array.from(paragraph.text.matchAll(pattern), ({ 0: words, index }) => {
      const place = placeIn(paragraph, { start: index, end: index + words.length })
      const replacement = preferred.get(words) ?? words
      const sentence = `The house writes “${replacement}”, not “${words}”.`
      const fix = { type: 'replace' as const, label: `Write “${replacement}”`, place, replacement }
      return { places: [place], sentence, fixes: [fix] }
    })
  },
})
