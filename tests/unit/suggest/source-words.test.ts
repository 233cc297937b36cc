import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../../../src/core/model/suggestion.ts'
import { german } from '../../../src/core/suggest/languages/de/sources.ts'
import { english } from '../../../src/core/suggest/languages/en/sources.ts'
import { french } from '../../../src/core/suggest/languages/fr/sources.ts'
import { italian } from '../../../src/core/suggest/languages/it/sources.ts'
import { agencies, manNames, smallAgencies, womanNames } from '../../../src/core/suggest/languages/names.ts'
import type { SourceWords } from '../../../src/core/suggest/languages/source-words.ts'
import { suggestionsIn } from './suggester.ts'
import { sentences } from './words/sources.ts'

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A word as it stands in a sentence: without the signs of the list, and with what they may stand for. */
const spelled = (word: string): string =>
  word
    .replace(/^\*(?=year|jähr)/, '47-')
    .replaceAll('*', '')
    .replaceAll('_', ' ')

const kindOf = ({ sources }: Suggestion): string => sources[0]?.kind ?? ''
const nameOf = ({ sources }: Suggestion): string => sources[0]?.name ?? ''

const isNamedWithout = (found: Suggestion, word: string): boolean =>
  nameOf(found) !== '' && !nameOf(found).toLowerCase().startsWith(word)

/** What a list's words make of their sentence. */
const shows: Readonly<Record<keyof SourceWords, (found: Suggestion, word: string) => boolean>> = {
  agency: (found) => kindOf(found) === 'agency',
  organisation: (found) => kindOf(found) === 'organisation',
  outlet: ({ relayedBy }, word) => relayedBy.includes(word),
  document: (found) => kindOf(found) === 'document',
  unnamed: (found) => kindOf(found) === 'unnamed',
  role: ({ sources }, word) => (sources[0]?.function ?? '').toLowerCase().includes(word.toLowerCase()),
  womanTitles: (found) => nameOf(found) === 'Marin Hale',
  manTitles: (found) => nameOf(found) === 'Marin Hale',
  womanPronouns: (found) => nameOf(found) === 'Maria Hale',
  manPronouns: (found) => nameOf(found) === 'Otto Hale',
  nobody: ({ mention, sources }) => mention !== null && sources.length === 0,
  definiteArticles: isNamedWithout,
  indefiniteArticles: isNamedWithout,
  otherArticles: isNamedWithout,
  beforeNames: ({ sources }) => sources[0]?.name === 'Marin Hale' && sources[0].function === '',
  withinNames: (found, word) =>
    nameOf(found).includes(word) || (found.kind === 'not a quote' && (found.pieces[0]?.words ?? '').includes(word)),
  particles: (found, word) => nameOf(found) === `Otto ${word} Hale`,
  nameLinks: (found) => nameOf(found) === 'Maria Hale',
  outletLinks: ({ relayedBy }, word) => relayedBy.includes(` ${word} `),
  roleLinks: ({ sources }) => sources[0]?.function !== '' && sources[0]?.affiliation === 'Elva',
  owners: ({ sources }) => sources[0]?.function === 'head' && sources[0].affiliation === 'Harbour Board',
  relatives: (found, word) => found.mention?.words === word && nameOf(found) === 'Maria Hale',
  statements: (found) => nameOf(found) === 'Polizei',
  statementLinks: (found) => nameOf(found) === 'Polizei',
  beforeAgency: (found) => nameOf(found) === 'Ansa',
  origins: ({ mention }) => mention !== null,
}

/** Words that German, French and Italian write with a capital here, or that begin the sentence. */
const written = (list: keyof SourceWords, language: string, word: string, sentence: string): string => {
  const isNoun =
    language === 'de' &&
    !/^(?:manTitles|womanTitles|.*Pronouns|nobody|.*Articles|withinNames|particles|.*Links|origins)$/.test(list)
  const isTitle = list === 'womanTitles' || list === 'manTitles' || list === 'outlet'
  const begins = isTitle || sentence.startsWith('{}')
  const text = isNoun ? word.replace(/\S+$/, capitalised) : begins ? capitalised(word) : word
  return sentence.includes('{}E') || sentence.includes('{}P') ? text + (word.endsWith("'") ? '' : ' ') : text
}

describe.each([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['it', italian],
] as const)('words about sources in %s', (language, words) => {
  const lists = (Object.entries(words) as [keyof SourceWords, string][]).filter(([, list]) => list !== '')
  describe.each(lists)('%s', (name, list) => {
    test.each(list.split(/\s+/).filter(Boolean).map(spelled))('%s', (word) => {
      const isShown = [sentences[language]?.[name] ?? []].flat().some((sentence) => {
        const shown = written(name, language, word, sentence)
        const found = suggestionsIn(sentence.replace('{}', shown), language)
        return found.some((suggestion) => shows[name](suggestion, shown.trim()))
      })
      expect(isShown).toBe(true)
    })
  })
})

describe('names', () => {
  test.each([...agencies])('%s is an agency', (name) => {
    const [found] = suggestionsIn(`${capitalised(name)} reported that the bridge is closed.`, 'en')
    expect(found && kindOf(found)).toBe('agency')
  })

  test.each([...smallAgencies])('%s is an agency without a capital', (name) => {
    const [found] = suggestionsIn(`Anna Roth sagte der ${name}, die Brücke sei zu.`, 'de')
    expect(found?.relayedBy).toBe(name)
  })

  test.each([
    ...[...womanNames].map((name) => [capitalised(name), 'she'] as const),
    ...[...manNames].filter((name) => !womanNames.has(name)).map((name) => [capitalised(name), 'he'] as const),
  ])('%s: %s', (name, pronoun) => {
    const text = `Rin Lind, the cook, met ${name} Hale, the nurse. “We wait,” ${pronoun} said.`
    expect(suggestionsIn(text, 'en').map(nameOf)).toEqual([`${name} Hale`])
  })
})
