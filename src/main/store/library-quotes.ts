import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LibraryQuote } from '../../core/model/library-quote.ts'
import type { Steps } from '../../core/steps.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { matchExpression } from './match-expression.ts'
import { statement } from './statement.ts'

/** How many words of a quote are looked for, how long they are at least, and how many likenesses of one are read. */
const tellingWords = 4
const shortestWord = 4
const mostOfOne = 20

const letters = /[\p{L}\p{M}\p{N}]+/gu

/**
 * What has two of the longest words of a quote, as an FTS5 expression; null where a quote has no two such words. One
 * other word in a quote of several is still found so.
 */
export const likenessExpression = (words: string): string | null => {
  const distinct = [...new Set((words.match(letters) ?? []).map((word) => word.toLowerCase()))]
  const telling = distinct
    .filter(({ length }) => length >= shortestWord)
    .sort((one, other) => other.length - one.length)
    .slice(0, tellingWords)
  const pairs = telling.flatMap((one, index) =>
    telling.slice(index + 1).flatMap((other) => matchExpression(searchTerms(`“${one}” “${other}”`)) ?? []),
  )
  return pairs.length === 0 ? null : pairs.join(' OR ')
}

/** The SQL that finds quotes like one. The index is asked first: it leaves few. */
export const similarQuotesSql = `SELECT a.article_id AS articleId, article.headline, a.words, a.source_id AS sourceId,
    source.name AS sourceName
  FROM annotation_search JOIN annotation AS a ON a.number = annotation_search.rowid
  JOIN article ON article.id = a.article_id JOIN source ON source.id = a.source_id
  WHERE annotation_search MATCH :match AND a.in_ledger AND a.detached = 0 AND a.kind = 'quote'
    AND a.manner IN ('direct', 'mixed') AND a.article_id <> :articleId
  ORDER BY annotation_search.rank LIMIT ${mostOfOne}`

/** Attributed quotes of other articles that share telling words with these, at most 20 for each; a quote a step. */
export function* readSimilarQuotes(
  database: Database,
  articleId: string,
  quotes: readonly string[],
): Steps<readonly LibraryQuote[]> {
  const found = new Map<string, LibraryQuote>()
  for (const words of quotes) {
    const match = likenessExpression(words)
    if (!match) continue
    for (const quote of statement<LibraryQuote>(database, similarQuotesSql).all({ match, articleId }))
      found.set(`${quote.articleId} ${quote.sourceId} ${quote.words}`, quote)
    yield
  }
  return [...found.values()]
}
