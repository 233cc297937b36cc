import { pairQuotationMarks } from './quotation-pairs.ts'

/** Words between quotation marks. All offsets are UTF-16 offsets into the text, ends exclusive. */
export interface Quotation {
  /** Where the opening mark stands. */
  readonly openStart: number
  /** The words, without the marks and the spaces next to them. */
  readonly start: number
  readonly end: number
  /** After the closing mark; where there is none, the same as `end`. */
  readonly closeEnd: number
  /** The opening and the closing mark ("“”"); the opening one alone where nothing closes it. */
  readonly marks: string
  /** How many quotations this one lies in. */
  readonly depth: number
  readonly closed: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character)

const trim = (text: string, start: number, end: number): Range => {
  let from = start
  let to = end
  while (from < to && isSpace(text[from])) from++
  while (to > from && isSpace(text[to - 1])) to--
  return { start: from, end: to }
}

/**
 * Finds every quotation in a text whose paragraphs are parted by line feeds, in the order they open: the marks of
 * English, German, French and Italian, straight ones, nested ones, with spaces inside. Apostrophes are told apart from
 * single marks. A paragraph that the next one continues with an opening mark is a quotation of its own, not `closed`;
 * so is one whose closing mark is missing: it ends with its paragraph or before the next mark like its own.
 * Takes time in proportion to the text.
 */
export const findQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = []
  const around: number[] = []
  for (const { opener, closer, at, end } of pairQuotationMarks(text)) {
    const inside = trim(text, at + opener.length, end)
    if (inside.start === inside.end) continue
    const closeEnd = closer === null ? inside.end : end + closer.length
    while (around.length > 0 && (around.at(-1) ?? 0) <= at) around.pop()
    found.push({
      openStart: at,
      ...inside,
      closeEnd,
      marks: opener + (closer ?? ''),
      depth: around.length,
      closed: closer !== null,
    })
    around.push(closeEnd)
  }
  return found
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The selection is this quotation with at least one of its marks, and nothing else but punctuation round it. */
const isSelectionOf = (text: string, { start, end }: Range, quotation: Quotation): boolean => {
  const { openStart, closeEnd, closed } = quotation
  const takesOpening = start <= openStart && end > quotation.start
  const takesClosing = closed && end >= closeEnd && start < quotation.end
  if (!takesOpening && !takesClosing) return false
  return !hasWords(text.slice(start, Math.max(start, openStart))) && !hasWords(text.slice(Math.min(end, closeEnd), end))
}

/** Cuts a selection down to a quotation's inside; where only punctuation is missing to its edge, it is taken too. */
const inside = (text: string, { start, end }: Range, quotation: Quotation): Range => {
  const from = Math.max(start, quotation.start)
  const to = Math.min(end, quotation.end)
  return {
    start: hasWords(text.slice(quotation.start, from)) ? from : quotation.start,
    end: hasWords(text.slice(to, quotation.end)) ? to : quotation.end,
  }
}

/**
 * What tagging a selection takes, in UTF-16 offsets.
 * - White space at both ends is left out.
 * - A selection that takes one or both marks of a quotation, and no words outside it, becomes the words inside; words
 *   that the editor left out at the other end stay out. Punctuation inside the marks is kept as the text has it.
 * - A selection inside a quotation, or one with words outside it (a sentence that contains it), stays.
 * - A caret (`start === end`) inside a quotation takes the whole inside of the innermost one.
 */
export const insideQuotation = (text: string, start: number, end: number): { start: number; end: number } => {
  const quotations = findQuotations(text)
  if (start === end) {
    const around = quotations.findLast(({ openStart, closeEnd }) => openStart < start && start < closeEnd)
    return around ? { start: around.start, end: around.end } : { start, end }
  }
  const selection = trim(text, start, end)
  const quotation = quotations.find((candidate) => isSelectionOf(text, selection, candidate))
  return quotation ? inside(text, selection, quotation) : selection
}

const joined = (pieces: readonly Range[]): readonly Range[] => {
  const runs: Range[] = []
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start <= last.end) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else runs.push({ start, end })
  }
  return runs
}

/**
 * The quotations nobody has tagged: outermost ones of which less than half is covered.
 * @param pieces the pieces of all quotes and claims of the article, in any order
 */
export const untaggedQuotations = (
  quotations: readonly Quotation[],
  pieces: readonly { readonly start: number; readonly end: number }[],
): readonly Quotation[] => {
  const runs = joined(pieces)
  let first = 0
  return quotations.filter(({ depth, start, end }) => {
    if (depth > 0) return false
    while ((runs[first]?.end ?? end) <= start) first++
    let covered = 0
    for (let index = first; index < runs.length; index++) {
      const run = runs[index]
      if (!run || run.start >= end) break
      covered += Math.min(run.end, end) - Math.max(run.start, start)
    }
    return covered * 2 < end - start
  })
}
