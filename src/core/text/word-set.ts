/** The words of a text that holds nothing else, with blanks or line ends between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
