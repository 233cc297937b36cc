import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { searchTerms } from '../../../src/core/text/search-terms.ts'
import { setArticleRemoved } from '../../../src/main/store/article.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { searchHits } from '../../../src/main/store/search-hits.ts'
import { testFolder } from '../../support/test-library.ts'

/** More articles than are ranked have these words. */
const many = 5100

const at = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()

/** A library in which every article speaks of the harbour and the board; a few say more. By number. */
const library = async (special: Readonly<Record<number, { headline?: string; text?: string }>>): Promise<Database> => {
  const { database } = await openLibrary(join(testFolder(), 'library.attest'))
  onTestFinished(() => void database.close())
  const insert = database.prepare(
    `INSERT INTO article (id, headline, slug, place, date, byline, credit, language, version, word_count, created_at,
       changed_at, headline_key, offers, origin, text, body)
     VALUES (?, ?, '', '', '', '', '', 'en', 1, 1, ?, ?, '', '[]', '{}', ?, '{}')`,
  )
  database.transaction(() => {
    for (let number = 1; number <= many; number++) {
      const { headline = 'News', text = '' } = special[number] ?? {}
      insert.run(randomUUID(), headline, at(number), at(number), `The board met at noon, near the harbour. ${text}`)
    }
  })()
  return database
}

const found = (database: Database, typed: string, limit = 4): readonly number[] => {
  const { hits } = searchHits(database, 'article_search', searchTerms(typed), { limit, most: limit })
  return hits.map(({ number }) => number)
}

test('of a word in very many articles, those with it in the headline come first, and then the newest', async () => {
  const database = await library({ 7: { headline: 'Harbour shut' }, 9: { headline: 'At the harbour' } })
  expect(found(database, 'harbour')).toEqual([9, 7, many, many - 1])
  setArticleRemoved(
    database,
    database.prepare<[], string>('SELECT id FROM article WHERE number = 9').pluck().get() ?? '',
    at(1),
  )
  expect(found(database, 'harbour')).toEqual([7, many, many - 1, many - 2])
})

test('of words that very many articles have, those side by side come before those apart', async () => {
  const database = await library({ 5: { text: 'The harbour board agreed.' }, 8: { headline: 'Harbour board meets' } })
  expect(found(database, 'harbour board')).toEqual([8, 5, many, many - 1])
})

test('a word that is everywhere has to be there, and the others decide the order', async () => {
  const database = await library({
    3: { text: 'A ferry sailed, and later in the year there was a second one, which took much longer.' },
    6: { text: 'A ferry sailed.' },
    9: { text: 'It has the harbour ferry.' },
  })
  expect(found(database, 'harbour ferry')).toEqual([9, 6, 3])
  expect(found(database, 'ferry tram')).toEqual([])
  expect(found(database, 'harbour tram')).toEqual([])
})
