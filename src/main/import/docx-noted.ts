import type { TrackedChanges } from '../../core/model/import-options.ts'
import { type ChangeCounts, changesTold } from './change-notes.ts'
import type { ImportedNote } from './copy.ts'
import { anchorComments } from './docx-anchors.ts'
import { applyTrackedChanges, countTrackedChanges } from './docx-changes.ts'
import { readWordComments } from './docx-comments.ts'
import { hidingStyles, leaveOutHidden, mayHideWords } from './docx-hidden.ts'
import { wordPartNames } from './docx-package.ts'
import { hasUnplainElements, plainElements } from './docx-plain-elements.ts'
import { HiddenWords } from './hidden-words.ts'
import { parseXml, writeXml } from './xml-tree.ts'
import type { ZipParts } from './zip-parts.ts'

/** A Word document whose comments and tracked changes are in a form mammoth carries over. */
interface NotedDocument {
  readonly parts: ZipParts
  readonly importedNotes: readonly ImportedNote[]
  readonly notes: readonly string[]
}

/** How many changes the parts that hold copy have. */
export const trackedChangesIn = (parts: ZipParts): ChangeCounts => {
  const { document, footnotes, endnotes } = wordPartNames(parts)
  const counts = [document, footnotes, endnotes].map((name) => countTrackedChanges(parts.get(name) ?? ''))
  return {
    inserted: counts.reduce((sum, { inserted }) => sum + inserted, 0),
    deleted: counts.reduce((sum, { deleted }) => sum + deleted, 0),
  }
}

/**
 * Makes the comments of a document anchors in its text, its tracked changes what was chosen, and elements mammoth does
 * not read what it reads; leaves hidden words out. A document that has none of these is given back as it is.
 * @throws AttestError `too_large`, `unreadable_file`
 */
export const notedDocument = (parts: ZipParts, choice: TrackedChanges): NotedDocument => {
  const names = wordPartNames(parts)
  const comments = readWordComments(parts, names)
  const counts = trackedChangesIn(parts)
  const notes = [...changesTold(choice, counts)]
  const copy = [names.document, names.footnotes, names.endnotes].filter((name) => parts.has(name))
  const hiding = hidingStyles(parts.get(names.styles))
  const isPlain = !copy.some((name) => {
    const xml = parts.get(name) ?? ''
    return hasUnplainElements(xml) || mayHideWords(xml, hiding)
  })
  if (isPlain && comments.length === 0 && (notes.length === 0 || choice === 'accepted'))
    return { parts, importedNotes: [], notes }
  const keys = new Map(comments.map(({ id, key }) => [id, key]))
  const hidden = new HiddenWords()
  const rewritten = new Map(parts)
  const importedNotes: ImportedNote[] = comments.map(({ key, text, author, at }) => ({ key, text, author, at }))
  for (const name of copy) {
    const xml = parts.get(name) ?? ''
    const root = parseXml(xml)
    notes.push(...plainElements(root))
    importedNotes.push(...applyTrackedChanges(root, choice, importedNotes.length))
    if (mayHideWords(xml, hiding)) leaveOutHidden(root, hiding, hidden)
    anchorComments(root, keys)
    rewritten.set(name, writeXml(root))
  }
  return { parts: rewritten, importedNotes, notes: [...notes, ...hidden.notes] }
}
