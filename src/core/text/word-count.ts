/** A word begins with a letter or digit and runs to the next white space, long dash or ellipsis. */
const spacedWord = /[\p{L}\p{N}][^\s—―…]*/gu

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]*/gu

/** Cheap test for the scripts above, none of which lies below U+0E00. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/

const countSpaced = (text: string): number => text.match(spacedWord)?.length ?? 0

/**
 * Counts words as an editor does: "don't" and "well-known" are one, numbers count, a dash alone does not. Scripts
 * without spaces between words are counted with the platform's dictionaries.
 * @param language ISO 639-1, or empty
 */
export const countWords = (text: string, language: string): number => {
  if (!mayBeUnspaced.test(text)) return countSpaced(text)
  const segmenter = new Intl.Segmenter(language === '' ? undefined : language, { granularity: 'word' })
  let count = 0
  const rest = text.replace(unspaced, (run) => {
    for (const segment of segmenter.segment(run)) if (segment.isWordLike) count++
    return ' '
  })
  return count + countSpaced(rest)
}
