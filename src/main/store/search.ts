import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { AnnotationKind } from '../../core/model/annotation.ts'
import type { SearchResult, Snippet } from '../../core/model/search.ts'
import type { ConfirmationState } from '../../core/model/state.ts'
import { type SearchTerm, searchTerms } from '../../core/text/search-terms.ts'
import { highlightAll, snippetAround } from '../../core/text/snippet.ts'
import { matchExpression } from './match-expression.ts'
import { matchSources } from './source-match.ts'
import { statement } from './statement.ts'

/** How much of a text is shown round a hit, in UTF-16 units. */
const snippetLength = 160

interface ArticleHit {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly score: number
  readonly changed_at: string
}

interface AnnotationHit {
  readonly id: string
  readonly article_id: string
  readonly kind: AnnotationKind
  readonly state: ConfirmationState
  readonly words: string
  readonly source_name: string | null
  readonly headline: string
}

const opening = (text: string): Snippet => {
  const cut = text.slice(0, snippetLength).toWellFormed().replace(/\s+/g, ' ')
  return [{ text: cut.length < text.length ? `${cut}…` : cut, hit: false }]
}

/** So many times the hits asked for are found by rank alone; among them, what is about as good comes newest first. */
const candidates = 3

/** Ranks that differ by less than about a tenth count as equal. FTS5 gives better hits lower numbers, all below 0. */
const step = Math.log(1.1)

const levelOf = ({ score }: ArticleHit): number => Math.round(Math.log(Math.max(-score, Number.MIN_VALUE)) / step)

const bestFirst = (one: ArticleHit, other: ArticleHit): number =>
  levelOf(other) - levelOf(one) || (one.changed_at < other.changed_at ? 1 : -1)

/** The SQL that finds articles by rank. */
export const articlesSql = `SELECT article.id, article.headline, article.text, article.changed_at,
    article_search.rank AS score FROM article_search
  JOIN article ON article.number = article_search.rowid
  WHERE article_search MATCH ? AND article.removed_at IS NULL ORDER BY article_search.rank LIMIT ?`

const annotationsSql = `SELECT a.id, a.article_id, a.kind, a.state, a.words, source.name AS source_name, article.headline
  FROM annotation_search JOIN annotation AS a ON a.number = annotation_search.rowid
  JOIN article ON article.id = a.article_id LEFT JOIN source ON source.id = a.source_id
  WHERE annotation_search MATCH ? AND a.in_ledger ORDER BY annotation_search.rank LIMIT ?`

const findArticles = (database: Database, match: string, words: readonly string[], limit: number) =>
  statement<ArticleHit>(database, articlesSql)
    .all(match, candidates * limit)
    .sort(bestFirst)
    .slice(0, limit)
    .map(({ id, headline, text }) => {
      const found = snippetAround(text, words, snippetLength)
      return {
        articleId: id,
        headline: highlightAll(headline, words),
        text: found?.snippet ?? opening(text),
        start: found?.start ?? null,
        end: found?.end ?? null,
      }
    })

const findAnnotations = (database: Database, match: string, words: readonly string[], limit: number) =>
  statement<AnnotationHit>(database, annotationsSql)
    .all(match, limit)
    .map((hit) => ({
      annotationId: hit.id,
      articleId: hit.article_id,
      kind: hit.kind,
      state: hit.state,
      words: snippetAround(hit.words, words, snippetLength)?.snippet ?? opening(hit.words),
      sourceName: hit.source_name ?? '',
      articleHeadline: hit.headline,
    }))

const findSources = (database: Database, text: string, words: readonly string[], limit: number) =>
  matchSources(database, text, limit).map(({ source, via }) => ({
    sourceId: source.id,
    kind: source.kind,
    name: highlightAll(source.name, words),
    description: [...new Set([via, source.function, source.affiliation])].filter((part) => part !== '').join(' · '),
  }))

/** One Latin letter or digit is the beginning of too much: until more is typed, it is a word of its own. */
const asTyped = (term: SearchTerm): SearchTerm => ({
  ...term,
  isOpen: term.isOpen && !/^[\p{Script=Latin}\d]$/u.test(term.words),
})

/** What the terms match; where they stand side by side as they were typed, that counts as one more thing found. */
const expressionOf = (terms: readonly SearchTerm[]): string | null => {
  const match = matchExpression(terms)
  if (terms.length < 2) return match
  const phrase = { words: terms.map(({ words }) => words).join(' '), isOpen: terms.at(-1)?.isOpen ?? false }
  return `${match} OR ${matchExpression([phrase])}`
}

/**
 * Finds articles, quotes and claims, and sources, best first, at most `limit` of each. Every word has to be there, the
 * last one as a beginning where it has two letters; words in quotation marks stand together. Words that stand together
 * as typed come before words apart, a headline before the text, and among articles about as good the one changed last.
 * Any text at all may be given.
 */
export const search = (database: Database, text: string, limit: number): SearchResult => {
  const terms = searchTerms(text).map(asTyped)
  const match = expressionOf(terms)
  if (!match) return { articles: [], annotations: [], sources: [] }
  const words = terms.map((term) => term.words)
  return {
    articles: findArticles(database, match, words, limit),
    annotations: findAnnotations(database, match, words, limit),
    sources: findSources(database, text, words, limit),
  }
}
