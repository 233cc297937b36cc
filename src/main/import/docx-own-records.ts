import type { ArticleRecords } from '../../core/api.ts'
import { annotatedCopy } from '../../core/export/annotated-copy.ts'
import { attributionLine, summaryLines } from '../../core/export/annotation-summary.ts'
import { attestTerms } from '../../core/export/attest-terms.ts'
import { type BundleRecords, readBundleRecords } from '../../core/export/bundle-records.ts'
import { AttestError } from '../../core/errors.ts'
import type { ImportedNote } from './copy.ts'
import type { ZipParts } from './zip-parts.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (found, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()] ?? found
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : found
  })

/** What a Word document says of the records that went out with it. */
export interface OwnRecords {
  /** null where the document is not one of Attest's, or its records cannot be read. */
  readonly carried: BundleRecords | null
  readonly notes: readonly string[]
}

/** The records that Attest put into a Word document, out of the part that word processors keep and do not show. */
export const ownRecords = (parts: ZipParts): OwnRecords => {
  for (const [name, xml] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(name) || !xml.includes(`"${attestTerms}"`)) continue
    const json = /<(?:\w+:)?attest\b[^>]*>([\s\S]*)<\/(?:\w+:)?attest>/.exec(xml)?.[1]
    if (json === undefined) continue
    try {
      return { carried: readBundleRecords(unescaped(json)), notes: [] }
    } catch (error) {
      if (!(error instanceof AttestError)) throw error
      return {
        carried: null,
        notes: ['The tags Attest put into this document cannot be read. Its comments came in as notes.'],
      }
    }
  }
  return { carried: null, notes: [] }
}

/** "Ana Leduc, 2026-02-02 10:00: ": who wrote a comment or an answer to it, and when. */
const written = /^.{0,300}?, \d{4}-\d\d-\d\d \d\d:\d\d: /

const pieceOf = /^Piece \d+ of \d+(?: of note \d+)? · /

/** The letters and digits of a line: word processors and readers differ in all else. */
const withoutHead = (line: string): string =>
  line
    .replace(written, '')
    .replace(pieceOf, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * What others wrote into the comments of a document of Attest's own: comments of theirs, and their answers to those that
 * Attest wrote, which are its tags.
 */
export const othersNotes = (notes: readonly ImportedNote[], records: ArticleRecords): readonly ImportedNote[] => {
  const own = new Set(
    [...annotatedCopy(records, true).byId.values()].flatMap(({ summary }) =>
      [attributionLine(summary), summaryLines(summary)[0] ?? ''].map(withoutHead),
    ),
  )
  return notes.flatMap((note) => {
    const lines = note.text.split('\n')
    if (!own.has(withoutHead(lines[0] ?? ''))) return [note]
    const answer = lines.findIndex((line, index) => index > 0 && written.test(line))
    return answer < 0 ? [] : [{ ...note, text: lines.slice(answer).join('\n') }]
  })
}
