import { type Copy, paragraphOf } from './copy.ts'
import { trimmed } from './head-fields.ts'

/** Wider lines than this are paragraphs: nobody wraps by hand so late. */
const widestWrap = 110
const narrowestWrap = 40

const firstWord = (line: string): string => /^\s*(\S+)/.exec(line.slice(0, 200))?.[1] ?? ''

const isListItem = (line: string): boolean => /^\s*(?:[-*•–]|\d{1,3}[.)])\s/.test(line.slice(0, 40))

/** The width a text was wrapped at: that of its widest lines, but for one in twenty (an address does not break). */
const wrapWidth = (lengths: readonly number[]): number =>
  lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.95)] ?? 0

interface Line {
  readonly text: string
  readonly next: string
}

/** Whether the next line's first word would not have fitted: so the line ended because it was full. */
const isFull = ({ text, next }: Line, width: number): boolean => text.length + 1 + firstWord(next).length > width

/**
 * The width a text is wrapped at, or null where every line is a paragraph. It is wrapped where at least four in five of
 * the lines that another follows directly are full, and no line is wider than lines are wrapped.
 */
const wrappedAt = (lines: readonly string[]): number | null => {
  const inner = lines.flatMap((text, index): readonly Line[] => {
    const next = lines[index + 1] ?? ''
    return text.trim() === '' || next.trim() === '' || isListItem(next) ? [] : [{ text: text.trimEnd(), next }]
  })
  if (inner.length === 0) return null
  const width = wrapWidth(inner.map(({ text }) => text.length))
  if (width > widestWrap || width < narrowestWrap) return null
  return inner.filter((line) => isFull(line, width)).length >= inner.length * 0.8 ? width : null
}

/** Joins a line to what came before it: with a space, or without where a word was parted at its hyphen. */
const joined = (before: string, line: string): string =>
  /\p{L}-$/u.test(before.slice(-3)) &&
  /^\p{Ll}/u.test(line) &&
  !/^(?:und|oder|and|or|et|ou|e|o)\s/.test(line.slice(0, 5))
    ? before + line
    : `${before} ${line}`

interface Paragraphs {
  readonly paragraphs: readonly string[]
  /** Whether lines were joined. */
  readonly wasWrapped: boolean
}

/** The paragraphs of plain text: parted by blank lines and, where it was not wrapped by hand, by every line end. */
const paragraphsOf = (text: string): Paragraphs => {
  const lines = text.split('\n')
  const width = wrappedAt(lines)
  const paragraphs: string[] = []
  let wasWrapped = false
  let open: string[] = []
  const close = (): void => {
    wasWrapped ||= open.length > 1
    if (open.length > 0) paragraphs.push(open.reduce(joined))
    open = []
  }
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim() === '' ? '' : trimmed(raw)
    if (line !== '') open.push(line)
    const next = lines[index + 1] ?? ''
    const goesOn = line !== '' && width !== null && isFull({ text: raw.trimEnd(), next }, width) && !isListItem(next)
    if (!goesOn) close()
  }
  close()
  return { paragraphs, wasWrapped }
}

/** Reads plain text. A headline is not taken from it, only offered later. */
export const readText = (text: string): Copy => {
  const { paragraphs, wasWrapped } = paragraphsOf(text)
  return {
    blocks: paragraphs.map(paragraphOf),
    headline: '',
    date: '',
    byline: '',
    language: '',
    notes: wasWrapped ? ['Lines that were wrapped by hand were joined into paragraphs.'] : [],
  }
}
