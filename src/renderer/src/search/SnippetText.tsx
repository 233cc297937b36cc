import type { Snippet } from '../../../core/model/search.ts'

const mostBefore = 36

/** The snippet with the first hit near its beginning, so that a single line shows it. */
export const fromFirstHit = (snippet: Snippet): Snippet => {
  const first = snippet.findIndex(({ hit }) => hit)
  const before = snippet
    .slice(0, Math.max(0, first))
    .map(({ text }) => text)
    .join('')
  if (before.length <= mostBefore) return snippet
  const end = before.slice(-mostBefore)
  return [{ text: `…${end.slice(end.indexOf(' ') + 1)}`, hit: false }, ...snippet.slice(first)]
}

/** A snippet with its hits marked. */
export const SnippetText = ({ snippet }: { readonly snippet: Snippet }) =>
  snippet.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet have no identity but their order
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
