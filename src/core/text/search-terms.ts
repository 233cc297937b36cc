/** A word, or a phrase from between quotation marks. An open one is the beginning of a word still being typed. */
export interface SearchTerm {
  readonly words: string
  readonly isOpen: boolean
}

const termPattern = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu
const hasLetterOrDigit = /[\p{L}\p{N}]/u

/**
 * Takes a search apart, as it was typed: words, “phrases in quotation marks”, the last word open. Anything without a
 * letter or digit finds nothing by itself and is left out.
 */
export const searchTerms = (text: string): readonly SearchTerm[] => {
  const terms = [...text.replaceAll('\0', ' ').matchAll(termPattern)]
    .map((match) => ({ words: (match[1] ?? match[0]).trim(), isPhrase: match[1] !== undefined }))
    .filter(({ words }) => hasLetterOrDigit.test(words))
  return terms.map(({ words, isPhrase }, index) => ({ words, isOpen: !isPhrase && index === terms.length - 1 }))
}
