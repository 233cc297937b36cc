import { AttestError } from '../../core/errors.ts'
import type { ZipParts } from './zip-parts.ts'
import { childElements, parseXml } from './xml-tree.ts'

const unreadable = (what: string): AttestError => new AttestError('unreadable_file', `${what} Nothing was imported.`)

/** Whether the parts of an archive are those of a Word document. */
export const isWordDocument = (parts: ZipParts): boolean =>
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/.test(
    parts.get('[Content_Types].xml') ?? '',
  )

/** @throws AttestError `unreadable_file` where a part has definitions in it, which no Word document has */
export const checkWordParts = (parts: ZipParts): void => {
  for (const content of parts.values())
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
      throw unreadable('The Word document has definitions in it that no Word document has.')
}

/** The name of the part that a relation of a kind leads to; '' where there is none. */
const related = (parts: ZipParts, from: string, kind: string): string => {
  const cut = from.lastIndexOf('/') + 1
  const relations = parts.get(`${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`)
  if (!relations) return ''
  const found = childElements(parseXml(relations)).find(
    ({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External',
  )
  const target = found?.attributes.Target ?? ''
  return target.startsWith('/') ? target.slice(1) : from.slice(0, cut) + target
}

/** The parts of a Word document that hold copy and what was noted on it; '' for those it has not. */
export interface WordPartNames {
  readonly document: string
  readonly footnotes: string
  readonly endnotes: string
  readonly comments: string
  readonly commentsExtended: string
  readonly styles: string
}

/** Finds the parts by what leads to them: not every program calls them by the usual names. */
export const wordPartNames = (parts: ZipParts): WordPartNames => {
  const document = related(parts, '', 'officeDocument') || 'word/document.xml'
  const of = (kind: string): string => related(parts, document, kind)
  return {
    document,
    footnotes: of('footnotes'),
    endnotes: of('endnotes'),
    comments: of('comments'),
    commentsExtended: of('commentsExtended'),
    styles: of('styles'),
  }
}
