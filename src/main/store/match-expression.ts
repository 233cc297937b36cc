/** A search as typed, understood: words and “phrases in quotation marks”, the last of which may still be being typed. */
export interface SearchTerms {
  readonly words: readonly string[]
  /** The last word is the beginning of one. */
  readonly endsOpen: boolean
}

const quotation = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu
const hasLetterOrDigit = /[\p{L}\p{N}]/u

/** Takes a search apart. Anything without a letter or digit in it finds nothing by itself, and is left out. */
export const searchTerms = (text: string): SearchTerms => {
  const found = [...text.replaceAll('\0', ' ').matchAll(quotation)]
  const words = found.map((match) => (match[1] ?? match[0]).trim())
  const last = found.findLastIndex((_, index) => hasLetterOrDigit.test(words[index] ?? ''))
  return {
    words: words.filter((word) => hasLetterOrDigit.test(word)),
    endsOpen: last >= 0 && found[last]?.[1] === undefined,
  }
}

/**
 * The terms as an FTS5 expression: every one has to be there, the last open one as a beginning. Every term is quoted,
 * so that nothing typed is read as an operator.
 * @param columns the columns to look in; all where none are named
 * @returns null where there is nothing to look for
 */
export const matchExpression = ({ words, endsOpen }: SearchTerms, columns: readonly string[] = []): string | null => {
  if (words.length === 0) return null
  const terms = words.map((word, index) => `"${word}"${endsOpen && index === words.length - 1 ? ' *' : ''}`)
  const where = columns.length === 0 ? '' : `{${columns.join(' ')}} : `
  return `${where}(${terms.join(' AND ')})`
}
