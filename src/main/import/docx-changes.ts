import type { TrackedChanges } from '../../core/model/import-options.ts'
import { type ChangeCounts, changeNote } from './change-notes.ts'
import type { ImportedNote } from './copy.ts'
import { noteAnchor } from './docx-anchors.ts'
import { isXmlElement, replaceChildren, type XmlElement, type XmlNode } from './xml-tree.ts'

const insertions = new Set(['w:ins', 'w:moveTo'])
const deletions = new Set(['w:del', 'w:moveFrom'])

const did: Readonly<Record<string, string>> = {
  'w:ins': 'Inserted',
  'w:moveTo': 'Moved to here',
  'w:del': 'Deleted',
  'w:moveFrom': 'Moved away from here',
}

/** In the properties of a paragraph's end or of a table's row, a change is an element without content. */
const properties = new Set(['w:rPr', 'w:trPr'])

const unwrapped = (element: XmlElement): readonly XmlNode[] =>
  element.name === 'w:delInstrText' ? [] : [element.name === 'w:delText' ? { ...element, name: 'w:t' } : element]

/** A part of the document, rewritten so that mammoth, which takes changes as accepted, reads it as chosen. */
class ChangeWalk {
  readonly notes: ImportedNote[] = []
  private readonly isShown: boolean
  private readonly firstKey: number

  constructor(isShown: boolean, firstKey: number) {
    this.isShown = isShown
    this.firstKey = firstKey
  }

  walk(element: XmlElement): void {
    const children: XmlNode[] = []
    let before: XmlElement | null = null
    for (const child of element.children) {
      if (!isXmlElement(child)) children.push(child)
      else if (properties.has(element.name)) children.push(...this.inProperties(child))
      else if (insertions.has(child.name) || deletions.has(child.name)) {
        children.push(...this.changed(child, before, children))
        before = child
        continue
      } else {
        this.walk(child)
        children.push(...unwrapped(child))
      }
      before = null
    }
    replaceChildren(element, children)
  }

  /** Rejected, an inserted paragraph end or row is as good as a deleted one; shown, both are there. */
  private inProperties(child: XmlElement): readonly XmlNode[] {
    if (deletions.has(child.name)) return []
    if (insertions.has(child.name)) return this.isShown ? [] : [{ ...child, name: 'w:del' }]
    return [child]
  }

  private changed(change: XmlElement, before: XmlElement | null, written: XmlNode[]): readonly XmlNode[] {
    if (!this.isShown && insertions.has(change.name)) return []
    this.walk(change)
    if (!this.isShown) return change.children
    const isSame =
      before?.name === change.name &&
      before.attributes['w:author'] === change.attributes['w:author'] &&
      before.attributes['w:date'] === change.attributes['w:date']
    const end = isSame ? written.pop() : undefined
    if (end) return [...change.children, end]
    const key = this.note(change)
    return [noteAnchor('start', key), ...change.children, noteAnchor('end', key)]
  }

  private note({ name, attributes }: XmlElement): string {
    const [author, date] = [attributes['w:author'] ?? '', attributes['w:date'] ?? '']
    const note = changeNote(this.firstKey + this.notes.length, { did: did[name] ?? '', author, date })
    this.notes.push(note)
    return note.key
  }
}

/**
 * Brings the tracked changes of a part into the form chosen, in the part itself. Shown, deleted words stay in the text
 * and every change is a note on its words. Changes of form alone are as accepted.
 * @param firstKey the number of the first note's key
 * @returns the notes, where changes are shown
 * @throws AttestError `too_large`
 */
export const applyTrackedChanges = (
  part: XmlElement,
  choice: TrackedChanges,
  firstKey: number,
): readonly ImportedNote[] => {
  if (choice === 'accepted') return []
  const walk = new ChangeWalk(choice === 'shown', firstKey)
  walk.walk(part)
  return walk.notes
}

/** How many insertions and deletions a document's XML has. */
export const countTrackedChanges = (xml: string): ChangeCounts => ({
  inserted: xml.match(/<w:(?:ins|moveTo)[\s>]/g)?.length ?? 0,
  deleted: xml.match(/<w:(?:del|moveFrom)[\s>]/g)?.length ?? 0,
})
