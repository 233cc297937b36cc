import type { Snippet } from '../model/search.ts'
import { boundaryAfter, boundaryBefore } from './character-boundary.ts'
import { fold } from './folding.ts'

interface Hit {
  readonly start: number
  readonly end: number
  readonly term: string
}

/** A cut-out of a text; `start` and `end` are the first hit in it, in UTF-16 offsets of the whole text. */
export interface FoundSnippet {
  readonly snippet: Snippet
  readonly start: number
  readonly end: number
}

const wordsOfTerm = (term: string): readonly string[] => fold(term).folded.match(/[\p{L}\p{N}]+/gu) ?? []

const termPattern = (terms: readonly string[]): RegExp | null => {
  const patterns = terms.map((term) => wordsOfTerm(term).join('[^\\p{L}\\p{N}]+')).filter((pattern) => pattern !== '')
  if (patterns.length === 0) return null
  const longestFirst = [...new Set(patterns)].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})`, 'gu')
}

const findHits = (text: string, terms: readonly string[]): readonly Hit[] => {
  const pattern = termPattern(terms)
  if (!pattern) return []
  const { folded, toRaw } = fold(text)
  const hits: Hit[] = []
  for (const match of folded.matchAll(pattern)) {
    const start = toRaw(match.index)
    const end = toRaw(match.index + match[0].length)
    if (end > start) hits.push({ start, end, term: match[0] })
  }
  return hits
}

/** Without the first hits whose terms come again: the stretch gets shorter and loses nothing. */
const tighten = (run: readonly Hit[]): readonly Hit[] => {
  const first = run.findIndex((hit, index) => !run.slice(index + 1).some(({ term }) => term === hit.term))
  return run.slice(first)
}

/** The hits of the stretch of at most `length` units that has the most different terms; the earliest of equals. */
const bestRun = (hits: readonly Hit[], length: number): readonly Hit[] => {
  const counts = new Map<string, number>()
  let best = { first: 0, last: 0, terms: 0 }
  let first = 0
  hits.forEach((hit, last) => {
    counts.set(hit.term, (counts.get(hit.term) ?? 0) + 1)
    for (let head = hits[first]; head && first < last && hit.end - head.start > length; head = hits[first]) {
      const left = (counts.get(head.term) ?? 1) - 1
      if (left > 0) counts.set(head.term, left)
      else counts.delete(head.term)
      first++
    }
    if (counts.size > best.terms) best = { first, last, terms: counts.size }
  })
  return tighten(hits.slice(best.first, best.last + 1))
}

const display = (text: string): string => text.replace(/\s/g, ' ')

const parts = (text: string, from: number, to: number, hits: readonly Hit[]): Snippet => {
  const found: { text: string; hit: boolean }[] = []
  let at = from
  for (const hit of hits) {
    if (hit.start < at || hit.end > to) continue
    if (hit.start > at) found.push({ text: display(text.slice(at, hit.start)), hit: false })
    found.push({ text: display(text.slice(hit.start, hit.end)), hit: true })
    at = hit.end
  }
  if (at < to) found.push({ text: display(text.slice(at, to)), hit: false })
  return found
}

/** The first place at or after `from` where a word begins, but not after `limit`. */
const wordStart = (text: string, from: number, limit: number): number => {
  if (from <= 0) return 0
  const space = /\s+/g
  space.lastIndex = from - 1
  const match = space.exec(text.slice(0, limit))
  return match ? Math.min(match.index + match[0].length, limit) : boundaryAfter(text, from)
}

/** The last place at or before `to` where a word ends, but not before `limit`. */
const wordEnd = (text: string, to: number, limit: number): number => {
  if (to >= text.length) return text.length
  for (let at = to; at > limit; at--) if (/\s/.test(text[at] ?? '')) return at
  return boundaryBefore(text, to)
}

/**
 * Cuts a piece of about `length` UTF-16 units out of a text, round the stretch with the most different terms.
 * A term matches the beginning of a word, a term of several words a phrase; accents, case and the form of quotation
 * marks do not matter. Every hit inside is marked; the cuts lie between words and show as `…`.
 * @returns null where no term is found
 */
export const snippetAround = (text: string, terms: readonly string[], length: number): FoundSnippet | null => {
  const hits = findHits(text, terms)
  const run = bestRun(hits, length)
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return null
  const spare = Math.max(0, length - (last.end - first.start))
  const wanted = Math.max(0, Math.min(first.start - Math.floor(spare / 3), text.length - length))
  const from = wordStart(text, wanted, first.start)
  const to = wordEnd(text, Math.max(last.end, from + length), last.end)
  const snippet = [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...parts(text, from, to, hits),
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ]
  return { snippet, start: first.start, end: first.end }
}

/** Marks every hit in a short text, a name or a headline; the text is kept whole. Terms match as in `snippetAround`. */
export const highlightAll = (text: string, terms: readonly string[]): Snippet =>
  parts(text, 0, text.length, findHits(text, terms))
