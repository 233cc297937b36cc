import type { TrackedChanges } from '../../core/model/import-options.ts'
import type { TellStep } from '../../core/model/import-step.ts'
import { type ChangeCounts, changesTold } from './change-notes.ts'
import type { Copy } from './copy.ts'
import { parseHtml } from './html-tree.ts'
import { readHtmlTree } from './read-html.ts'
import { RtfWalk } from './rtf-walk.ts'

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** How much of the text is read once it is HTML. */
const written = 0.6

const walked = (bytes: Uint8Array, trackedChanges: TrackedChanges, tell: TellStep): RtfWalk => {
  const walk = new RtfWalk(trackedChanges)
  walk.read(latin1(bytes), (part) => tell('text', part * written))
  return walk
}

/** How many changes an RTF file tracks. @throws AttestError `unreadable_file`, `too_large` */
export const rtfChanges = (bytes: Uint8Array): ChangeCounts => walked(bytes, 'accepted', () => {}).page.changes.counts

/**
 * Reads an RTF file as copy, by way of HTML. Footnotes stand at the end, numbered as in the text. Comments are notes on
 * their words, tracked changes as chosen. Headers, footers and everything embedded are left out.
 * @throws AttestError `too_large`, `unreadable_file`
 */
export const readRtf = (bytes: Uint8Array, trackedChanges: TrackedChanges, tell: TellStep): Copy => {
  const { page, hasMargins } = walked(bytes, trackedChanges, tell)
  const copy = readHtmlTree(parseHtml(page.html), true)
  return {
    ...copy,
    importedNotes: [...page.importedNotes, ...page.changes.notes],
    notes: [
      ...copy.notes,
      ...page.hidden.notes,
      ...changesTold(trackedChanges, page.changes.counts),
      ...(hasMargins ? ['Page headers and footers were left out.'] : []),
    ],
  }
}
