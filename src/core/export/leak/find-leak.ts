import { fold } from '../../text/folding.ts'
import { base64Texts, decoded } from './decoded.ts'
import type { Secret } from './secret.ts'

/** A part of a file, as text. */
export interface FilePart {
  /** "word/comments.xml", "page 2"; empty where a file is one text. */
  readonly name: string
  readonly text: string
}

/** Where a file gives a protected source away. */
export interface Leak {
  readonly what: Secret['what']
  readonly part: string
  /** From 1; null where the text is not in lines. */
  readonly line: number | null
  /** The words round it, with the secret itself blotted out. */
  readonly around: string
}

const blot = '▮▮▮'
const contextLength = 32

/** A text in one of the ways in which it may be read. */
interface Reading {
  readonly text: string
  readonly hasLines: boolean
}

const tag = /<[!?/]?[\p{L}_][^<>]*>|<!--[\s\S]*?-->/gu

/** What of a tag keeps lines counted as they are. */
const linesIn = (found: string): string => found.replace(/[^\n]/g, '')

const hyphenated = /[-\u2010\u00ad]\r?\n\s*/

/**
 * The ways in which a part may be read: as it stands, with its encodings taken off, without the tags that part letters or
 * words, with words that were parted at a line's end joined, and what it holds as base64.
 */
const readingsOf = (text: string, depth = 0): readonly Reading[] => {
  const readable = decoded(text)
  const hasTags = /<[!?/]?[\p{L}_]/u.test(text)
  const inside = depth === 0 ? base64Texts(text).flatMap((found) => readingsOf(found, 1)) : []
  // Without tags first: that is what is shown of the place.
  const all: readonly Reading[] = [
    ...(hasTags
      ? [
          { text: decoded(text.replace(tag, linesIn)), hasLines: depth === 0 },
          { text: decoded(text.replace(tag, ' ')), hasLines: false },
        ]
      : []),
    { text, hasLines: depth === 0 },
    { text: readable, hasLines: false },
    ...(hyphenated.test(text) ? [{ text: readable.replaceAll(new RegExp(hyphenated, 'g'), ''), hasLines: false }] : []),
    ...inside,
  ]
  return all.filter((each, index) => all.findIndex((other) => other.text === each.text) === index)
}

interface Found {
  readonly secret: Secret
  readonly start: number
  readonly end: number
}

const findAll = (text: string, secrets: readonly Secret[]): readonly Found[] => {
  const { folded, toRaw } = fold(text)
  return secrets.flatMap((secret) =>
    [...folded.matchAll(secret.pattern)]
      .map(({ 0: words, index }) => ({ secret, start: toRaw(index), end: toRaw(index + words.length) }))
      .filter(({ start, end }) => secret.isIt(text.slice(start, end))),
  )
}

/** Blots out every secret in a stretch of text, also one that begins or ends outside it. */
const blotted = (text: string, from: number, to: number, all: readonly Found[]): string => {
  let shown = ''
  let at = from
  for (const { start, end } of all.toSorted((one, other) => one.start - other.start)) {
    if (end <= at || start >= to) continue
    shown += start > at ? text.slice(at, start) + blot : at === from ? blot : ''
    at = Math.max(at, end)
  }
  return (shown + text.slice(at, Math.max(at, to))).replace(/\s+/g, ' ').toWellFormed().trim()
}

const leakIn = (part: FilePart, { text, hasLines }: Reading, all: readonly Found[], found: Found): Leak => ({
  what: found.secret.what,
  part: part.name,
  line: hasLines && /\n./.test(text) ? (text.slice(0, found.start).match(/\n/g)?.length ?? 0) + 1 : null,
  around: blotted(
    text,
    Math.max(0, found.start - contextLength),
    Math.min(text.length, found.end + contextLength),
    all,
  ),
})

const lineAround = (text: string, { start, end }: Found): string => {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? undefined : to)
}

/** The lines of text that an export of nothing has as well: they cannot give anybody away. */
const linesOf = (text: string): ReadonlySet<string> =>
  new Set(readingsOf(text).flatMap((each) => each.text.split('\n')))

/**
 * The first place where a file gives a protected source away, or null.
 * @param empty the parts of the same export of an empty article: what is the same in both says nothing of anybody
 */
export const findLeak = (
  parts: readonly FilePart[],
  secrets: readonly Secret[],
  empty: readonly FilePart[] = [],
): Leak | null => {
  if (secrets.length === 0) return null
  const emptyText = new Map(empty.map(({ name, text }) => [name, text]))
  for (const part of parts) {
    const same = emptyText.get(part.name)
    if (same === part.text) continue
    for (const reading of readingsOf(part.text)) {
      const all = findAll(reading.text, secrets)
      const lines = all.length > 0 && same !== undefined ? linesOf(same) : null
      const found = all.find((each) => !lines?.has(lineAround(reading.text, each)))
      if (found) return leakIn(part, reading, all, found)
    }
  }
  return null
}
