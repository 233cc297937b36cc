import type { HiddenWords } from './hidden-words.ts'
import { childElements, isXmlElement, parseXml, replaceChildren, type XmlElement, type XmlNode } from './xml-tree.ts'

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childElements(element).find((each) => each.name === name)

const valOf = (element: XmlElement | undefined, name: string): string => child(element, name)?.attributes['w:val'] ?? ''

/** Whether properties of words hide them; undefined where they say nothing. */
const hides = (properties: XmlElement | undefined): boolean | undefined => {
  const vanish = child(properties, 'w:vanish')
  return vanish && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '')
}

interface Style {
  readonly basedOn: string
  readonly hides: boolean | undefined
}

/** A style may lead back to itself in a file nobody checked. */
const deepest = 20

/** The styles that hide the words they are given to, by their ids. */
export const hidingStyles = (xml: string | undefined): ReadonlySet<string> => {
  if (!xml?.includes('<w:vanish')) return new Set()
  const styles = new Map<string, Style>(
    childElements(parseXml(xml))
      .filter(({ name }) => name === 'w:style')
      .map((style) => [
        style.attributes['w:styleId'] ?? '',
        { basedOn: valOf(style, 'w:basedOn'), hides: hides(child(style, 'w:rPr')) },
      ]),
  )
  const isHiding = (id: string, depth: number): boolean => {
    const style = styles.get(id)
    if (!style || depth > deepest) return false
    return style.hides ?? isHiding(style.basedOn, depth + 1)
  }
  return new Set([...styles.keys()].filter((id) => isHiding(id, 0)))
}

/** Whether a part may have hidden words. */
export const mayHideWords = (xml: string, hiding: ReadonlySet<string>): boolean =>
  xml.includes('<w:vanish') || [...hiding].some((id) => xml.includes(`w:val="${id}"`))

/** What stays of a hidden run: without its ends a field would take in what follows, and a comment keeps its place. */
const staying = new Set(['w:rPr', 'w:fldChar', 'w:instrText', 'w:delInstrText', 'w:commentReference'])

/** Words that are in the text neither way, or twice. */
const notOfTheText = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])

const textIn = (node: XmlNode): string => {
  if (!isXmlElement(node)) return ''
  if (node.name === 'w:t') return node.children.filter((each) => !isXmlElement(each)).join('')
  if (notOfTheText.has(node.name)) return ''
  const isBreak = ['w:p', 'w:br', 'w:cr', 'w:tab'].includes(node.name)
  return (isBreak ? ' ' : '') + node.children.map(textIn).join('')
}

/**
 * Takes hidden words out of a part, in the part itself. As Word has it, a property of the words themselves decides; else
 * of the styles of paragraph and words one hides, and both together show again. The limit of depth bounds the recursion.
 */
export const leaveOutHidden = (part: XmlElement, hiding: ReadonlySet<string>, hidden: HiddenWords): void => {
  const walk = (element: XmlElement, inHiding: boolean): void => {
    for (const each of childElements(element)) {
      if (each.name === 'w:p') {
        hidden.part()
        walk(each, hiding.has(valOf(child(each, 'w:pPr'), 'w:pStyle')))
      } else if (each.name === 'w:r') run(each, inHiding)
      else if (!notOfTheText.has(each.name) || each.name === 'mc:Fallback') walk(each, inHiding)
    }
  }
  const run = (element: XmlElement, inHiding: boolean): void => {
    const properties = child(element, 'w:rPr')
    const byStyle = hiding.has(valOf(properties, 'w:rStyle')) !== inHiding
    if (!(hides(properties) ?? byStyle)) {
      hidden.part()
      walk(element, inHiding)
      return
    }
    hidden.add(textIn(element))
    replaceChildren(
      element,
      element.children.filter((each) => isXmlElement(each) && staying.has(each.name)),
    )
  }
  walk(part, false)
}
