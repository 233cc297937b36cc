import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../../../src/core/model/suggestion.ts'
import type { Article } from './articles/article.ts'
import { german } from './articles/de.ts'
import { english } from './articles/en.ts'
import { french } from './articles/fr.ts'
import { italian } from './articles/it.ts'
import { suggestionsIn } from './suggester.ts'

const quoteLine = ({ sources, cue, pieces }: Suggestion): string =>
  `${sources[0]?.name ?? '-'} | ${cue?.words ?? '-'} | ${pieces.map(({ words }) => words).join(' … ')}`

const factsIn = (suggestions: readonly Suggestion[]): readonly string[] => [
  ...new Set(
    suggestions.flatMap((suggestion) => {
      const { kind, confirmation, channel, sources } = suggestion
      const lines = kind === 'quote' ? [quoteLine(suggestion)] : []
      if (channel !== '') lines.push(`channel ${sources[0]?.name ?? '-'}: ${channel}`)
      if (confirmation)
        lines.push(`${confirmation.state ?? '-'}, ${confirmation.outcome ?? '-'}: ${confirmation.words.words}`)
      return lines
    }),
  ),
]

const expectedOf = ({ quotes, channels = [], confirmations = [] }: Article): readonly string[] => [
  ...quotes,
  ...channels.map((channel) => `channel ${channel}`),
  ...confirmations,
]

const percent = (part: number, whole: number): number => Math.round((100 * part) / whole)

/** What is reached; a change may raise these, never lower them. */
const reached = { en: [100, 100], de: [100, 100], fr: [100, 100], it: [100, 100] }

describe.each([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['it', italian],
] as const)('articles in %s', (language, articles) => {
  test('are read as well as before', () => {
    const wrong: string[] = []
    let right = 0
    let found = 0
    let wanted = 0
    for (const article of articles) {
      const facts = factsIn(suggestionsIn(article.text, language))
      const expected = expectedOf(article)
      right += expected.filter((line) => facts.includes(line)).length
      found += facts.length
      wanted += expected.length
      wrong.push(...expected.filter((line) => !facts.includes(line)).map((line) => `missed ${line}`))
      wrong.push(...facts.filter((line) => !expected.includes(line)).map((line) => `extra  ${line}`))
    }
    const precision = percent(right, found)
    const recall = percent(right, wanted)
    process.stdout.write(
      `${language}: precision ${precision}, recall ${recall}\n${wrong.map((line) => `  ${line}\n`).join('')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(reached[language][0] ?? 0)
    expect(recall).toBeGreaterThanOrEqual(reached[language][1] ?? 0)
  })
})
