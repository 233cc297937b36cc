import { expect, test } from 'vitest'
import { fittingWords } from '../../../src/core/text/fitting-words.ts'

test.each([
  ['mar lind', 'Mara Lindholm', ['mar', 'lind']],
  ['lind', 'Mara Lindholm', ['lind']],
  ['holm', 'Mara Lindholm', []],
  ['elodie', 'Élodie Prévôt', ['elodie']],
  ['mar minister', 'Mara Lindholm', ['mar']],
])('of %j, in %j: %j', (typed, text, fitting) => {
  expect([...fittingWords(typed, text)]).toEqual(fitting)
})
