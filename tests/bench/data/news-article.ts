import { randomNumbers } from '../../support/random-numbers.ts'
import type { AnnotationSketch, ArticleSketch } from '../../support/article-records.ts'
import { type Language, languages, wordAt } from './vocabulary.ts'

/** How large a made article is, and which one. */
export interface NewsArticle {
  readonly seed: number
  /** About how many words it has. */
  readonly words: number
  /** How many annotations it has, if it has the words for them; twelve words an annotation are enough. */
  readonly annotations: number
  readonly language?: Language
}

const wordsInParagraph = 50

const firstNames = 'Ada Bruno Clara Dario Elena Fabian Greta Hugo Ines Jonas Karla Livio'.split(' ')
const lastNames =
  'Albrecht Bonetti Carlisle Dumont Egger Ferrand Gallati Harrow Imhof Jenatsch Keller Lund Monnard Nadig Orsini'.split(
    ' ',
  )

/** A sentence with a direct quote, its cue and its mention, as the language sets it. */
const quoted: Readonly<Record<Language, (words: string, name: string, at: string) => string>> = {
  en: (words, name, at) => `“{q${at}}${words},{/q${at}}” {c${at}}said{/c${at}} {m${at}}${name}{/m${at}}. `,
  de: (words, name, at) => `„{q${at}}${words}{/q${at}}“, {c${at}}sagte{/c${at}} {m${at}}${name}{/m${at}}. `,
  fr: (words, name, at) => `« {q${at}}${words}{/q${at}} », {c${at}}a déclaré{/c${at}} {m${at}}${name}{/m${at}}. `,
  it: (words, name, at) => `«{q${at}}${words}{/q${at}}», {c${at}}ha detto{/c${at}} {m${at}}${name}{/m${at}}. `,
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const states = ['unchecked', 'pending', 'confirmed', 'unconfirmed', 'denied'] as const

/** Copy like that of a news desk: sentences of words as often as they are used, quotes with cue and mention, claims. */
export const newsArticle = ({ seed, words, annotations, language }: NewsArticle): ArticleSketch => {
  const random = randomNumbers(seed)
  const used = language ?? languages[seed % languages.length] ?? 'en'
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const run = (count: number): string => Array.from({ length: count }, () => wordAt(used, random())).join(' ')
  const sketches: Record<string, AnnotationSketch> = {}
  const sources: Record<string, { readonly function: string }> = {}
  const paragraphs = Math.max(1, Math.round(words / wordsInParagraph))

  // An annotation's id follows from its name, which has to differ from article to article.
  const nameOf = (at: number): string => `${seed}-${at}`

  const quote = (at: string, count: number): string => {
    const name = `${pick(firstNames)} ${pick(lastNames)}`
    sources[name] ??= { function: run(2) }
    sketches[`q${at}`] = { source: name, cue: `c${at}`, mention: `m${at}`, state: pick(states) }
    sketches[`c${at}`] = { kind: 'cue' }
    sketches[`m${at}`] = { kind: 'mention' }
    return quoted[used](capitalised(run(count)), name, at)
  }
  const claim = (at: string, count: number): string => {
    sketches[`k${at}`] = { kind: 'claim', state: pick(states) }
    return `${capitalised(run(3))} {k${at}}${run(count)}{/k${at}}. `
  }

  let made = 0
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const wanted = Math.round(((index + 1) * annotations) / paragraphs)
    let text = ''
    let left = wordsInParagraph
    while (made < wanted && left > 6) {
      const isQuote = wanted - made >= 3
      const count = Math.min(isQuote ? 8 : 5, left - 5)
      text += isQuote ? quote(nameOf(made), count) : claim(nameOf(made), count)
      made += isQuote ? 3 : 1
      left -= count + 3
    }
    while (left > 0) {
      const count = Math.min(left, 8 + Math.floor(random() * 14))
      text += `${capitalised(run(count))}. `
      left -= count
    }
    return text.trimEnd()
  })
  const day = new Date(Date.UTC(2024, 0, 1 + (seed % 900))).toISOString()
  return {
    name: `article ${seed}`,
    fields: { headline: capitalised(run(7)), slug: `story-${seed}`, language: used, date: day.slice(0, 10) },
    body,
    annotations: sketches,
    sources,
    at: day,
  }
}
