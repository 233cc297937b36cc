import { describe, expect, test } from 'vitest'
import { suggest } from '../../../src/core/suggest/suggest.ts'
import { articleDay } from './articles/article.ts'
import { german } from './articles/de.ts'
import { english } from './articles/en.ts'
import { french } from './articles/fr.ts'
import { italian } from './articles/it.ts'
import { lineOf } from './articles/line-of.ts'
import { tagEnglish } from './suggester.ts'

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
    for (const { text, told } of articles) {
      const lines = suggest({ tagEnglish }, text, language, articleDay).map(lineOf)
      right += told.filter((line) => lines.includes(line)).length
      found += lines.length
      wanted += told.length
      wrong.push(...told.filter((line) => !lines.includes(line)).map((line) => `missed ${line}`))
      wrong.push(...lines.filter((line) => !told.includes(line)).map((line) => `extra  ${line}`))
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
