import { noteEdge, noteEdgeHtml } from './note-edge.ts'
import { isXmlElement, replaceChildren, type XmlElement, type XmlNode, xmlElements } from './xml-tree.ts'

const bookmark = `${noteEdge}-`

/** A bookmark that `mammoth` carries into its HTML, and `withNoteEdges` finds there. */
export const noteAnchor = (edge: 'start' | 'end', key: string): XmlElement => ({
  name: 'w:bookmarkStart',
  attributes: { 'w:id': key, 'w:name': `${bookmark}${edge}-${key}` },
  children: [],
})

/** HTML with the edges of notes in the place of their bookmarks: an `a` inside another would end it. */
export const withNoteEdges = (html: string): string =>
  html.replace(new RegExp(`<a id="${bookmark}(start|end)-([a-z]+-\\d+)"></a>`, 'g'), (_, edge, key) =>
    noteEdgeHtml(edge, key),
  )

const idsOf = (elements: readonly XmlElement[], wanted: string): ReadonlySet<string> =>
  new Set(elements.filter(({ name }) => name === wanted).map(({ attributes }) => attributes['w:id'] ?? ''))

/** Walks through a part once, and puts the anchors of comments where mammoth reads them: inside paragraphs. */
class AnchorWalk {
  private readonly keys: ReadonlyMap<string, string>
  private readonly ranges: ReadonlySet<string>
  /** Comments that began between paragraphs. */
  private waiting: XmlElement[] = []
  private paragraph: XmlElement | null = null
  private depth = 0

  constructor(keys: ReadonlyMap<string, string>, root: XmlElement) {
    const elements = [...xmlElements(root)]
    const ends = idsOf(elements, 'w:commentRangeEnd')
    this.keys = keys
    this.ranges = new Set([...idsOf(elements, 'w:commentRangeStart')].filter((id) => ends.has(id)))
  }

  walk(element: XmlElement): void {
    replaceChildren(
      element,
      element.children.flatMap((child) => this.child(child)),
    )
  }

  private child(node: XmlNode): readonly XmlNode[] {
    if (!isXmlElement(node)) return [node]
    if (node.name === 'w:commentRangeStart') return this.start(this.rangeKey(node))
    if (node.name === 'w:commentRangeEnd') return this.end(this.rangeKey(node))
    if (node.name === 'w:p') return [this.entered(node)]
    this.walk(node)
    return node.name === 'w:r' ? [...this.points(node), node] : [node]
  }

  private rangeKey({ attributes }: XmlElement): string | undefined {
    const id = attributes['w:id'] ?? ''
    return this.ranges.has(id) ? this.keys.get(id) : undefined
  }

  private start(key: string | undefined): readonly XmlNode[] {
    if (key === undefined) return []
    const anchor = noteAnchor('start', key)
    if (this.depth > 0) return [anchor]
    this.waiting.push(anchor)
    return []
  }

  private end(key: string | undefined): readonly XmlNode[] {
    if (key === undefined) return []
    const anchor = noteAnchor('end', key)
    if (this.depth > 0) return [anchor]
    this.paragraph?.children.push(anchor)
    return []
  }

  private entered(paragraph: XmlElement): XmlElement {
    const waiting = this.waiting
    this.waiting = []
    this.depth++
    this.walk(paragraph)
    this.depth--
    this.paragraph = paragraph
    const properties = paragraph.children.findIndex((child) => isXmlElement(child) && child.name === 'w:pPr')
    paragraph.children.splice(properties + 1, 0, ...waiting)
    return paragraph
  }

  /** A comment without a range stands at one point of the text. */
  private points(run: XmlElement): readonly XmlNode[] {
    return run.children.filter(isXmlElement).flatMap(({ name, attributes }) => {
      const id = attributes['w:id'] ?? ''
      const key = name === 'w:commentReference' && !this.ranges.has(id) ? this.keys.get(id) : undefined
      return key === undefined ? [] : [noteAnchor('start', key), noteAnchor('end', key)]
    })
  }
}

/**
 * Puts an anchor at each end of every comment's range, in the part itself.
 * @param keys of the comments, by their id in the document
 */
export const anchorComments = (part: XmlElement, keys: ReadonlyMap<string, string>): void =>
  new AnchorWalk(keys, part).walk(part)
