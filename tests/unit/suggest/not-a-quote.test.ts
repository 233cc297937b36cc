import { describe, expect, test } from 'vitest'
import { joinedArticles, likeness, namedAfter, naming } from '../../../src/core/suggest/languages/naming.ts'
import { wordSet } from '../../../src/core/text/word-set.ts'
import { suggestionsIn } from './suggester.ts'

/** What is offered as no quote, and what as a quote, of a text. */
const told = (text: string, language: string) => {
  const words = (wanted: 'quote' | 'not a quote') =>
    suggestionsIn(text, language)
      .filter(({ kind }) => kind === wanted)
      .map(({ pieces }) => pieces.map((piece) => piece.words).join(' … '))
  return { quotes: words('quote'), others: words('not a quote') }
}

describe.each(Object.entries(naming))('naming words in %s', (language, entries) => {
  const cases = entries.flatMap(([words, example]) =>
    [...wordSet(words)].map((word) => [word.replaceAll('_', ' '), example] as const),
  )

  test.each(cases)('%s', (word, example) => {
    const found = suggestionsIn(example.replace('{}', word), language).find(({ kind }) => kind === 'not a quote')
    expect(found?.reason).toContain(`“${word}”`)
  })
})

test.each([...namedAfter])('a name comes before %s', (word) => {
  const text = `Das Schiff wird auch „die alte Dame vom See“ ${word}.`
  expect(suggestionsIn(text, 'de')[0]).toMatchObject({ kind: 'not a quote', reason: expect.stringContaining(word) })
})

const articleOf: Readonly<Record<string, string>> = {
  de: 'im am beim vom zum zur ins',
  fr: 'du au aux',
  it: 'del della al alla nel dal',
}
const articles = Object.entries(articleOf).flatMap(([language, words]) =>
  [...wordSet(words)].map((word) => [language, word] as const),
)

test('every joined article has a language', () => {
  expect(new Set(articles.map(([, word]) => word))).toEqual(joinedArticles)
})

const after = (word: string): string => `Anna ${word} «alten und grauen dame elva» Elva.`

test.each(articles)('what follows an article is no speech, in %s: %s', (language, word) => {
  expect(told(after('und'), language).quotes).toHaveLength(1)
  expect(told(after(word), language).quotes).toEqual([])
})

test.each([
  ['en', 'as', 'They see it as “quite a mess”.'],
  ['de', 'als', 'Man sieht es als „ziemlich schlimm“.'],
  ['fr', 'comme', 'On le voit comme « assez grave ».'],
  ['it', 'come', 'Si vede come «abbastanza grave».'],
])('few words may be speech, in %s after %s', (language, word, text) => {
  expect(likeness).toContain(word)
  expect(told(text, language).others).toEqual([])
})

const cases: Readonly<Record<string, readonly (readonly [text: string, others: readonly string[]])[]>> = {
  en: [
    ['The choir of Port Elva sang “The Lights of Home” on Sunday.', ['The Lights of Home']],
    ['The “Elva Herald” is printed by a cousin of the mayor.', ['Elva Herald']],
    ['The so-called “ghost bus” runs at night.', ['ghost bus']],
    ['Nobody took the “free” bus home.', ['free']],
    ['Tom “Tiger” Reed won the race; the “Elva Star” came last.', ['Tiger', 'Elva Star']],
    ['In the ‘old’ harbour the ferry “Saint Lorn” waits.', ['old', 'Saint Lorn']],
  ],
  de: [
    ['Die „Elvater Nachrichten“ erscheinen am Montag nicht.', ['Elvater Nachrichten']],
    ['Der sogenannte „Geisterbus“ fährt nur in der Nacht.', ['Geisterbus']],
    ['Niemand nahm den „freien“ Bus.', ['freien']],
    ['Im «Haus am See» gibt es Kuchen.', ['Haus am See']],
    ['Gezeigt wurde der Film »Zwei Flüsse« aus dem Jahr 1972.', ['Zwei Flüsse']],
    ['Die Band „Sie kommen nie an“ spielte im ‚Anker‘.', ['Sie kommen nie an', 'Anker']],
  ],
  fr: [
    ['Le « Courrier d’Elva » ne paraît plus le lundi.', ['Courrier d’Elva']],
    ['Le soi-disant « bus fantôme » roule la nuit.', ['bus fantôme']],
    ['Personne n’a pris le bus « gratuit ».', ['gratuit']],
    ['Au « Lion d’Or », on sert du poisson.', ['Lion d’Or']],
    ['Le chœur a chanté “Les Lumières du Port” dimanche.', ['Les Lumières du Port']],
  ],
  it: [
    ['Il «Corriere di Elva» non esce il lunedì.', ['Corriere di Elva']],
    ['Il cosiddetto «autobus fantasma» passa di notte.', ['autobus fantasma']],
    ['Nessuno ha preso il bus «gratuito».', ['gratuito']],
    ['Al «Leone d’Oro» si mangia pesce.', ['Leone d’Oro']],
    ['Il coro ha cantato “Le Luci del Porto” domenica.', ['Le Luci del Porto']],
  ],
}

describe.each(Object.entries(cases))('titles and turns of phrase in %s', (language, texts) => {
  test.each(texts)('%s', (text, others) => {
    expect(told(text, language)).toEqual({ quotes: [], others })
  })
})

const speech = [
  ['en', 'The old captain is angry. “Nobody asked us before they closed the pier.”'],
  ['de', 'Der alte Kapitän ist wütend. „Niemand hat uns gefragt, bevor sie den Steg sperrten.“'],
  ['fr', 'Le vieux capitaine est fâché. « Personne ne nous a demandé avant de fermer le quai. »'],
  ['it', 'Il vecchio capitano è arrabbiato. «Nessuno ci ha chiesto prima di chiudere il molo.»'],
] as const

test.each(speech)('speech that nobody is said to speak is a quote without a cue, in %s', (language, text) => {
  const [quote, ...more] = suggestionsIn(text, language)
  expect(more).toEqual([])
  expect(quote).toMatchObject({ kind: 'quote', manner: 'direct', cue: null })
})

test('a title within what somebody says is left to the quote', () => {
  const { quotes, others } = told('Ines Hale said that the film “Two Rivers” was too long.', 'en')
  expect(quotes).toEqual(['that the film “Two Rivers” was too long'])
  expect(others).toEqual([])
})

test('a name in marks before a verb is who speaks, not what is said', () => {
  const quote = suggestionsIn('The “Elva Herald” reported that the pool is shut.', 'en').find(
    ({ kind }) => kind === 'quote',
  )
  expect(quote).toMatchObject({
    mention: { words: 'The “Elva Herald”' },
    pieces: [{ words: 'that the pool is shut' }],
    sources: [{ name: 'Elva Herald', kind: 'organisation' }],
  })
})
