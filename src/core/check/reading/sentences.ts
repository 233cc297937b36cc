import { wordSet } from '../../text/word-set.ts'
import type { Span } from './span.ts'

const end = /[.!?…]+["”“»«’'›‹)\]]*(?=\s+["“„«»‹‘'([]*[\p{Lu}\p{N}])/gu

/** Words whose full stop ends no sentence, in lower case. */
const abbreviations = wordSet(
  `mr mrs ms dr prof st sen rep gov gen col sgt lt capt rev hon jr sr no vs etc inc co corp ltd dept jan feb mar apr jun jul aug sep sept oct nov dec
  hr fr dipl ing bzw ca evtl ggf inkl max min nr str tel usw vgl z.b u.a d.h
  m mm mme mlle av bd env p.ex art
  sig sig.ra dott dott.ssa ing on avv pag`,
)

const wordBefore = /[\p{L}\p{M}.]+$/u
/** German day numbers: "am 3. März". */
const ordinal = /(?<!\p{N})\p{N}{1,2}$/u

const isAbbreviation = (text: string, mark: string, at: number): boolean => {
  if (mark !== '.') return false
  const before = text.slice(Math.max(0, at - 20), at)
  const word = wordBefore.exec(before)?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word)) return true
  return abbreviations.has(word.toLowerCase()) || ordinal.test(before)
}

/** Splits a paragraph into sentences; the spaces between them belong to none. */
export const sentencesIn = (text: string): readonly Span[] => {
  const sentences: Span[] = []
  let start = text.length - text.trimStart().length
  for (const { 0: mark, index } of text.matchAll(end)) {
    if (isAbbreviation(text, mark, index)) continue
    sentences.push({ start, end: index + mark.length })
    start = index + mark.length + (/^\s+/.exec(text.slice(index + mark.length))?.[0].length ?? 0)
  }
  const last = text.trimEnd().length
  if (last > start) sentences.push({ start, end: last })
  return sentences
}
