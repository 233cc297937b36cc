import type { Snippet } from '../../../core/model/search.ts'

/** A snippet with its hits marked. */
export const SnippetText = ({ snippet }: { readonly snippet: Snippet }) =>
  snippet.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet have no identity but their order
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
