import { describe, expect, test } from 'vitest'
import * as germanLists from '../../../src/core/suggest/languages/de/words.ts'
import * as englishLists from '../../../src/core/suggest/languages/en/words.ts'
import * as frenchLists from '../../../src/core/suggest/languages/fr/words.ts'
import * as italianLists from '../../../src/core/suggest/languages/it/words.ts'
import { readerOf } from '../../../src/core/suggest/reader.ts'
import { suggestionsIn, tagEnglish } from './suggester.ts'
import { german } from './words/de.ts'
import { english } from './words/en.ts'
import type { Example, Examples, Role } from './words/examples.ts'
import { french } from './words/fr.ts'
import { italian } from './words/it.ts'

type Lists = Readonly<Record<string, ReadonlySet<string>>>

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** The example for a word, and where the word stands in it, at the beginning with a capital. */
const placed = (examples: readonly Example[], word: string): { text: string; start: number; end: number } | null => {
  const [sentence, words = ''] = examples.find(([, all]) => wordsOf(all.toLowerCase()).includes(word)) ?? []
  if (sentence === undefined) return null
  const start = sentence.indexOf('{}')
  const written = wordsOf(words).find((each) => each.toLowerCase() === word) ?? word
  const shown = (start === 0 ? written.charAt(0).toUpperCase() + written.slice(1) : written).replaceAll('_', ' ')
  return { text: sentence.replace('{}', shown), start, end: start + shown.length }
}

/** What is read of a text without a word in its list. */
const readWithout = (list: ReadonlySet<string>, word: string, text: string, language: string): string => {
  const words = list as Set<string>
  const all = [...words]
  words.delete(word)
  const read = JSON.stringify(suggestionsIn(text, language))
  words.clear()
  for (const each of all) words.add(each)
  return read
}

const rolesAt = (text: string, start: number, end: number, language: string): readonly string[] => {
  const holds = (piece: { start: number; end: number } | null): boolean =>
    piece !== null && piece.start <= start && end <= piece.end
  const roles = suggestionsIn(text, language).flatMap(({ mention, cue, pieces }) => [
    ...(holds(mention) ? ['source'] : []),
    ...(holds(cue) ? ['cue'] : []),
    ...(pieces.some(holds) ? ['said'] : []),
  ])
  const isAny = suggestionsIn(text, language).length > 0
  return roles.length > 0 ? roles : isAny ? ['round'] : []
}

const tagAt = (text: string, start: number, language: string) =>
  readerOf({ tagEnglish }, language)
    .tag(text)
    .find((word) => word.start === start)

const languages: readonly (readonly [language: string, lists: Lists, examples: Examples])[] = [
  ['en', englishLists, english],
  ['de', germanLists, german],
  ['fr', frenchLists, french],
  ['it', italianLists, italian],
]

describe.each(languages)('words in %s', (language, lists, examples) => {
  describe.each(Object.entries(lists))('%s', (name, list) => {
    const [role, ...sentences] = examples[name] ?? (['matters'] as readonly [Role])
    test.each([...list])('%s', (word) => {
      const example = placed(sentences as readonly Example[], word)
      expect(example, 'has an example').not.toBeNull()
      const { text, start, end } = example ?? { text: '', start: 0, end: 0 }
      if (role === 'matters')
        expect(readWithout(list, word, text, language), text).not.toBe(JSON.stringify(suggestionsIn(text, language)))
      else if (role === 'stopped') expect(tagAt(text, start, language)?.text).toBe(text.slice(start, end + 1))
      else if (role === 'dated') expect(suggestionsIn(text, language)[0]?.date, text).toMatch(/^2026-\d\d-03$/)
      else if (role === role.toUpperCase()) expect(tagAt(text, start, language)?.pos, text).toBe(role)
      else expect(rolesAt(text, start, end, language), text).toContain(role)
    })
  })
})
