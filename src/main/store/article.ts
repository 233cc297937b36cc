import type { Database } from 'better-sqlite3-multiple-ciphers'
import { type Article, type ArticleFields, articleFieldsSchema } from '../../core/model/article.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { statement } from './statement.ts'

interface ArticleRow {
  readonly id: string
  readonly headline: string
  readonly slug: string
  readonly place: string
  readonly date: string
  readonly byline: string
  readonly credit: string
  readonly language: string
  readonly offers: string
  readonly version: number
  readonly word_count: number
  readonly origin: string
  readonly created_at: string
  readonly changed_at: string
  readonly body: string
}

const articleOf = (row: ArticleRow): Article => ({
  id: row.id,
  headline: row.headline,
  slug: row.slug,
  place: row.place,
  date: row.date,
  byline: row.byline,
  credit: row.credit,
  language: row.language,
  offers: JSON.parse(row.offers),
  version: row.version,
  wordCount: row.word_count,
  origin: JSON.parse(row.origin),
  createdAt: row.created_at,
  changedAt: row.changed_at,
  body: JSON.parse(row.body),
})

const fieldValues = (fields: ArticleFields) => ({
  headline: fields.headline,
  headline_key: sortKey(fields.headline),
  slug: fields.slug,
  place: fields.place,
  date: fields.date,
  byline: fields.byline,
  credit: fields.credit,
  language: fields.language,
  offers: JSON.stringify(fields.offers),
})

/** An article that is not removed, or null. */
export const readArticle = (database: Database, id: string): Article | null => {
  const row = statement<ArticleRow>(database, 'SELECT * FROM article WHERE id = ? AND removed_at IS NULL').get(id)
  return row ? articleOf(row) : null
}

/** What heads an article that is not removed, without its copy; or null. */
export const readArticleHead = (
  database: Database,
  id: string,
): Pick<Article, 'headline' | 'wordCount' | 'origin'> | null => {
  const row = statement<Pick<ArticleRow, 'headline' | 'word_count' | 'origin'>>(
    database,
    'SELECT headline, word_count, origin FROM article WHERE id = ? AND removed_at IS NULL',
  ).get(id)
  return row ? { headline: row.headline, wordCount: row.word_count, origin: JSON.parse(row.origin) } : null
}

/** Whether there is such an article that is not removed. */
export const hasArticle = (database: Database, id: string): boolean =>
  statement(database, 'SELECT 1 FROM article WHERE id = ? AND removed_at IS NULL').get(id) !== undefined

/** What an editor fills in about an article. */
export const articleFields = (article: Article): ArticleFields => articleFieldsSchema.parse(article)

/** @param text the plain text of the body */
export const insertArticle = (database: Database, article: Article, text: string): void => {
  statement(
    database,
    `INSERT INTO article (id, headline, slug, place, date, byline, credit, language, version, word_count, created_at,
       changed_at, headline_key, offers, origin, text, body)
     VALUES (:id, :headline, :slug, :place, :date, :byline, :credit, :language, :version, :word_count, :created_at,
       :changed_at, :headline_key, :offers, :origin, :text, :body)`,
  ).run({
    ...fieldValues(article),
    id: article.id,
    version: article.version,
    word_count: article.wordCount,
    created_at: article.createdAt,
    changed_at: article.changedAt,
    origin: JSON.stringify(article.origin),
    text,
    body: JSON.stringify(article.body),
  })
}

export const writeArticleFields = (database: Database, id: string, fields: ArticleFields): void => {
  statement(
    database,
    `UPDATE article SET headline = :headline, headline_key = :headline_key, slug = :slug, place = :place, date = :date,
       byline = :byline, credit = :credit, language = :language, offers = :offers WHERE id = :id`,
  ).run({ ...fieldValues(fields), id })
}

/** The body of an article that is not removed in its stored form, with its version, plain text and language; or null. */
export const readArticleBody = (
  database: Database,
  id: string,
): { readonly version: number; readonly json: string; readonly text: string; readonly language: string } | null =>
  statement<{ version: number; json: string; text: string; language: string }>(
    database,
    'SELECT version, body AS json, text, language FROM article WHERE id = ? AND removed_at IS NULL',
  ).get(id) ?? null

/** The ids of all articles that are not removed. */
export const readArticleIds = (database: Database): readonly string[] =>
  database.prepare<[], string>('SELECT id FROM article WHERE removed_at IS NULL ORDER BY number').pluck().all()

/** The SQL that finds the articles that files were made of. */
export const knownFilesSql = `SELECT origin ->> '$.sha256' AS sha256, id FROM article
  WHERE removed_at IS NULL AND origin ->> '$.sha256' IN (SELECT value FROM json_each(?)) ORDER BY number`

/** Of these files, by their SHA-256, those an article that is not removed was made of. */
export const readKnownFiles = (
  database: Database,
  sha256: readonly string[],
): readonly { readonly sha256: string; readonly id: string }[] =>
  statement<{ sha256: string; id: string }>(database, knownFilesSql).all(JSON.stringify(sha256))

/** The plain text that was stored with the body of an article that is not removed; or null. */
export const readArticleText = (database: Database, id: string): string | null =>
  database.prepare<[string], string>('SELECT text FROM article WHERE id = ? AND removed_at IS NULL').pluck().get(id) ??
  null

/** A body in its stored form, with what is derived from it. */
export interface StoredBody {
  readonly version: number
  readonly json: string
  readonly text: string
  readonly wordCount: number
}

export const writeArticleBody = (database: Database, id: string, body: StoredBody): void => {
  statement(
    database,
    'UPDATE article SET version = :version, body = :json, text = :text, word_count = :wordCount WHERE id = :id',
  ).run({ ...body, id })
}

/** Notes that an article, or something that belongs to it, was changed at `at`. */
export const touchArticle = (database: Database, id: string, at: string): void => {
  statement(database, 'UPDATE article SET changed_at = ? WHERE id = ?').run(at, id)
}

/**
 * Hides an article, or shows it again.
 * @param removedAt an instant, or null to show it
 * @returns whether there was such an article to hide or show
 */
export const setArticleRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE article SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0
