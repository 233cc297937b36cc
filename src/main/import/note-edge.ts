/**
 * The element that stands, in the HTML a document is read by way of, where an imported note begins or ends. No HTML has
 * it of its own: `readDocx` and its like write it, with `key` and `edge`.
 */
export const noteEdge = 'attest-note-edge'
