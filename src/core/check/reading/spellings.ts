import { fold } from '../../text/folding.ts'
import { once } from '../once.ts'
import { editDistance } from './edit-distance.ts'
import { namePattern } from './names.ts'
import type { Paragraph } from './paragraph.ts'
import type { Located, Span } from './span.ts'
import { type Spelled, vocabularyOf } from './vocabulary.ts'

/** Places of one spelling. */
export interface Spelling {
  readonly form: string
  readonly places: readonly { readonly paragraph: Located<Paragraph>; readonly span: Span }[]
}

type Paragraphs = readonly Located<Paragraph>[]

const isCapital = ({ word }: Spelled): boolean => /^\p{Lu}/u.test(word)

const gather = (paragraphs: Paragraphs, key: string, fits: (spelled: Spelled) => boolean): Spelling | null => {
  const places = paragraphs.flatMap((paragraph) =>
    (vocabularyOf(paragraph.item).get(key) ?? []).filter(fits).map((span) => ({ paragraph, span })),
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
const partedByHyphen = new Set(
  'resign reform recover recreation recreate resent repress coop unionised release react'.split(' '),
)

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
    /[^ -~]/.test(key) && key.length > 3 && places.some((each) => isCapital(each) && !each.leads) ? [key] : [],
  ),
)

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const isName = (spelled: Spelled): boolean => isCapital(spelled) && !spelled.leads

/** Names with and without accents: Müller, Muller, Mueller. */
export const accentSpellings = (paragraphs: Paragraphs): readonly (readonly Spelling[])[] =>
  [...keysWith(paragraphs, accented)].flatMap((key) => {
    const written = key.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    const others = new Set([fold(key).folded, written].filter((each) => each !== key))
    return several([key, ...others].map((each) => gather(paragraphs, each, isName)))
  })

/** Spellings that a list says are of one name or term. Names are told by their capital. */
export const listedSpellings = (
  paragraphs: Paragraphs,
  variants: readonly (readonly string[])[],
): readonly (readonly Spelling[])[] =>
  variants.flatMap((forms) => {
    const isProper = /^\p{Lu}/u.test(forms[0] ?? '')
    return several(forms.map((form) => gather(paragraphs, form.toLowerCase(), (each) => isCapital(each) === isProper)))
  })

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

/** People of the registry whose name stands in the text a letter or two off. */
export const nameSpellings = (paragraphs: Paragraphs, names: readonly string[]): readonly (readonly Spelling[])[] => {
  const known = new Set(names)
  const told = new Set<string>()
  return names.flatMap((name) => {
    if (name.split(' ').length !== 2) return []
    const own = namePattern([name], 'gu')
    const near = paragraphs.flatMap((paragraph) =>
      pairsIn(paragraph.item)
        .filter(({ words }) => words !== name && isNearName(name, words))
        .map(({ words, start }) => ({ words, place: { paragraph, span: { start, end: start + words.length } } })),
    )
    const [first] = near
    const key = first ? [name, first.words].sort().join(' / ') : ''
    if (!first || told.has(key)) return []
    told.add(key)
    const places = paragraphs.flatMap((paragraph) =>
      Array.from(paragraph.item.text.matchAll(own), ({ index }) => ({
        paragraph,
        span: { start: index, end: index + name.length },
      })),
    )
    if (places.length === 0 && !known.has(first.words)) return []
    return several([
      places.length > 0 ? { form: name, places } : null,
      { form: first.words, places: near.filter(({ words }) => words === first.words).map(({ place }) => place) },
    ])
  })
}
