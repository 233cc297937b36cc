import { describe, expect, it } from 'vitest'
import type { ExampleArticle } from '../../../src/core/check/examples/example.ts'
import { quoteDiffersFromTranscript } from '../../../src/core/check/rules/quote-differs-from-transcript.ts'
import { sameQuoteDifferentWords } from '../../../src/core/check/rules/same-quote-different-words.ts'
import { checkedExample } from './checked-example.ts'

const transcript = (excerpt: string): Pick<ExampleArticle, 'annotations'> => ({
  annotations: { q: { evidence: [{ kind: 'transcript', excerpt }] } },
})

const said = (words: string): string => `“{q}${words}{/q},” {u}said{/u} {m}Ines Hale{/m}.`

describe('a quote that other articles have in other words', () => {
  it('is told with every word that differs, and where it reads so', () => {
    const [finding] = checkedExample(sameQuoteDifferentWords, {
      text: said('We will not shut the bridge before June, as far as we know'),
      library: [{ words: 'We will never shut the bridge before July, as far as we know', sourceName: 'Ines Hale' }],
    })
    expect(finding?.difference).toEqual({
      elsewhere: '“Another article”',
      pieces: [
        { kind: 'both', words: 'We will' },
        { kind: 'there', words: 'never' },
        { kind: 'here', words: 'not' },
        { kind: 'both', words: 'shut the bridge before' },
        { kind: 'there', words: 'July,' },
        { kind: 'here', words: 'June,' },
        { kind: 'both', words: 'as far as we know' },
      ],
    })
  })
})

describe('a quote that its transcript has in other words', () => {
  const differenceOf = (words: string, excerpt: string) =>
    checkedExample(quoteDiffersFromTranscript, { text: said(words), ...transcript(excerpt) })[0]?.difference

  it('is told beside the stretch of the transcript that is most like it', () => {
    expect(
      differenceOf('We will shut the bridge', 'Good morning. Um, we may shut the bridge for a while. Thank you.'),
    ).toEqual({
      elsewhere: 'the transcript',
      pieces: [
        { kind: 'both', words: 'We' },
        { kind: 'there', words: 'may' },
        { kind: 'here', words: 'will' },
        { kind: 'both', words: 'shut the bridge' },
      ],
    })
  })

  it('is told with its first and last words, where these were exchanged', () => {
    expect(
      differenceOf('They shut the old bridge today', 'Indeed we shut the old bridge yesterday. Yes.')?.pieces,
    ).toEqual([
      { kind: 'there', words: 'we' },
      { kind: 'here', words: 'They' },
      { kind: 'both', words: 'shut the old bridge' },
      { kind: 'there', words: 'yesterday.' },
      { kind: 'here', words: 'today' },
    ])
  })

  it('is told without a difference where the transcript has nothing like it', () => {
    expect(differenceOf('We will shut the bridge', 'Thank you all for coming here tonight.')).toBeNull()
  })

  it('may not lose words that are fillers in another language', () => {
    const text = '„{q}Er kam um acht{/q}“, {u}sagte{/u} {m}Claudia Egger{/m}.'
    const german = { text, language: 'de', ...transcript('Sie kam gegen acht.') }
    expect(checkedExample(quoteDiffersFromTranscript, german)).toHaveLength(1)
    expect(
      checkedExample(quoteDiffersFromTranscript, { ...german, ...transcript('Ähm, er kam, äh, um acht.') }),
    ).toEqual([])
  })
})
