import { fold } from '../../text/folding.ts'
import { once } from '../once.ts'
import { editDistance } from './edit-distance.ts'
import type { Paragraph } from './paragraph.ts'
import type { Located, Span } from './span.ts'
import { leadsSentence, type Spelled, vocabularyOf } from './vocabulary.ts'
import { wordSet } from '../../text/word-set.ts'

/** Places of one spelling. */
export interface Spelling {
  readonly form: string
  readonly places: readonly { readonly paragraph: Located<Paragraph>; readonly span: Span }[]
}

type Paragraphs = readonly Located<Paragraph>[]

const isCapital = ({ word }: Spelled): boolean => /^\p{Lu}/u.test(word)
const isName = (spelled: Spelled, paragraph: Paragraph): boolean =>
  isCapital(spelled) && !leadsSentence(paragraph, spelled)

const gather = (
  paragraphs: Paragraphs,
  key: string,
  fits: (spelled: Spelled, paragraph: Paragraph) => boolean,
): Spelling | null => {
  const places = paragraphs.flatMap((paragraph) =>
    (vocabularyOf(paragraph.item).get(key) ?? [])
      .filter((each) => fits(each, paragraph.item))
      .map((span) => ({ paragraph, span })),
  )
  const [first] = places
  return first ? { form: first.paragraph.item.text.slice(first.span.start, first.span.end), places } : null
}

const several = (spellings: readonly (Spelling | null)[]): readonly (readonly Spelling[])[] => {
  const found = spellings.filter((each) => each !== null)
  return found.length > 1 ? [found] : []
}

const keysWith = (paragraphs: Paragraphs, fits: (paragraph: Paragraph) => readonly string[]): ReadonlySet<string> =>
  new Set(paragraphs.flatMap(({ item }) => fits(item)))

const hyphen = /[-‐‑]/

/** Words that are two words where the hyphen goes: to re-sign is not to resign. */
const partedByHyphen = wordSet('resign reform recover recreation recreate resent repress coop unionised release react')

const hyphenated = once((paragraph: Paragraph) => [...vocabularyOf(paragraph).keys()].filter((key) => hyphen.test(key)))

/** Words with and without a hyphen: Cooperation, Co-operation. */
export const hyphenSpellings = (paragraphs: Paragraphs): readonly (readonly Spelling[])[] =>
  [...keysWith(paragraphs, hyphenated)].flatMap((key) => {
    const plain = key.replace(/[-‐‑]/g, '')
    if (plain.length < 5 || partedByHyphen.has(plain)) return []
    return several([gather(paragraphs, key, () => true), gather(paragraphs, plain, () => true)])
  })

const accented = once((paragraph: Paragraph) =>
  [...vocabularyOf(paragraph)].flatMap(([key, places]) =>
    /[^ -~]/.test(key) && key.length > 3 && places.some((each) => isName(each, paragraph)) ? [key] : [],
  ),
)

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** The word in capitals after a place, which makes it part of a longer name; empty where there is none. */
const nextName = ({ paragraph, span }: Spelling['places'][number]): string =>
  /^ (\p{Lu}[\p{L}’'-]+)/u.exec(paragraph.item.text.slice(span.end, span.end + 40))?.[1] ?? ''

/** José Ramos and Jose Luis are two people: each spelling goes on with other names. */
const areFirstNames = ([one, ...others]: readonly Spelling[]): boolean => {
  const names = new Set(one?.places.map(nextName))
  return others.every(({ places }) => places.every((place) => nextName(place) !== '' && !names.has(nextName(place))))
}

/** Names with and without accents: Müller, Muller, Mueller. */
export const accentSpellings = (paragraphs: Paragraphs): readonly (readonly Spelling[])[] =>
  [...keysWith(paragraphs, accented)].flatMap((key) => {
    const written = key.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    const others = new Set([fold(key).folded, written].filter((each) => each !== key))
    const found = several([key, ...others].map((each) => gather(paragraphs, each, isName)))
    return found.filter((spellings) => !areFirstNames(spellings))
  })

const listed = once((variants: readonly (readonly string[])[]) => {
  const known = new Set(variants.flat().map((form) => form.toLowerCase()))
  return once((paragraph: Paragraph) => [...vocabularyOf(paragraph).keys()].filter((key) => known.has(key)))
})

/** Spellings that a list says are of one name or term. Names are told by their capital. */
export const listedSpellings = (
  paragraphs: Paragraphs,
  variants: readonly (readonly string[])[],
): readonly (readonly Spelling[])[] => {
  const used = keysWith(paragraphs, listed(variants))
  return variants.flatMap((forms) => {
    const keys = forms.map((form) => form.toLowerCase()).filter((key) => used.has(key))
    if (keys.length < 2) return []
    const isProper = /^\p{Lu}/u.test(forms[0] ?? '')
    return several(keys.map((key) => gather(paragraphs, key, (each) => isCapital(each) === isProper)))
  })
}

const pair = /(?<![\p{L}-])\p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+/gu

const pairsIn = once((paragraph: Paragraph) =>
  Array.from(paragraph.text.matchAll(new RegExp(`(?=(${pair.source}))`, 'gu')), ({ 1: words = '', index }) => ({
    words: words.replace(/['’]s?$/, ''),
    start: index,
  })),
)

/** First names a letter apart, surnames up to two: Sergey Lavrov, Sergei Lavrov. */
const isNearName = (one: string, other: string): boolean => {
  const [first = '', last = ''] = one.split(' ')
  const [otherFirst = '', otherLast = ''] = other.split(' ')
  if (first === otherFirst) {
    const most = last.length >= 7 ? 2 : 1
    return last.length >= 5 && last !== otherLast && editDistance(last, otherLast, most) <= most
  }
  return last === otherLast && first.length >= 5 && first.at(-1) !== 'a' && editDistance(first, otherFirst, 1) <= 1
}

interface NamePlace {
  readonly paragraph: Located<Paragraph>
  readonly span: Span
}

/** All pairs of capitalised words, by the pair. */
const pairPlaces = (paragraphs: Paragraphs): ReadonlyMap<string, readonly NamePlace[]> => {
  const places = new Map<string, NamePlace[]>()
  for (const paragraph of paragraphs)
    for (const { words, start } of pairsIn(paragraph.item)) {
      const place = { paragraph, span: { start, end: start + words.length } }
      const known = places.get(words)
      if (known) known.push(place)
      else places.set(words, [place])
    }
  return places
}

/** People of the registry whose name stands in the text a letter or two off. */
export const nameSpellings = (paragraphs: Paragraphs, names: readonly string[]): readonly (readonly Spelling[])[] => {
  const people = [...new Set(names)].filter((name) => name.split(' ').length === 2)
  if (people.length === 0) return []
  const places = pairPlaces(paragraphs)
  const byPart = new Map<string, string[]>()
  for (const words of places.keys())
    for (const part of words.split(' ')) byPart.set(part, [...(byPart.get(part) ?? []), words])
  const told = new Set<string>()
  return people.flatMap((name) => {
    const candidates = new Set(name.split(' ').flatMap((part) => byPart.get(part) ?? []))
    const near = [...candidates].find((words) => isNearName(name, words))
    const own = places.get(name)
    if (!near || !own || told.has(near)) return []
    told.add(name)
    return [
      [
        { form: name, places: own },
        { form: near, places: places.get(near) ?? [] },
      ],
    ]
  })
}
