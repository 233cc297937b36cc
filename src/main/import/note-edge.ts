/**
 * The element that stands, in the HTML a document is read by way of, where an imported note begins or ends. No HTML has
 * it of its own: the readers of documents write it, with `key` and `edge`.
 */
export const noteEdge = 'attest-note-edge'

/** Where a note begins or ends, as HTML. */
export const noteEdgeHtml = (edge: 'start' | 'end', key: string): string =>
  `<${noteEdge} edge="${edge}" key="${key}"></${noteEdge}>`
