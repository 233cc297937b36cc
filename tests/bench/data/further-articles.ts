import type { Database } from 'better-sqlite3-multiple-ciphers'
import { sortKey } from '../../../src/core/text/sort-key.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { type Language, wordAt } from './vocabulary.ts'

interface Model {
  readonly number: number
  readonly id: string
  readonly language: Language
  readonly changedAt: string
  readonly text: string
  readonly body: string
  /** Its annotations and its events have the numbers between these: it was written in one go. */
  readonly firstAnnotation: number
  readonly lastAnnotation: number
  readonly firstEvent: number
  readonly lastEvent: number
}

const modelsSql = `SELECT article.number, article.id, language, article.changed_at AS changedAt, text, body, firstAnnotation, lastAnnotation,
    firstEvent, lastEvent
  FROM article
  JOIN (SELECT article_id, min(number) AS firstAnnotation, max(number) AS lastAnnotation FROM annotation GROUP BY article_id)
    AS annotations ON annotations.article_id = article.id
  JOIN (SELECT article_id, min(sequence) AS firstEvent, max(sequence) AS lastEvent FROM event GROUP BY article_id)
    AS events ON events.article_id = article.id
  ORDER BY article.number`

/** How many words the headline and the last paragraph of each further article have. */
const headlineWords = 7
const paragraphWords = 50

const hour = 60 * 60 * 1000
const markId = /"id":"[0-9a-f]{4}([0-9a-f-]{15})8([0-9a-f-]{16})"/g

/** How many articles are written in one transaction. */
const together = 500

/**
 * The SQL of an id made anew: its first digits say which copy it belongs to, another that it is one. Ids of a copy stand
 * together in their index, so that what is written to at a time stays small.
 */
const copied = (column: string, copy = ':copy'): string =>
  `${copy} || substr(${column}, 5, 15) || 'a' || substr(${column}, 21)`

/** As at a news desk, a few sources speak in many articles and most in few: copies share the sources of a circle. */
const inCircle = (column: string): string => `iif(:circle = '', ${column}, ${copied(column, ':circle')})`

/** Adds rows of a table made from others of it; a column that is not named stays as it was. */
const adding = (database: Database, table: string, changed: Readonly<Record<string, string>>, from: string) => {
  const columns = database
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name)
    .filter((name) => Object.hasOwn(changed, name) || !['number', 'sequence'].includes(name))
  const values = columns.map((column) => changed[column] ?? `model.${column}`)
  const insert = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${from}`,
  )
  return (bound: Readonly<Record<string, unknown>>): void => void insert.run(bound)
}

const ids = { id: copied('model.id'), article_id: copied('model.article_id') }
const dates = { created_at: ':at', changed_at: ':at' }

const addingCopies = (database: Database) => {
  const add = {
    article: adding(
      database,
      'article',
      {
        ...dates,
        number: ':number',
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
        number: 'model.number + :shift',
        source_id: inCircle('model.source_id'),
        mention_id: copied('model.mention_id'),
        cue_id: copied('model.cue_id'),
        source_key: `iif(model.source_id IS NULL, '', model.source_key || :nameKey)`,
      },
      'annotation AS model WHERE model.number BETWEEN :firstAnnotation AND :lastAnnotation',
    ),
    pieces: adding(
      database,
      'annotation_piece',
      { annotation_number: 'model.annotation_number + :shift' },
      'annotation_piece AS model WHERE model.annotation_number BETWEEN :firstAnnotation AND :lastAnnotation',
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
      'event AS model WHERE model.sequence BETWEEN :firstEvent AND :lastEvent AND model.article_id = :model',
    ),
    desk: adding(
      database,
      'desk_entry',
      { number: ':number', changed_at: ':at' },
      'desk_entry AS model WHERE model.number = :modelNumber',
    ),
    clearance: adding(
      database,
      'clearance',
      { article_id: ids.article_id, article_changed_at: ':at' },
      'clearance AS model WHERE model.article_id = :model',
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

const lastNumber = (database: Database, table: 'source' | 'annotation' | 'article'): number =>
  database.prepare<[], { last: number }>(`SELECT coalesce(max(number), 0) AS last FROM ${table}`).get()?.last ?? 0

const hex = (copy: number): string => copy.toString(16).padStart(4, '0')

/**
 * Writes further articles, each with the records of one the library has, under ids and a headline of its own, a last
 * paragraph of its own and a later date. The articles of the library have quotes, and neither evidence nor requests.
 * @param copies of each article of the library
 */
export const addFurtherArticles = (database: Database, copies: number): void => {
  const models = database.prepare<[], Model>(modelsSql).all()
  let annotations = lastNumber(database, 'annotation')
  let articles = lastNumber(database, 'article')
  const addCopy = addingCopies(database)
  const addSources = addingSources(database, lastNumber(database, 'source'))
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
    const { firstAnnotation, lastAnnotation, firstEvent, lastEvent } = model
    addCopy({
      model: model.id,
      modelNumber: model.number,
      number: articles + 1,
      firstAnnotation,
      lastAnnotation,
      firstEvent,
      lastEvent,
      shift: annotations + 1 - firstAnnotation,
      copy: hex(copy),
      circle,
      nameKey,
      at: new Date(Date.parse(model.changedAt) + copy * hour).toISOString(),
      headline,
      headlineKey: sortKey(headline),
      slug: `copy-${copy}`,
      text: `${model.text}\n${paragraph}`,
      body: model.body.replace(/\]\}$/, `,${block}]}`).replaceAll(markId, `"id":"${hex(copy)}$1a$2"`),
    })
    articles++
    annotations += lastAnnotation + 1 - firstAnnotation
  }
  const addSome = database.transaction((some: readonly Model[], copy: number) => {
    for (const model of some) addArticle(model, copy)
  })
  for (let copy = 1; copy <= copies; copy++)
    for (let from = 0; from < models.length; from += together) addSome(models.slice(from, from + together), copy)
}
