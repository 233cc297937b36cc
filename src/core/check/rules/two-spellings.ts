import type { Spelling as HouseSpelling } from '../../model/house-rules.ts'
import { placeAt } from '../place.ts'
import { copyOf } from '../reading/reading.ts'
import {
  accentSpellings,
  hyphenSpellings,
  listedSpellings,
  nameSpellings,
  type Spelling,
} from '../reading/spellings.ts'
import { articleRule, type Draft } from '../rule.ts'

/** The house's spelling where it has one, else the one that stands most often. */
const preferredOf = (spellings: readonly Spelling[], house: readonly HouseSpelling[]): Spelling | undefined =>
  spellings.find(({ form }) => house.some(({ preferred }) => preferred.toLowerCase() === form.toLowerCase())) ??
  spellings.toSorted((a, b) => b.places.length - a.places.length)[0]

const draftOf = (spellings: readonly Spelling[], house: readonly HouseSpelling[]): readonly Draft[] => {
  const preferred = preferredOf(spellings, house)
  const [first] = spellings
  const others = spellings.filter((each) => each !== preferred)
  if (!preferred || !first) return []
  const places = others.flatMap((each) => each.places.map(({ paragraph, span }) => placeAt(paragraph, span)))
  const own = preferred.places.slice(0, 1).map(({ paragraph, span }) => placeAt(paragraph, span))
  const forms = [preferred, ...others].map(({ form }) => `“${form}”`)
  const sentence = `This is spelled ${forms.join(' and ')}: decide on one spelling.`
  const fixes = places.map((place) => {
    const isLower = /^\p{Ll}/u.test(place.words)
    const replacement = isLower ? preferred.form.toLowerCase() : preferred.form
    return { type: 'replace' as const, label: `Write “${replacement}”`, place, replacement }
  })
  return [{ places: [...places, ...own], sentence, fixes, about: forms.toSorted() }]
}

export const twoSpellings = articleRule({
  id: 'two-spellings',
  group: 'Text',
  title: 'Name or term spelled two ways',
  why: 'Two spellings look like two people, or like nobody having read the whole.',
  origin: 'Copy desk practice; the house’s spelling wins.',
  severity: 'warning',
  readsWords: true,
  parameters: {},
  bad: 'The train to Kiev was late. In Kyiv nobody minded.',
  good: 'The train to Kyiv was late. In Kyiv nobody minded.',
  check: (reading, { words, spellings }) => {
    const paragraphs = copyOf(reading)
    const people = reading.input.sources.filter(({ kind }) => kind === 'person').map(({ name }) => name)
    return [
      ...hyphenSpellings(paragraphs),
      ...accentSpellings(paragraphs),
      ...listedSpellings(paragraphs, words.variants),
      ...nameSpellings(paragraphs, people),
    ].flatMap((found) => draftOf(found, spellings))
  },
})
