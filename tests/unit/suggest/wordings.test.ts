import { describe, expect, test } from 'vitest'
import { channels } from '../../../src/core/suggest/languages/channels.ts'
import { confirmationWordings, passives } from '../../../src/core/suggest/languages/confirmation.ts'
import { joiningWords } from '../../../src/core/suggest/languages/joining-words.ts'
import { wordsToTag } from '../../../src/core/suggest/words-to-tag.ts'
import { suggestionsIn } from './suggester.ts'

describe.each(Object.entries(confirmationWordings))('confirmation wording in %s', (language, wordings) => {
  test.each(wordings)('$example', ({ words, state, outcome, example }) => {
    const proposals = suggestionsIn(example, language).flatMap(({ confirmation }) => confirmation ?? [])
    expect(proposals).toContainEqual(
      expect.objectContaining({
        state,
        outcome,
        words: expect.objectContaining({ words: expect.stringMatching(new RegExp(words, 'iu')) }),
      }),
    )
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
  test.each(entries)('%s', (words, example) => {
    const found = suggestionsIn(example, language).map(({ channel }) => channel)
    expect(found).toContainEqual(expect.stringMatching(new RegExp(words, 'iu')))
  })
})
