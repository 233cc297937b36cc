import { describe, expect, test } from 'vitest'
import { channels } from '../../../src/core/suggest/languages/channels.ts'
import { confirmationWordings, passives } from '../../../src/core/suggest/languages/confirmation.ts'
import { joiningWords } from '../../../src/core/suggest/languages/joining-words.ts'
import { wordsToTag } from '../../../src/core/suggest/words-to-tag.ts'
import { suggestionsIn } from './suggester.ts'
import { variantsOf } from './variants.ts'

/** A pattern that finds words, whatever their capitals. */
const inAnyCase = (words: string): RegExp => new RegExp(words, 'iu')

describe.each(Object.entries(confirmationWordings))('confirmation wording in %s', (language, wordings) => {
  const cases = wordings.flatMap((wording) => variantsOf(wording.words).map((variant) => ({ ...wording, variant })))

  test.each(cases)('$variant', ({ words, state, outcome, example, variant }) => {
    const text = example.replace(inAnyCase(words), variant)
    const proposals = suggestionsIn(text, language).flatMap(({ confirmation }) => confirmation ?? [])
    const told = expect.objectContaining({ words: expect.stringMatching(inAnyCase(variant)) })
    expect(proposals).toContainEqual(expect.objectContaining({ state, outcome, words: told }))
  })
})

describe.each(Object.entries(passives))('what is confirmed, not who confirms it, in %s', (language, entries) => {
  test.each(entries)('%s', (_word, example) => {
    const [claim] = suggestionsIn(example, language)
    expect(claim).toMatchObject({ mention: null, confirmation: { state: 'confirmed' } })
  })
})

describe.each(Object.entries(joiningWords))('the word that joins what is said, in %s', (language, entries) => {
  test.each(entries)('%s is not tagged', (word, example) => {
    const [found] = suggestionsIn(example, language)
    const [tagged] = wordsToTag(found ? [found] : [], example, [])
    expect(found?.pieces[0]?.words).toMatch(new RegExp(`^${word}`))
    expect(tagged?.pieces[0]?.words).not.toMatch(new RegExp(`^${word}`))
  })
})

describe.each(Object.entries(channels))('channels in %s', (language, entries) => {
  const cases = entries.flatMap(([words, ...examples]) =>
    variantsOf(words).map((variant) => ({ words, examples, variant })),
  )

  test.each(cases)('$variant', ({ words, examples, variant }) => {
    const found = examples.flatMap((example) =>
      suggestionsIn(example.replace(inAnyCase(words), variant), language).map(({ channel }) => channel),
    )
    expect(found).toContainEqual(expect.stringMatching(inAnyCase(variant)))
  })
})
