import { describe, expect, test } from 'vitest'
import { days } from '../../../src/core/suggest/languages/days.ts'
import { goingOn } from '../../../src/core/suggest/languages/channels.ts'
import { relays } from '../../../src/core/suggest/languages/relays.ts'
import { suggest } from '../../../src/core/suggest/suggest.ts'
import { articleDay } from './articles/article.ts'
import { suggestionsIn, tagEnglish } from './suggester.ts'
import { variantsOf } from './variants.ts'

const dayOf = (text: string, language: string, day?: string): string =>
  suggest({ tagEnglish }, text, language, day)[0]?.date ?? ''

/** The weekdays before a Tuesday, from Sunday to Saturday. */
const before = ['2026-03-08', '2026-03-09', '2026-03-10', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']

describe.each(Object.entries(days))(
  'the day something was said, in %s',
  (language, { weekdays, relative, dates, future, example }) => {
    test.each(weekdays.map((word, index) => [word, before[index] ?? '']))('%s is %s', (word, day) => {
      expect(dayOf(example.replace('{day}', word), language, articleDay)).toBe(day)
    })

    test.each(variantsOf(future))('the one of “%s” lies ahead', (word) => {
      const day = `${word} ${weekdays[1]}`
      expect(dayOf(example.replace('{day}', day), language, articleDay)).toBe('')
    })

    test.each(dates)('%s is %s', (date, day) => {
      expect(dayOf(example.replace('{day}', date), language, articleDay)).toBe(day)
    })

    test.each(relative)('%s lies %i days before', (word, count) => {
      const text = example.replace('{day}', word).replace(' am ', ' ')
      expect(dayOf(text, language, articleDay)).toBe(`2026-03-${String(10 - count).padStart(2, '0')}`)
    })
  },
)

describe('the day of a quote', () => {
  test.each([
    ['lies in the words said, not round them', 'Ines Hale said that the bridge opens on Friday.', ''],
    ['is not the next one', 'Ines Hale said the bridge is closed. Next Friday she will say more.', ''],
    ['stands near the cue', 'Ines Hale, head of the board since Friday, said on Monday that it rains.', '2026-03-09'],
  ])('%s', (_why, text, day) => {
    expect(dayOf(text, 'en', articleDay)).toBe(day)
  })

  test.each([
    ['en', 'Ines Hale said on February 6 that it rains.', '2026-02-06'],
    ['en', 'Ines Hale said on Friday, 6 February, that it rains.', '2026-02-06'],
    ['en', 'Ines Hale said on Nov. 6th that it rains.', '2025-11-06'],
    ['en', 'Ines Hale said on July 6, 2019, that it rains.', '2019-07-06'],
    ['de', 'Anna Roth sagte am 6. Februar, es regne.', '2026-02-06'],
    ['de', 'Anna Roth sagte am Freitag, 6. Februar 2026, es regne.', '2026-02-06'],
    ['fr', 'Claire Monnard a déclaré le 6 février que le pont est fermé.', '2026-02-06'],
    ['fr', 'Claire Monnard a déclaré le 1er mars que le pont est fermé.', '2026-03-01'],
    ['it', 'Carla Bini ha detto il 6 dicembre che il ponte è chiuso.', '2025-12-06'],
    ['it', 'Carla Bini ha detto il 1° marzo che il ponte è chiuso.', '2026-03-01'],
  ])('may be a date, in %s: %s', (language, text, day) => {
    expect(dayOf(text, language, articleDay)).toBe(day)
  })

  test('is known by a whole date even where the day of the article is not', () => {
    expect(dayOf('Ines Hale said on 6 February 2026 that it rains.', 'en')).toBe('2026-02-06')
    expect(dayOf('Ines Hale said on 6 February that it rains.', 'en')).toBe('')
  })

  test('is no day that the calendar does not have', () => {
    expect(dayOf('Ines Hale said on 31 February 2026 that it rains.', 'en')).toBe('')
  })

  test('is not known where the day of the article is not', () => {
    expect(dayOf('Ines Hale said on Monday that it rains.', 'en')).toBe('')
  })

  test('counts from the day the text begins with', () => {
    expect(dayOf('Date: 10 March 2026\nInes Hale said on Monday that it rains.', 'en')).toBe('2026-03-09')
  })
})

describe.each(Object.entries(relays))('relays in %s', (language, entries) => {
  const outlet =
    /Elva Herald|Radio Elva|Ansa|Keystone-\p{Lu}+|Reuters|Elvater \p{L}+|dpa|Corriere del Lago|Courrier du Lac/u
  const cases = entries.flatMap(([words, example]) =>
    variantsOf(words).map((variant) => ({ words, example, variant, name: outlet.exec(example)?.[0] ?? '' })),
  )

  test.each(cases)('$variant', ({ words, example, variant, name }) => {
    const pattern = new RegExp(words.replace('NAME', name), 'u')
    const found = suggestionsIn(example.replace(pattern, variant.replace('NAME', name)), language)
    expect(found.map(({ relayedBy }) => relayedBy)).toContain(name)
  })
})

test('who is told is no relay where it is a person', () => {
  expect(suggestionsIn('Ines Hale told Tom Reed that the bridge is closed.', 'en')[0]?.relayedBy).toBe('')
})

const channelsIn = (text: string, language: string): readonly string[] =>
  suggestionsIn(text, language).map(({ channel }) => channel)

describe.each(Object.entries(goingOn))('who goes on speaking, in %s', (language, entries) => {
  test.each(entries)('%s: by the channel of the sentence before', (_verb, example) => {
    const channel = expect.stringMatching(/^(?:on|auf|sur|su) Telegram$/)
    expect(channelsIn(example, language)).toEqual([channel, channel])
  })
})

describe('the channel of the sentence before', () => {
  const first = 'Ines Hale said on Telegram that the bridge is closed.'

  test.each([
    ['not of another speaker', `${first} “We wait,” Tom Reed added.`],
    ['not in the next paragraph', `${first}\n“We wait,” Hale added.`],
    ['not after another sentence', `${first} The ferry was full. “We wait,” Hale added.`],
    ['not where she speaks anew', `${first} “We wait,” she said.`],
  ])('goes on %s', (_why, text) => {
    expect(channelsIn(text, 'en')).toEqual(['on Telegram', ''])
  })
})
