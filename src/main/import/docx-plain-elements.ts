import { countInWords } from '../../core/export/in-words.ts'
import {
  isXmlElement,
  localName,
  replaceChildren,
  type XmlElement,
  type XmlNode,
  xmlElements,
  xmlText,
} from './xml-tree.ts'

/** Elements that only say something of the words in them, which mammoth passes over with their words. */
const wrappers = new Set(['w:dir', 'w:bdo', 'w:fldSimple', 'w:ruby', 'w:rubyBase'])

/** Characters under another name than mammoth knows. */
const sameAs: Readonly<Record<string, string>> = { 'w:cr': 'w:br', 'w:ptab': 'w:tab' }

const formulas = new Set(['m:oMath', 'm:oMathPara'])

const isAny = new RegExp(
  `<(?:${[...wrappers, ...Object.keys(sameAs), ...formulas, 'w:altChunk', 'w:sym'].join('|')})[ />]`,
)

/** Whether a part holds anything that `plainElements` is for. */
export const hasUnplainElements = (xml: string): boolean => isAny.test(xml)

interface Told {
  formulas: number
  readings: number
  documents: number
}

const runOf = (text: string): XmlElement => ({
  name: 'w:r',
  attributes: {},
  children: [{ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] }],
})

const formulaText = (formula: XmlElement): string =>
  [...xmlElements(formula)]
    .filter((element) => localName(element) === 't')
    .map(xmlText)
    .join('')

const plainNodes = (node: XmlNode, told: Told): readonly XmlNode[] => {
  if (!isXmlElement(node)) return [node]
  const { name, attributes, children } = node
  if (formulas.has(name)) {
    told.formulas++
    return [runOf(formulaText(node))]
  }
  if (name === 'w:rt') {
    told.readings++
    return []
  }
  if (name === 'w:altChunk') told.documents++
  const inside = children.flatMap((child) => plainNodes(child, told))
  if (wrappers.has(name)) return inside
  if (name === 'w:r' && inside.some((child) => isXmlElement(child) && child.name === 'w:r')) return inside
  const same = sameAs[name]
  if (same !== undefined) return [{ name: same, attributes: {}, children: [] }]
  replaceChildren(node, inside)
  return [{ name, attributes, children: node.children }]
}

const sentences = ({ formulas: count, readings, documents }: Told): readonly string[] => [
  ...(count > 0 ? [`${countInWords(count, 'formula was', 'formulas were')} turned into text.`] : []),
  ...(readings > 0 ? [`${countInWords(readings, 'reading', 'readings')} set over characters left out.`] : []),
  ...(documents > 0 ? [`${countInWords(documents, 'document', 'documents')} inside the document left out.`] : []),
]

/**
 * Turns what mammoth would pass over without a word into what it reads: words in fields and in embedded directions, line
 * ends and tabs of other names, formulas. The limit of depth bounds the recursion.
 * @returns what could not be carried over, a sentence each
 */
export const plainElements = (part: XmlElement): readonly string[] => {
  const told: Told = { formulas: 0, readings: 0, documents: 0 }
  replaceChildren(
    part,
    part.children.flatMap((child) => plainNodes(child, told)),
  )
  return sentences(told)
}
