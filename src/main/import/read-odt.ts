import { AttestError } from '../../core/errors.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import type { TellStep } from '../../core/model/import-step.ts'
import { type ChangeCounts, changesTold } from './change-notes.ts'
import type { Copy } from './copy.ts'
import { parseHtml } from './html-tree.ts'
import { refuseActiveOdt } from './odt-active.ts'
import { OdtWalk } from './odt-walk.ts'
import { readHtmlTree } from './read-html.ts'
import { parseXml, type XmlElement, xmlElements, xmlText } from './xml-tree.ts'
import type { ZipParts } from './zip-parts.ts'

/** Whether the parts of an archive are those of an OpenDocument text. */
export const isOdt = (parts: ZipParts): boolean =>
  /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?\s*$/.test(parts.get('mimetype') ?? '')

const unreadable = (message: string): AttestError =>
  new AttestError('unreadable_file', `${message} Nothing was imported.`)

/** The XML of an OpenDocument text: what holds its words, and all that may hold styles. */
interface OdtXml {
  readonly text: XmlElement
  readonly roots: readonly XmlElement[]
}

const openOdt = (parts: ZipParts): OdtXml => {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data'))
    throw unreadable('The document is protected by a password.')
  const [content, styles] = ['content.xml', 'styles.xml'].map((name) => parts.get(name))
  const roots = [content, styles].filter((xml) => xml !== undefined).map(parseXml)
  const text = roots.flatMap((root) => [...xmlElements(root)]).find(({ name }) => name === 'office:text')
  if (!text) throw unreadable('The document is damaged: it has no text.')
  refuseActiveOdt(parts, roots)
  return { text, roots }
}

/** How many changes an OpenDocument text tracks. @throws AttestError `unsupported_format`, `unreadable_file`, `too_large` */
export const odtChanges = (parts: ZipParts): ChangeCounts => {
  const { text, roots } = openOdt(parts)
  return new OdtWalk(text, roots, 'accepted').counts
}

const hasMargins = (roots: readonly XmlElement[]): boolean =>
  roots
    .flatMap((root) => [...xmlElements(root)])
    .some((element) => /^style:(?:header|footer)$/.test(element.name) && /\S/.test(xmlText(element)))

const packageNotes = (roots: readonly XmlElement[]): readonly string[] =>
  hasMargins(roots) ? ['Page headers and footers were left out.'] : []

/** How much of the text is read once it is HTML. */
const written = 0.4

/**
 * Reads an OpenDocument text (ODT) as copy, by way of HTML. Footnotes and endnotes stand at the end, numbered as in the
 * text. Comments are notes on their words, tracked changes as chosen.
 * @throws AttestError `unsupported_format` where it carries macros or loads from elsewhere, `too_large`, `unreadable_file`
 */
export const readOdt = (parts: ZipParts, trackedChanges: TrackedChanges, tell: TellStep): Copy => {
  tell('comments', 0)
  const { text, roots } = openOdt(parts)
  const walk = new OdtWalk(text, roots, trackedChanges)
  tell('text', 0)
  const html = walk.html(text)
  tell('text', written)
  const copy = readHtmlTree(parseHtml(html), true)
  return {
    ...copy,
    importedNotes: walk.importedNotes,
    notes: [
      ...copy.notes,
      ...walk.hidden.words.notes,
      ...changesTold(trackedChanges, walk.counts),
      ...packageNotes(roots),
    ],
  }
}
