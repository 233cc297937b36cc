import { fold } from '../text/folding.ts'

const prime = 0x01000193

/** FNV-1a over UTF-16 units, 32 bits, from a starting value. */
const hash32 = (text: string, start: number): number => {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime)
  return hash >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')

/**
 * What tells a finding from others of its rule: the words it speaks of, not where they stand. Case, accents, kinds of
 * quotation marks and runs of spaces make no difference.
 */
export const findingId = (rule: string, words: readonly string[]): string => {
  const key = words.map((each) => fold(each).folded.replace(/ +/g, ' ').trim()).join('\n')
  return `${rule}:${hex(hash32(key, 0x811c9dc5))}${hex(hash32(key, 0x9e3779b9))}`
}
