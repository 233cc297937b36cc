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

const articlesSql = `SELECT article.id, article.headline, article.text FROM article_search
  JOIN article ON article.number = article_search.rowid
  WHERE article_search MATCH ? AND article.removed_at IS NULL ORDER BY article_search.rank LIMIT ?`

const annotationsSql = `SELECT a.id, a.article_id, a.kind, a.state, a.words, source.name AS source_name, article.headline
  FROM annotation_search JOIN annotation AS a ON a.number = annotation_search.rowid
  JOIN article ON article.id = a.article_id LEFT JOIN source ON source.id = a.source_id
  WHERE annotation_search MATCH ? AND a.in_ledger ORDER BY annotation_search.rank LIMIT ?`

const findArticles = (database: Database, match: string, words: readonly string[], limit: number) =>
  statement<ArticleHit>(database, articlesSql)
    .all(match, limit)
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

/**
 * Finds articles, quotes and claims, and sources, best first, at most `limit` of each. Every word has to be there, the
 * last one as a beginning where it has two letters; words in quotation marks stand together. Any text at all may be given.
 */
export const search = (database: Database, text: string, limit: number): SearchResult => {
  const terms = searchTerms(text).map(asTyped)
  const match = matchExpression(terms)
  if (!match) return { articles: [], annotations: [], sources: [] }
  const words = terms.map((term) => term.words)
  return {
    articles: findArticles(database, match, words, limit),
    annotations: findAnnotations(database, match, words, limit),
    sources: findSources(database, text, words, limit),
  }
}
