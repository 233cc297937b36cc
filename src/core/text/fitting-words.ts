import { fold } from './folding.ts'

const wordsIn = (text: string): readonly string[] => fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? []

/** Those words of what was typed that a word of the text begins with; case and accents do not matter. */
export const fittingWords = (typed: string, text: string): ReadonlySet<string> => {
  const words = wordsIn(text)
  return new Set(wordsIn(typed).filter((beginning) => words.some((word) => word.startsWith(beginning))))
}
