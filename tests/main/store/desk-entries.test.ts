import type { Database } from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { confirmationStates } from '../../../src/core/model/state.ts'
import { setAnnotationRemoved } from '../../../src/main/store/annotation.ts'
import { setArticleRemoved, touchArticle } from '../../../src/main/store/article.ts'
import { forgetClearance, writeClearance } from '../../../src/main/store/clearance.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { damagedSearchIndexes } from '../../../src/main/store/search-index.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const articles = ['one', 'two', 'three']
const annotations = articles.flatMap((article) => [1, 2, 3, 4].map((number) => `${article} ${number}`))

const library = async (): Promise<Database> => {
  const { call, path, close } = await openTestLibrary()
  for (const article of articles) {
    const own = annotations.filter((name) => name.startsWith(article))
    await bringIn(call, {
      name: article,
      body: [own.map((name) => `“{${name.replace(' ', '')}}Words{/${name.replace(' ', '')}},” he said.`).join(' ')],
      annotations: Object.fromEntries(own.map((name) => [name.replace(' ', ''), {}])),
    })
  }
  close()
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  return database
}

const kept = (database: Database): unknown => database.prepare('SELECT * FROM desk_entry ORDER BY number').all()

/** The same from the records: a sum over different states, each counted once, is what their bits are together. */
const fromRecords = (database: Database): unknown =>
  database
    .prepare(
      `SELECT number, changed_at, removed_at IS NULL AS listed,
         (SELECT coalesce(sum(DISTINCT 1 << state_order), 0) FROM annotation
          WHERE article_id = article.id AND in_ledger AND detached = 0) AS states,
         CASE (SELECT blocking > 0 FROM clearance WHERE article_id = article.id AND article_changed_at = article.changed_at)
           WHEN 1 THEN 1 WHEN 0 THEN 2 ELSE 0 END AS clearance
       FROM article ORDER BY number`,
    )
    .all()

test('what the desk is filtered by, and the index of words, follow every change of the records', async () => {
  const database = await library()
  const random = randomNumbers(9)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const anyArticle = (): string =>
    database
      .prepare<[number], string>('SELECT id FROM article ORDER BY number LIMIT 1 OFFSET ?')
      .pluck()
      .get(pick([0, 1, 2])) ?? ''
  const anyAnnotation = (): string => idOf(pick(annotations).replace(' ', ''))
  const set = (column: string, value: unknown): void =>
    void database.prepare(`UPDATE annotation SET ${column} = ? WHERE id = ?`).run(value, anyAnnotation())
  const instant = (): string => new Date(Math.floor(random() * 1e12)).toISOString()
  const changes: readonly (() => unknown)[] = [
    () => set('state', pick(confirmationStates)),
    () => set('detached', pick([0, 1])),
    () => set('kind', pick(['quote', 'claim', 'mention'])),
    () => setAnnotationRemoved(database, anyAnnotation(), pick([null, instant()])),
    () => setArticleRemoved(database, anyArticle(), pick([null, instant()])),
    () => touchArticle(database, anyArticle(), instant()),
    () => {
      const id = anyArticle()
      const changedAt = database
        .prepare<[string], string>('SELECT changed_at FROM article WHERE id = ?')
        .pluck()
        .get(id)
      writeClearance(database, id, changedAt ?? '', { blocking: pick([0, 0, 2]), warning: 1, hint: 0 })
    },
    () => random() < 0.3 && forgetClearance(database, pick([null, [anyArticle()]])),
  ]
  expect(kept(database)).toEqual(fromRecords(database))
  for (let made = 0; made < 1500; made++) {
    pick(changes)()
    expect(kept(database)).toEqual(fromRecords(database))
  }
  expect(damagedSearchIndexes(database)).toEqual([])
})
