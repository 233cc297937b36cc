import fc from 'fast-check'
import { trickyWords } from '../main/import/written-copy.ts'
import type { AnnotationSketch, ArticleSketch } from './article-records.ts'

/** What the tags of such an article are, by their names. */
const sketches: Readonly<Record<string, AnnotationSketch>> = {
  first: {
    source: 'Ann שלום',
    relayedBy: 'Wire',
    state: 'confirmed',
    note: 'Ring\u00a0again 👩🏽‍🚒.',
    evidence: [
      { kind: 'recording', locator: '04:12', excerpt: 'co\u00adop e\u0301', link: 'https://a.example/?x=1&y=2' },
    ],
    requests: [{ to: 'Ann שלום', question: 'Is it “so”?', outcome: 'declined' }],
  },
  second: { kind: 'claim', state: 'disputed', source: 'Wire', evidence: [{ kind: 'document' }, { kind: 'call' }] },
  third: { kind: 'note', note: 'Look <here> & there.' },
  fourth: { manner: 'indirect', state: 'pending' },
}
const names = Object.keys(sketches)

interface Range {
  readonly name: string
  readonly from: number
  readonly to: number
}

const range = fc.record({ name: fc.constantFrom(...names), from: fc.nat(9), to: fc.nat(9) })
const paragraph = fc.record({
  words: fc.array(fc.constantFrom(...trickyWords), { minLength: 3, maxLength: 10 }),
  ranges: fc.uniqueArray(range, { maxLength: 4, selector: ({ name }) => name }),
})

const tagged = (words: readonly string[], ranges: readonly Range[]): string => {
  const placed = ranges.map(({ name, from, to }) => ({
    name,
    start: Math.min(from, to) % words.length,
    end: Math.max(Math.min(from, to) % words.length, Math.max(from, to) % words.length),
  }))
  return words
    .map((word, at) => {
      const opened = placed.filter(({ start }) => start === at).map(({ name }) => `{${name}}`)
      const closed = placed.filter(({ end }) => end === at).map(({ name }) => `{/${name}}`)
      return `${opened.join('')}${word}${closed.join('')}`
    })
    .join(' ')
}

/** Articles of words that trip readers up, with tags over any of them, in one piece or several, over one another or not. */
export const trickyArticle: fc.Arbitrary<ArticleSketch> = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((paragraphs) => ({
    fields: { headline: 'Quay 🚢\u00a0shut', slug: 'quay', language: 'en' },
    body: paragraphs.map(({ words, ranges }) => `x${tagged(words, ranges)}!`),
    annotations: Object.fromEntries(
      names
        .filter((name) => paragraphs.some(({ ranges }) => ranges.some((each) => each.name === name)))
        .map((name) => [name, sketches[name] ?? {}]),
    ),
    sources: { 'Ann שלום': { aliases: ['e\u0301'], note: 'ann@mail.example' }, Wire: { kind: 'agency' } },
  }))
