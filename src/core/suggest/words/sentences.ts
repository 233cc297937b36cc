import { type Run, type Word, wordAt } from './word.ts'

const terminal = /^[.!?…]+$/
const lowerOrPunctuation = /^[\p{Ll},;:)\]—–―-]/u

/** A sentence without an end is cut, so that reading it stays in proportion to its length. */
const longestSentence = 250

/** Whether a word is a mark that ends a sentence. */
export const isTerminal = ({ text }: Word): boolean => terminal.test(text)

/**
 * Splits a run of words into sentences. Marks inside quotations deeper than `depth` end no sentence, but the end of a
 * quotation does where its last sentence ends and the text does not go on.
 * @param startsTag whether the words from an index on say who spoke ("Mr. Hale asked."), after a question mark
 */
export const sentencesIn = (
  words: readonly Word[],
  { from, to }: Run,
  depth: number,
  startsTag: (index: number) => boolean,
): readonly Run[] => {
  const sentences: Run[] = []
  let start = from
  const end = (at: number): void => {
    if (at > start) sentences.push({ from: start, to: at })
    start = at
  }
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.first || index - start >= longestSentence) end(index)
    const closes = word.mark === 'close' && word.depth === depth
    if (!(closes && isTerminal(wordAt(words, index - 1))) && !(word.depth === depth && isTerminal(word))) continue
    let after = index + 1
    while (after < to && (wordAt(words, after).mark === 'close' || /^[)\]]$/.test(wordAt(words, after).text))) after++
    const next = wordAt(words, after)
    const glued = next.start === wordAt(words, after - 1).end && /^[\p{L}\p{N})]/u.test(next.text)
    if (after < to && !next.first && glued && !closes) continue
    if (after < to && !next.first && (lowerOrPunctuation.test(next.text) || isTerminal(next))) continue
    if (closes && wordAt(words, index - 1).text !== '.' && startsTag(after)) continue
    end(after)
    index = after - 1
  }
  end(to)
  return sentences
}
