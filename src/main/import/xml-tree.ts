import { Parser } from 'htmlparser2'
import { AttestError } from '../../core/errors.ts'
import { checkLimit } from '../../core/model/import-limits.ts'

/** An element of an XML file. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

/** An element, or text. */
export type XmlNode = XmlElement | string

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** Definitions are how a small file becomes a large one, or reads another: no format here needs them. */
const definitions = /<!ENTITY|<!DOCTYPE[^>]*\[/i

const unreadable = (message: string): AttestError =>
  new AttestError('unreadable_file', `${message} Nothing was imported.`)

/**
 * Reads XML into a tree. Nothing is loaded and no entity but XML's own five is resolved; the name of a document type
 * may stand there, definitions may not.
 * @returns the root element
 * @throws AttestError `unreadable_file` where it is cut off or defines entities, `too_large` above the limits of elements
 * and depth
 */
export const parseXml = (xml: string): XmlElement => {
  if (definitions.test(xml)) throw unreadable('The file defines entities, which Attest does not resolve.')
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  let elements = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        checkLimit('xmlElements', ++elements)
        checkLimit('xmlDepth', open.length)
        const element: XmlElement = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => {
        const siblings = open.at(-1)?.children
        const last = siblings?.at(-1)
        if (typeof last === 'string') siblings?.splice(-1, 1, last + text)
        else siblings?.push(text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml.replace(/^\ufeff/, ''))
  const isCutOff = open.length > 1
  parser.end()
  const root = top.children.find(isXmlElement)
  if (isCutOff || !root) throw unreadable('The file is damaged: it ends too early.')
  return root
}

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

export const childElements = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isXmlElement)

/** Every element in an element, itself first, in document order. */
export function* xmlElements(root: XmlElement): Generator<XmlElement> {
  const waiting = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child !== undefined && isXmlElement(child)) waiting.push(child)
    }
  }
}

/** Puts other children into an element. */
export const replaceChildren = ({ children }: XmlElement, others: readonly XmlNode[]): void => {
  children.length = 0
  for (const child of others) children.push(child)
}

/** All text in an element. The limit of depth bounds the recursion. */
export const xmlText = (node: XmlNode): string => (isXmlElement(node) ? node.children.map(xmlText).join('') : node)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML or HTML, in an attribute as well. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/** Writes a tree as XML again. */
export const writeXml = (node: XmlNode): string => {
  if (!isXmlElement(node)) return escapeXml(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const start = `<${node.name}${attributes.join('')}`
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(writeXml).join('')}</${node.name}>`
}
