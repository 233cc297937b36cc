import { test } from 'vitest'
import { testFolder } from '../support/test-library.ts'
import { keepQuotes } from './many-quotes/keep-quotes.ts'

// `npm run soak` puts a hundred thousand there.
const quotes = 10_000

test('ten thousand quotes in one article keep their places, their order and their ids', () =>
  keepQuotes(testFolder(), quotes))
