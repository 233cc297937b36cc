import { describe, expect, test } from 'vitest'
import { verbReading } from '../../../src/core/suggest/english/verb-forms.ts'
import { germanForms } from '../../../src/core/suggest/german/verb-forms.ts'
import * as germanSaying from '../../../src/core/suggest/languages/de/saying.ts'
import * as germanThinking from '../../../src/core/suggest/languages/de/thinking.ts'
import * as englishIrregular from '../../../src/core/suggest/languages/en/irregular-verbs.ts'
import * as frenchIrregular from '../../../src/core/suggest/languages/fr/irregular-verbs.ts'
import * as germanIrregular from '../../../src/core/suggest/languages/de/irregular-verbs.ts'
import * as italianIrregular from '../../../src/core/suggest/languages/it/irregular-verbs.ts'
import { abbreviations } from '../../../src/core/suggest/languages/en/abbreviations.ts'
import { judging } from '../../../src/core/suggest/languages/en/judging.ts'
import { nouns } from '../../../src/core/suggest/languages/en/nouns.ts'
import { saying } from '../../../src/core/suggest/languages/en/saying.ts'
import { showing } from '../../../src/core/suggest/languages/en/showing.ts'
import { thinking } from '../../../src/core/suggest/languages/en/thinking.ts'
import { wanting } from '../../../src/core/suggest/languages/en/wanting.ts'
import * as frenchSaying from '../../../src/core/suggest/languages/fr/saying.ts'
import * as italianSaying from '../../../src/core/suggest/languages/it/saying.ts'
import { french } from '../../../src/core/suggest/romance/french.ts'
import type { RomanceGrammar } from '../../../src/core/suggest/romance/grammar.ts'
import { italian } from '../../../src/core/suggest/romance/italian.ts'
import { suggestionsIn } from './suggester.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}']+/gu) ?? []

describe('every English verb attributes something in its example', () => {
  test.each([...saying, ...thinking, ...wanting, ...judging, ...showing])('%s', (verb, _frames, example) => {
    const bases = suggestionsIn(example, 'en').flatMap(({ cue, mention, pieces }) =>
      mention && pieces.length > 0 ? wordsOf(cue?.words ?? '').map((word) => verbReading(word)?.verb.base) : [],
    )
    expect(bases).toContain(verb)
  })
})

describe('every German verb attributes something in its example', () => {
  test.each([...germanSaying.saying, ...germanThinking.thinking])('%s', (verb, _frames, example) => {
    const infinitive = verb.replace('|', '')
    const found = suggestionsIn(example, 'de').flatMap(({ cue, mention }) =>
      mention ? wordsOf(cue?.words ?? '').flatMap((word) => germanForms(word).map((form) => form.verb.infinitive)) : [],
    )
    expect(found).toContain(infinitive)
  })
})

describe('every English noun attributes something in its example', () => {
  test.each(nouns)('%s', (noun, _frames, example) => {
    const cues = suggestionsIn(example, 'en').flatMap(({ cue, mention }) => (mention ? wordsOf(cue?.words ?? '') : []))
    expect(cues.some((word) => word === noun || word === `${noun}s`)).toBe(true)
  })
})

const infinitives = (grammar: RomanceGrammar, example: string, language: string): readonly (string | undefined)[] =>
  suggestionsIn(example, language).flatMap(({ cue, mention }) =>
    mention ? wordsOf(cue?.words ?? '').map((word) => grammar.forms.get(word)?.infinitive) : [],
  )

describe('every French verb attributes something in its example', () => {
  test.each(frenchSaying.saying)('%s', (verb, _frames, example) => {
    expect(infinitives(french, example, 'fr')).toContain(verb)
  })
})

describe('every Italian verb attributes something in its example', () => {
  test.each(italianSaying.saying)('%s', (verb, _frames, example) => {
    expect(infinitives(italian, example, 'it')).toContain(verb)
  })
})

describe('no English abbreviation ends a sentence', () => {
  test.each(abbreviations)('%s', (_abbreviation, example) => {
    const [quote] = suggestionsIn(example, 'en')
    expect(quote?.mention?.words).toMatch(/(?:Reed|Hale)$/)
  })
})

/** The forms a list of irregular verbs gives, each with its verb. */
const formsIn = (
  verbs: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [form: string, verb: string])[] =>
  Object.entries(verbs).flatMap(([verb, forms]) =>
    forms.flatMap((some) => some.split(' ')).map((form) => [form, verb] as const),
  )

const germanVerbs = [...germanSaying.saying, ...germanThinking.thinking].map(([verb]) => verb)

describe('every irregular form is read as a form of its verb', () => {
  test.each(formsIn(englishIrregular.irregularVerbs))('%s: %s', (form, verb) => {
    expect(verbReading(form)?.verb.base).toBe(verb)
  })

  test.each(formsIn(germanIrregular.irregularVerbs))('%s: %s', (form, verb) => {
    const prefixes = germanVerbs.map((name) => name.split('|')).filter((parts) => parts.at(-1) === verb)
    const read = prefixes.flatMap(([prefix = '', base]) => germanForms(base === undefined ? form : prefix + form))
    expect(read.some((reading) => reading.verb.infinitive.endsWith(verb))).toBe(true)
  })

  test.each(formsIn(frenchIrregular.irregularVerbs))('%s: %s', (form, verb) => {
    expect(french.forms.get(form)?.infinitive).toBe(verb)
  })

  test.each(formsIn(italianIrregular.irregularVerbs))('%s: %s', (form, verb) => {
    expect(italian.forms.get(form)?.infinitive).toBe(verb)
  })
})
