import { describe, expect, test } from 'vitest'
import { inWords, suggestionsIn } from './suggester.ts'

/** What is proposed of the first line of a text. */
const ofHeadline = (text: string, language: string): readonly string[] => {
  const end = text.split('\n')[0]?.length ?? 0
  return suggestionsIn(text, language)
    .filter(({ pieces }) => (pieces[0]?.start ?? 0) < end)
    .map((suggestion) => `${suggestion.manner}: ${inWords(suggestion)} (${suggestion.sources[0]?.name ?? '-'})`)
}

describe('a headline gives the words of', () => {
  test.each([
    ['en', 'one who says “we”', 'Keller: We will appeal', 'indirect: Keller | : | We will appeal (Keller)'],
    ['en', 'one in marks', 'Keller: “We will appeal”', 'direct: Keller | : | “We will appeal” (Keller)'],
    [
      'en',
      'one who speaks in the article',
      'Keller: court is wrong\nAnna Keller said she was sad.',
      'indirect: Keller | : | court is wrong (Anna Keller)',
    ],
    [
      'en',
      'one with a full name',
      'Anna Keller: Court was wrong',
      'indirect: Anna Keller | : | Court was wrong (Anna Keller)',
    ],
    [
      'en',
      'the police',
      'Police: Two boats stolen\nThe police said that it was late.',
      'indirect: Police | : | Two boats stolen (Police)',
    ],
    [
      'de',
      'one who says „wir“',
      'Keller: Wir legen Berufung ein',
      'indirect: Keller | : | Wir legen Berufung ein (Keller)',
    ],
    [
      'de',
      'one in marks',
      'Keller: „Wir legen Berufung ein“',
      'direct: Keller | : | „Wir legen Berufung ein“ (Keller)',
    ],
    [
      'de',
      'one who speaks in the article',
      'Keller: Gericht irrt\nAnna Keller sagte, sie sei traurig.',
      'indirect: Keller | : | Gericht irrt (Anna Keller)',
    ],
    ['fr', 'one who says « nous »', 'Keller : nous ferons appel', 'indirect: Keller | : | nous ferons appel (Keller)'],
    ['fr', 'one in marks', 'Keller : « Nous ferons appel »', 'direct: Keller | : | « Nous ferons appel » (Keller)'],
    [
      'fr',
      'one who speaks in the article',
      'Keller : le tribunal se trompe\nAnna Keller a dit que le pont est fermé.',
      'indirect: Keller | : | le tribunal se trompe (Anna Keller)',
    ],
    ['it', 'one who says «noi»', 'Keller: noi faremo ricorso', 'indirect: Keller | : | noi faremo ricorso (Keller)'],
    ['it', 'one in marks', 'Keller: «Faremo ricorso»', 'direct: Keller | : | «Faremo ricorso» (Keller)'],
    [
      'it',
      'one who speaks in the article',
      'Keller: il tribunale sbaglia\nAnna Keller ha detto che il ponte è chiuso.',
      'indirect: Keller | : | il tribunale sbaglia (Anna Keller)',
    ],
  ])('in %s: %s', (language, _who, text, told) => {
    expect(ofHeadline(text, language)).toEqual([told])
  })
})

describe('a headline gives nobody’s words where a colon follows', () => {
  test.each([
    ['en', 'a label', 'Update: Bridge closed after storm\nAnna Keller said she was sad.'],
    ['en', 'a label, though it says “we”', 'Explainer: How we lost the bridge'],
    ['en', 'a label in capitals', 'UPDATE: We will appeal'],
    ['en', 'a place', 'Elva: Fire in the harbour\nAnna Keller said in Elva that she was sad.'],
    ['en', 'a list', 'Anna Keller: 12 goals'],
    ['en', 'a time', 'Saturday 10:30 opening of the fair'],
    ['en', 'words of a sentence', 'Keller has one wish: a new bridge\nAnna Keller said she was sad.'],
    ['de', 'eine Sache', 'Wetter: Sturm über Elva\nAnna Keller sagte, das Wetter sei schlecht.'],
    ['de', 'eine Marke', 'Kommentar: Was wir wissen'],
    ['fr', 'un lieu', 'Elva : incendie au port\nAnna Keller a dit que le pont est fermé.'],
    ['fr', 'une rubrique', 'Météo : nous attendons la pluie'],
    ['it', 'una rubrica', 'Esclusiva: noi e il ponte'],
  ])('in %s: %s', (language, _what, text) => {
    expect(ofHeadline(text, language)).toEqual([])
  })
})

describe('a headline that names the speaker last gives the words of', () => {
  test.each([
    [
      'en',
      'one who says “we”',
      'We will appeal: Anna Keller',
      'indirect: Anna Keller | : | We will appeal (Anna Keller)',
    ],
    [
      'en',
      'one in marks',
      '“Court was wrong”: Keller\nAnna Keller said she was sad.',
      'direct: Keller | : | “Court was wrong” (Anna Keller)',
    ],
    [
      'de',
      'one in marks',
      '„Wir legen Berufung ein“: Keller\nAnna Keller sagte, sie sei traurig.',
      'direct: Keller | : | „Wir legen Berufung ein“ (Anna Keller)',
    ],
    [
      'fr',
      'one who says « nous »',
      'Nous ferons appel : Anna Keller',
      'indirect: Anna Keller | : | Nous ferons appel (Anna Keller)',
    ],
    ['it', 'one in marks', '«Faremo ricorso»: Anna Keller', 'direct: Anna Keller | : | «Faremo ricorso» (Anna Keller)'],
  ])('in %s: %s', (language, _who, text, told) => {
    expect(ofHeadline(text, language)).toEqual([told])
  })
})

describe('a headline gives nobody’s words where a name stands last', () => {
  test.each([
    ['en', 'who somebody is', 'Our new mayor: Anna Keller'],
    ['en', 'what is next', 'Next in the final: Keller\nAnna Keller said she was sad.'],
    ['en', 'a place', 'We went there: Port Elva'],
    ['en', 'a label', 'We lost the bridge: Analysis'],
    ['de', 'wer es ist', 'Die neue Ärztin: Anna Keller'],
    ['de', 'ein Ort', 'Wir waren da: Elva'],
    ['fr', 'qui c’est', 'Notre nouveau maire : Anna Keller'],
    ['it', 'chi è', 'La nuova sindaca: Anna Keller'],
  ])('in %s: %s', (language, _what, text) => {
    expect(ofHeadline(text, language)).toEqual([])
  })
})
