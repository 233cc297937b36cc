import { describe, expect, test } from 'vitest'
import { channels } from '../../../src/core/suggest/languages/channels.ts'
import { confirmationWordings } from '../../../src/core/suggest/languages/confirmation.ts'
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

describe.each(Object.entries(channels))('channels in %s', (language, entries) => {
  test.each(entries)('%s', (words, example) => {
    const found = suggestionsIn(example, language).map(({ channel }) => channel)
    expect(found).toContainEqual(expect.stringMatching(new RegExp(words, 'iu')))
  })
})
