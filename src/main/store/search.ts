import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { AnnotationKind } from '../../core/model/annotation.ts'
import type { SearchResult, Snippet } from '../../core/model/search.ts'
import type { ConfirmationState } from '../../core/model/state.ts'
import { type SearchTerm, searchTerms } from '../../core/text/search-terms.ts'
import { highlightAll, snippetAround } from '../../core/text/snippet.ts'
import { type Hit, searchHits } from './search-hits.ts'
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

/** So many times the hits asked for are found by rank alone; among them, what is about as good comes newest first. */
const candidates = 3

/** Ranks that differ by less than about a tenth count as equal. FTS5 gives better hits lower numbers, all below 0. */
const step = Math.log(1.1)

const levelOf = ({ score }: Hit): number => Math.round(Math.log(Math.max(-score, Number.MIN_VALUE)) / step)

const bestFirst = (one: Hit, other: Hit): number =>
  levelOf(other) - levelOf(one) || (one.changedAt < other.changedAt ? 1 : -1)

const numbersOf = (hits: readonly Hit[]): string => JSON.stringify(hits.map(({ number }) => number))

/** The SQL that reads the articles of numbers, in that order. */
const articlesSql = `SELECT article.id, article.headline, article.text FROM json_each(?) AS wanted
  CROSS JOIN article ON article.number = wanted.value ORDER BY wanted.key`

const annotationsSql = `SELECT a.id, a.article_id, a.kind, a.state, a.words, source.name AS source_name, article.headline
  FROM json_each(?) AS wanted CROSS JOIN annotation AS a ON a.number = wanted.value
  CROSS JOIN article ON article.id = a.article_id LEFT JOIN source ON source.id = a.source_id ORDER BY wanted.key`

const findArticles = (database: Database, terms: readonly SearchTerm[], words: readonly string[], limit: number) => {
  const { hits, isRanked } = searchHits(database, 'article_search', terms, { limit, most: candidates * limit })
  const best = isRanked ? hits.toSorted(bestFirst).slice(0, limit) : hits
  return statement<ArticleHit>(database, articlesSql)
    .all(numbersOf(best))
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
}

const findAnnotations = (database: Database, terms: readonly SearchTerm[], words: readonly string[], limit: number) => {
  const { hits } = searchHits(database, 'annotation_search', terms, { limit, most: limit })
  return statement<AnnotationHit>(database, annotationsSql)
    .all(numbersOf(hits))
    .map((hit) => ({
      annotationId: hit.id,
      articleId: hit.article_id,
      kind: hit.kind,
      state: hit.state,
      words: snippetAround(hit.words, words, snippetLength)?.snippet ?? opening(hit.words),
      sourceName: hit.source_name ?? '',
      articleHeadline: hit.headline,
    }))
}

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
 * last one as a beginning where it has two letters; words in quotation marks stand together. Words that stand together
 * as typed come before words apart, a headline before the text, and among articles about as good the one changed last.
 * Words that stand in thousands of articles are told of by the newest. Any text at all may be given.
 */
export const search = (database: Database, text: string, limit: number): SearchResult => {
  const terms = searchTerms(text).map(asTyped)
  if (terms.length === 0) return { articles: [], annotations: [], sources: [] }
  const words = terms.map((term) => term.words)
  return {
    articles: findArticles(database, terms, words, limit),
    annotations: findAnnotations(database, terms, words, limit),
    sources: findSources(database, text, words, limit),
  }
}
