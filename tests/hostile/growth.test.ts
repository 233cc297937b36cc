import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/main/import/read-html.ts'
import { readMarkdown } from '../../src/main/import/read-markdown.ts'
import { readText } from '../../src/main/import/read-text.ts'
import { hiddenCharacters } from '../../src/core/text/hidden-characters.ts'
import { languageOf } from '../../src/core/text/language.ts'
import { findQuotations } from '../../src/core/text/quotations.ts'
import { countWords } from '../../src/core/text/word-count.ts'
import { growthOf } from '../support/growth.ts'
import { checkedCopy } from '../unit/check/checked-copy.ts'
import { suggestionsIn } from '../unit/suggest/suggester.ts'
import { hostileWords, repeated } from './hostile-words.ts'

// Twice the text at most two and a half times the time: in proportion, with room for what is not the text's.
const mostGrowth = 2.5

interface Reading {
  readonly least: number
  readonly most: number
  readonly read: (text: string) => unknown
}

const readings: Readonly<Record<string, Reading>> = {
  'English suggestions': { least: 4000, most: 256_000, read: (text) => suggestionsIn(text, 'en') },
  'German suggestions': { least: 4000, most: 256_000, read: (text) => suggestionsIn(text, 'de') },
  'French suggestions': { least: 4000, most: 256_000, read: (text) => suggestionsIn(text, 'fr') },
  'Italian suggestions': { least: 4000, most: 256_000, read: (text) => suggestionsIn(text, 'it') },
  'English checks': { least: 4000, most: 256_000, read: (text) => checkedCopy(text, 'en') },
  'German checks': { least: 4000, most: 256_000, read: (text) => checkedCopy(text, 'de') },
  'quotations, words, language and hidden characters': {
    least: 16_000,
    most: 256_000,
    read: (text) => [findQuotations(text), countWords(text, 'en'), languageOf(text), hiddenCharacters(text)],
  },
  'plain text': { least: 16_000, most: 256_000, read: readText },
  Markdown: { least: 16_000, most: 128_000, read: readMarkdown },
  HTML: { least: 16_000, most: 128_000, read: readHtml },
}

describe.each(Object.entries(readings))('%s take time in proportion to the text', (_, { least, most, read }) => {
  test.each(Object.entries(hostileWords))('%s', (_words, words) => {
    const growth = growthOf((size) => read(repeated(words, size)), { least, most, enough: mostGrowth })
    expect(growth).toBeLessThanOrEqual(mostGrowth)
  })
})
