import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkedCopy, inShort } from './checked-copy.ts'
import { deskArticles } from './fixtures/desk-articles.ts'
import { articles, judged } from './fixtures/judged-articles.ts'

type Language = keyof typeof articles

/** How many findings there are, and those that nobody has judged right. */
const judgedIn = (language: Language) => {
  const found = articles[language].map(({ text }) => checkedCopy(text, language).map(inShort))
  const noise = found.flatMap((list, index) => list.filter((each) => !judged[language][index]?.includes(each)))
  return { count: found.flat().length, noise }
}

describe.each(Object.keys(articles) as Language[])('what is found in articles in %s', (language) => {
  test('is what an editor would say of them', () => {
    const { count, noise } = judgedIn(language)
    process.stdout.write(`${language}: ${count - noise.length} of ${count} findings are right\n`)
    expect(noise).toEqual([])
    expect(count).toBeGreaterThan(5)
  })
})

test.each(deskArticles)(
  'in $language copy as a desk gets it there is no noise: $text',
  ({ language, text, judged }) => {
    const noise = checkedCopy(text, language)
      .map(inShort)
      .filter((each) => !judged.includes(each))
    expect(noise).toEqual([])
  },
)

const wire = [
  'First Arlen, now Vasse: Councillor Ivo Castel will visit the coast on Friday. Tilda Marsh, who heads the Harbour Organisation for Security and Cooperation, spoke of a “deep crisis”.',
  'The visit will focus on “ways out of the current deep crisis on the coast”, the spokesman of the Coast Ministry, Oleg Brin, said.',
  'Castel chairs the Organisation for Security and Co-operation. The agency Mercur had already written of the visit on Tuesday.',
  'The Department of Ports had not yet responded to an inquiry.',
].join('\n')

test('a wire story with faults is told all of them', () => {
  const found = checkedCopy(wire, 'en', '2026-02-02').map(inShort)
  expect(found).toEqual(
    expect.arrayContaining([
      'same-words-two-sources: deep crisis',
      'two-spellings: Cooperation',
      'relative-day: Tuesday',
      'wording-and-requests: had not yet responded',
    ]),
  )
})

/** The real case, where its folder is named. */
const shared = process.env.ATTEST_SHARED ? [process.env.ATTEST_SHARED] : []

const faults = [
  'two-spellings: Cooperation',
  'same-words-two-sources: deep crisis',
  'relative-day: Tuesday',
  'wording-and-requests: had not yet responded',
]

const alsoRight = [
  'quote-without-speaker: Federal Councillor Ignazio Cassis',
  'fragmentary-quote: deep crisis',
  'according-to-person: According to',
]

test.each(shared)('the visit to Moscow has its known faults, and no noise', (folder) => {
  const copy = readFileSync(join(folder, 'articles/cassis-moscow.txt'), 'utf8').replace(/\n+/g, '\n')
  const found = checkedCopy(copy, 'en', '2026-02-02').map(inShort)
  expect(found).toEqual(expect.arrayContaining(faults))
  expect(found.filter((each) => ![...faults, ...alsoRight].includes(each))).toEqual([])
})
