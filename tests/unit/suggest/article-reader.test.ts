import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticleReader } from '../../../src/core/suggest/article-reader.ts'
import { suggest } from '../../../src/core/suggest/suggest.ts'
import { german } from './articles/de.ts'
import { english } from './articles/en.ts'
import { french } from './articles/fr.ts'
import { italian } from './articles/it.ts'
import { tagEnglish } from './suggester.ts'

const articles = { en: english, de: german, fr: french, it: italian }

const textIn = (language: keyof typeof articles): string => articles[language].map(({ text }) => text).join('\n')

/** Words taken out at a place, by its share of the text, and others put there. */
interface Edit {
  readonly at: number
  readonly removed: number
  readonly added: string
}

const edited = (text: string, { at, removed, added }: Edit): string => {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + added + text.slice(start + removed)
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    added: fc.constantFrom(
      '',
      'a',
      ' ',
      '.',
      '\n',
      '“',
      '”',
      '"',
      '«',
      '» ',
      '„',
      '\n\n“We wait.”\n',
      ' she said',
      ' Ines Hale ',
      ', sagte er. ',
      ' Er sei da.',
      ' a-t-il dit ',
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

describe.each(['en', 'de', 'fr', 'it'] as const)('an article in %s that is edited', (language) => {
  test('is read as if it were read for the first time', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const read = createArticleReader({ tagEnglish })
        let text = textIn(language)
        read(text, language)
        for (const change of changes) {
          text = edited(text, change)
          expect(read(text, language)).toEqual(suggest({ tagEnglish }, text, language))
        }
      }),
      { seed: 20260312, numRuns: 40 },
    )
  })
})

/** A reader, and the paragraphs it has tagged since it was last asked. */
const watched = () => {
  let tagged: string[] = []
  const read = createArticleReader({
    tagEnglish: (text) => {
      tagged.push(text)
      return tagEnglish(text)
    },
  })
  return {
    read,
    taggedSince: () => {
      const since = tagged
      tagged = []
      return since
    },
  }
}

test('tags only the paragraphs that changed', () => {
  const { read, taggedSince } = watched()
  read('“We go,” said Ines Hale.\nShe added that it rains.\nThe pool is shut.', 'en')
  taggedSince()
  read('“We go,” said Ines Hale.\nA new line.\nShe added that it snows.\nThe pool is shut.', 'en')
  expect(taggedSince()).toEqual(['A new line.', 'She added that it snows.'])
})

test('reads a paragraph again when a quotation now reaches into it', () => {
  const { read, taggedSince } = watched()
  read('We go, he said.\nShe said it rains.\nThe pool is shut.', 'en')
  taggedSince()
  read('„We go, he said.\nShe said it rains.\nThe pool“ is shut.', 'en')
  expect(taggedSince()).toHaveLength(3)
})

test('reads the same words anew in another language', () => {
  const read = createArticleReader({ tagEnglish })
  const text = 'Er sagte, die Brücke sei zu.'
  read(text, 'en')
  expect(read(text, 'de')).toEqual(suggest({ tagEnglish }, text, 'de'))
})
