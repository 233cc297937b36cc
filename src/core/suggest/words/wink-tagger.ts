import { abbreviations } from '../languages/en/abbreviations.ts'
import type { TaggedWord, Tagger } from './word.ts'

/** The little of wink-nlp that is used: hand in `winkNLP(model, ['sbd', 'pos'])`. */
export interface WinkReader {
  readDoc(text: string): { tokens(): { out(): string[]; out(itsFunction: never): unknown } }
  readonly its: { readonly pos: unknown }
}

/** Longer runs are read in parts, so that time stays in proportion to the text. */
const longestPart = 4000
const longestWord = 100
const abbreviated = new Set(abbreviations.map(([abbreviation]) => abbreviation))
const longRun = /\S{101,}/g

interface Part {
  readonly start: number
  readonly text: string
}

const cutAt = (text: string, start: number, end: number): number => {
  if (end - start <= longestPart) return end
  const space = text.lastIndexOf(' ', start + longestPart)
  return space > start ? space : start + longestPart
}

const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  for (let start = 0; start < text.length; ) {
    const end = cutAt(text, start, text.length)
    parts.push({ start, text: text.slice(start, end) })
    start = end
  }
  return parts
}

/** Runs without a space are no words where they are very long: their middle is blanked, offsets stay. */
const blankLongRuns = (text: string): string =>
  text.replace(longRun, (run) => run.slice(0, longestWord) + ' '.repeat(run.length - longestWord))

const readPart = (reader: WinkReader, { start, text }: Part, found: TaggedWord[]): void => {
  const readable = blankLongRuns(text)
  const tokens = reader.readDoc(readable).tokens()
  const values = tokens.out()
  const tags = tokens.out(reader.its.pos as never) as readonly string[]
  let cursor = 0
  for (const [index, value] of values.entries()) {
    const at = readable.indexOf(value, cursor)
    if (at < 0 || value.trim() === '') continue
    cursor = at + value.length
    const last = found.at(-1)
    if (value === '.' && last && last.end === start + at && abbreviated.has(last.text.toLowerCase()))
      found[found.length - 1] = { ...last, end: start + cursor, text: `${last.text}.`, pos: 'PROPN' }
    else found.push({ start: start + at, end: start + cursor, text: value, pos: tags[index] ?? '' })
  }
}

/** A tagger for English that rests on wink-nlp and its English model. */
export const winkTagger =
  (reader: WinkReader): Tagger =>
  (text) => {
    const found: TaggedWord[] = []
    for (const part of partsOf(text)) if (part.text.trim() !== '') readPart(reader, part, found)
    return found
  }
