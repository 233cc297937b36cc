import type { ArticleRecords } from '../../core/api.ts'
import { annotatedCopy } from '../../core/export/annotated-copy.ts'
import { attributionLine } from '../../core/export/annotation-summary.ts'
import { attestTerms } from '../../core/export/attest-terms.ts'
import { commentLines } from '../../core/export/comment-lines.ts'
import { type BundleRecords, readBundleRecords } from '../../core/export/bundle-records.ts'
import { noteLine, resolvedLine, threadOfNote, writtenLine } from '../../core/model/note-thread.ts'
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

const pieceOf = /^Piece \d+ of \d+(?: of note \d+)? · /

/** The letters and digits of a line: word processors and readers differ in all else. */
const lettersOf = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, '')

/** The same without who wrote a comment and when, and which piece it is on. */
const withoutHead = (line: string): string => lettersOf((writtenLine(line)?.words ?? line).replace(pieceOf, ''))

/**
 * What others wrote into the comments of a document of Attest's own: comments of theirs, and their answers to those that
 * Attest wrote, which are its tags.
 */
export const othersNotes = (notes: readonly ImportedNote[], records: ArticleRecords): readonly ImportedNote[] => {
  const items = [...annotatedCopy(records, true).byId.values()]
  const own = new Set(
    items.flatMap((item) => [attributionLine(item.summary), commentLines(item)[0] ?? ''].map(lettersOf)),
  )
  const ownAnswers = new Set(
    items.flatMap(({ annotation }) =>
      threadOfNote(annotation.note).answers.map((answer) => lettersOf(noteLine(answer))),
    ),
  )
  return notes.flatMap((note) => {
    // Some word processors lose which comment an answer is to.
    if (ownAnswers.has(lettersOf(note.text))) return []
    if (!own.has(withoutHead(note.text.split('\n')[0] ?? ''))) return [note]
    const { answers, isResolved } = threadOfNote(note.text)
    const theirs = answers.filter((answer) => !ownAnswers.has(lettersOf(noteLine(answer))))
    const resolved = isResolved ? [resolvedLine] : []
    return theirs.length === 0 ? [] : [{ ...note, text: [...theirs.map(noteLine), ...resolved].join('\n') }]
  })
}
