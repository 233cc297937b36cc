import type { Database } from 'better-sqlite3-multiple-ciphers'
import { sortKey } from '../../../src/core/text/sort-key.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { type Language, wordAt } from './vocabulary.ts'

interface Model {
  readonly id: string
  readonly language: Language
  readonly changedAt: string
  readonly text: string
  readonly body: string
}

/** How many words the headline and the last paragraph of each further article have. */
const headlineWords = 7
const paragraphWords = 50

const hour = 60 * 60 * 1000
const markId = /"id":"([0-9a-f-]{19})8([0-9a-f-]{12})[0-9a-f]{4}"/g

/** How many articles are written in one transaction. */
const together = 500

/** The SQL of an id made anew: its last digits say which copy it belongs to, another that it is one. */
const copied = (column: string, copy = ':copy'): string =>
  `substr(${column}, 1, 19) || 'a' || substr(${column}, 21, 12) || ${copy}`

/** As at a news desk, a few sources speak in many articles and most in few: copies share the sources of a circle. */
const inCircle = (column: string): string => `iif(:circle = '', ${column}, ${copied(column, ':circle')})`

/** Adds rows of a table made from others of it; a column that is not named stays as it was. */
const adding = (database: Database, table: string, changed: Readonly<Record<string, string>>, from: string) => {
  const columns = database
    .prepare<[string], { name: string }>(
      `SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('number', 'sequence')`,
    )
    .all(table)
    .map(({ name }) => name)
  const values = columns.map((column) => changed[column] ?? `model.${column}`)
  const insert = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${from}`,
  )
  return (bound: Readonly<Record<string, unknown>>): void => void insert.run(bound)
}

const ofArticle = (table: string): string => `${table} AS model WHERE model.article_id = :model`

const ids = { id: copied('model.id'), article_id: copied('model.article_id') }
const dates = { created_at: ':at', changed_at: ':at' }

const addingCopies = (database: Database) => {
  const add = {
    article: adding(
      database,
      'article',
      {
        ...dates,
        id: ids.id,
        headline: ':headline',
        headline_key: ':headlineKey',
        slug: ':slug',
        word_count: `model.word_count + ${paragraphWords}`,
        text: ':text',
        body: ':body',
      },
      'article AS model WHERE model.id = :model',
    ),
    annotations: adding(
      database,
      'annotation',
      {
        ...ids,
        ...dates,
        source_id: inCircle('model.source_id'),
        mention_id: copied('model.mention_id'),
        cue_id: copied('model.cue_id'),
        source_key: `iif(model.source_id IS NULL, '', model.source_key || :nameKey)`,
        request_count: '0',
        open_request_count: '0',
      },
      `${ofArticle('annotation')} ORDER BY model.number`,
    ),
    pieces: adding(
      database,
      'annotation_piece',
      { annotation_number: 'own.number' },
      `annotation AS old JOIN annotation_piece AS model ON model.annotation_number = old.number
       JOIN annotation AS own ON own.id = ${copied('old.id')} WHERE old.article_id = :model`,
    ),
    evidence: adding(
      database,
      'evidence',
      { id: ids.id, annotation_id: copied('model.annotation_id'), created_at: ':at' },
      `annotation AS old JOIN evidence AS model ON model.annotation_id = old.id WHERE old.article_id = :model`,
    ),
    events: adding(
      database,
      'event',
      {
        at: ':at',
        article_id: ids.article_id,
        annotation_id: copied('model.annotation_id'),
        source_id: inCircle('model.source_id'),
      },
      ofArticle('event'),
    ),
    clearance: adding(
      database,
      'clearance',
      { article_id: ids.article_id, article_changed_at: ':at' },
      ofArticle('clearance'),
    ),
  }
  return (bound: Readonly<Record<string, unknown>>): void => {
    for (const table of Object.values(add)) table(bound)
  }
}

const addingSources = (database: Database, last: number) =>
  adding(
    database,
    'source',
    { id: copied('model.id', ':circle'), name: 'model.name || :name', name_key: 'model.name_key || :nameKey' },
    `source AS model WHERE model.number <= ${last}`,
  )

const numberOfLastSource = (database: Database): number =>
  database.prepare<[], { last: number }>('SELECT coalesce(max(number), 0) AS last FROM source').get()?.last ?? 0

const hex = (copy: number): string => copy.toString(16).padStart(4, '0')

/**
 * Writes further articles, each with the records of one the library has, under ids and a headline of its own, a last
 * paragraph of its own and a later date. Rows are added as the store would add them, triggers and search index included.
 * @param copies of each article of the library
 */
export const addFurtherArticles = (database: Database, copies: number): void => {
  const models = database
    .prepare<[], Model>('SELECT id, language, changed_at AS changedAt, text, body FROM article ORDER BY number')
    .all()
  const addCopy = addingCopies(database)
  const addSources = addingSources(database, numberOfLastSource(database))
  const random = randomNumbers(copies)
  const words = (language: Language, count: number): string => {
    const run = Array.from({ length: count }, () => wordAt(language, random())).join(' ')
    return `${run.charAt(0).toUpperCase()}${run.slice(1)}`
  }
  const circles = new Map([[0, { circle: '', name: '', nameKey: '' }]])
  const circleOf = (copy: number) => {
    const number = Math.floor(copy ** 2 / (copies + 1))
    const known = circles.get(number)
    if (known) return known
    const name = `-${words('en', 1)}${number}`
    const made = { circle: hex(number), name, nameKey: sortKey(name) }
    addSources(made)
    circles.set(number, made)
    return made
  }
  const addArticle = (model: Model, copy: number): void => {
    const { circle, nameKey } = circleOf(copy)
    const headline = words(model.language, headlineWords)
    const paragraph = `${words(model.language, paragraphWords)}.`
    const block = JSON.stringify({ type: 'paragraph', content: [{ type: 'text', text: paragraph }] })
    addCopy({
      model: model.id,
      copy: hex(copy),
      circle,
      nameKey,
      at: new Date(Date.parse(model.changedAt) + copy * hour).toISOString(),
      headline,
      headlineKey: sortKey(headline),
      slug: `copy-${copy}`,
      text: `${model.text}\n${paragraph}`,
      body: model.body.replace(/\]\}$/, `,${block}]}`).replaceAll(markId, `"id":"$1a$2${hex(copy)}"`),
    })
  }
  const addSome = database.transaction((some: readonly Model[], copy: number) => {
    for (const model of some) addArticle(model, copy)
  })
  for (let copy = 1; copy <= copies; copy++)
    for (let from = 0; from < models.length; from += together) addSome(models.slice(from, from + together), copy)
}
