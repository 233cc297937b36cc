import { boundaryBefore } from './character-boundary.ts'

/** The first words of a text, at most `length` UTF-16 units with no word cut short; `…` stands for what follows. */
export const firstWords = (text: string, length: number): string => {
  if (text.length <= length) return text
  const space = text.slice(0, length + 1).search(/\s\S*$/)
  const cut = text.slice(0, space > 0 ? space : boundaryBefore(text, length))
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}
