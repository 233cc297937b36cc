import { AttestError } from '../../core/errors.ts'
import { carriesMacros, leadsElsewhere, wouldLoad } from './loaded-content.ts'
import { localName, parseXml, type XmlElement, xmlElements } from './xml-tree.ts'
import type { ZipParts } from './zip-parts.ts'

const what = 'The OpenDocument text'

const remedy = 'Save it as a Word document (.docx), which leaves them out, then bring that in.'

/** What holds the lists of macros, also where there are none. */
const list = /\/(?:script|dialog)-l[bc]\.xml$/i

const isMacroPart = (name: string): boolean => /^(?:Basic|Scripts)\/./i.test(name) && !list.test(name)

/** Elements whose address is followed when somebody clicks, and not before. */
const followed = new Set(['text:a', 'draw:a', 'draw:area-rectangle', 'draw:area-circle', 'draw:area-polygon'])

const loadedPart: Readonly<Record<string, string>> = {
  'draw:image': 'a picture',
  'draw:object': 'an object',
  'draw:object-ole': 'an object',
  'draw:floating-frame': 'a frame',
  'text:section-source': 'a part of its text',
  'meta:template': 'its template',
}

const isDde = (element: XmlElement): boolean =>
  /^dde-(?:connection|connection-decl|source|link)$/.test(localName(element))

const isScript = ({ name }: XmlElement): boolean => name === 'script:event-listener' || name === 'text:script'

const checkElement = (element: XmlElement): void => {
  const { name, attributes } = element
  if (isScript(element)) throw carriesMacros(what, remedy)
  if (isDde(element))
    throw new AttestError(
      'unsupported_format',
      `${what} takes words from another program (DDE). Break the link in your word processor, save the document, and bring it in again. Nothing was imported.`,
    )
  const address = attributes['xlink:href']
  if (address === undefined || followed.has(name) || name.startsWith('form:')) return
  if (leadsElsewhere(address)) throw wouldLoad(what, loadedPart[name] ?? 'something', address)
}

/**
 * Refuses an OpenDocument text that carries macros, or that a word processor would load something into by itself.
 * @param roots of its text and styles
 * @throws AttestError `unsupported_format`
 */
export const refuseActiveOdt = (parts: ZipParts, roots: readonly XmlElement[]): void => {
  if ([...parts.keys()].some(isMacroPart)) throw carriesMacros(what, remedy)
  const meta = parts.get('meta.xml')
  for (const root of [...roots, ...(meta ? [parseXml(meta)] : [])])
    for (const element of xmlElements(root)) checkElement(element)
}
