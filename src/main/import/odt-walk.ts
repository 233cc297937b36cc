import { checkLimit } from '../../core/model/import-limits.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import { changeNote, type ChangeCounts } from './change-notes.ts'
import type { ImportedNote } from './copy.ts'
import { noteEdgeHtml } from './note-edge.ts'
import { odtComments, odtWrittenBy } from './odt-notes.ts'
import { passedOver, plainTags } from './odt-elements.ts'
import { OdtHidden } from './odt-hidden.ts'
import { odtNumberedLists, type OdtStyle, odtStyles } from './odt-styles.ts'
import {
  childElements,
  escapeXml,
  isXmlElement,
  type XmlElement,
  type XmlNode,
  xmlElements,
  xmlText,
} from './xml-tree.ts'

/** Writes the text of an OpenDocument file as HTML. The limit of depth bounds the recursion. */
export class OdtWalk {
  readonly importedNotes: ImportedNote[]
  readonly hidden = new OdtHidden()
  private readonly out: string[] = []
  private readonly choice: TrackedChanges
  private readonly styleOf: (name: string | undefined) => OdtStyle
  private readonly numbered: ReadonlySet<string>
  private readonly comments: ReadonlyMap<XmlElement, ImportedNote>
  private readonly commentKeys: ReadonlyMap<string, string>
  private readonly ended: ReadonlySet<string>
  private readonly regions: ReadonlyMap<string, XmlElement>
  /** Footnotes and endnotes, and text boxes of the paragraph at hand: they are written after what they hang on. */
  private readonly footnotes: XmlElement[] = []
  private boxes: XmlElement[] = []
  private readonly openChanges = new Map<string, string>()
  /** Insertions that are left out, because changes are rejected. */
  private readonly dropped = new Set<string>()
  private isJoining = false
  private depth = 0
  private length = 0
  private endsWithSpace = true

  constructor(text: XmlElement, roots: readonly XmlElement[], choice: TrackedChanges) {
    const elements = [...xmlElements(text)]
    this.choice = choice
    this.styleOf = odtStyles(roots)
    this.numbered = odtNumberedLists(roots)
    this.comments = odtComments(text)
    this.importedNotes = [...this.comments.values()]
    this.commentKeys = new Map(
      [...this.comments].map(([{ attributes }, { key }]) => [attributes['office:name'] ?? '', key]),
    )
    this.ended = new Set(
      elements
        .filter(({ name }) => name === 'office:annotation-end')
        .map(({ attributes }) => attributes['office:name'] ?? ''),
    )
    this.regions = new Map(
      elements
        .filter(({ name }) => name === 'text:changed-region')
        .map((region) => [region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '', region]),
    )
  }

  /** How many changes the document tracks. */
  get counts(): ChangeCounts {
    const kinds = [...this.regions.values()].map((region) => childElements(region)[0]?.name)
    return {
      inserted: kinds.filter((kind) => kind === 'text:insertion').length,
      deleted: kinds.filter((kind) => kind === 'text:deletion').length,
    }
  }

  html(text: XmlElement): string {
    this.children(text)
    for (const [index, note] of this.footnotes.entries()) {
      this.out.push(`<div>[${index + 1}] `)
      this.endsWithSpace = true
      const body = childElements(note).find(({ name }) => name === 'text:note-body')
      for (const [at, block] of (body ? childElements(body) : []).entries()) {
        if (at === 0 && block.name === 'text:p') this.inline(block)
        else this.node(block)
      }
      this.out.push('</div>')
    }
    return this.out.join('')
  }

  private children(element: XmlElement): void {
    for (const child of element.children) this.node(child)
  }

  private node(node: XmlNode): void {
    if (!isXmlElement(node)) this.text(node)
    else if (!passedOver.has(node.name)) this.element(node)
  }

  private text(text: string): void {
    if (this.depth === 0 || this.dropped.size > 0) return
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
    if (this.hidden.takes(collapsed)) return
    const kept = this.endsWithSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (kept === '') return
    this.endsWithSpace = kept.endsWith(' ')
    this.count(kept)
    this.out.push(escapeXml(kept))
  }

  /** Characters that stand for themselves: white space is not collapsed with them. */
  private characters(text: string): void {
    if (this.dropped.size > 0 || this.hidden.takes(' ')) return
    this.count(text)
    this.out.push(text)
    this.endsWithSpace = false
  }

  private count(text: string): void {
    this.length += text.length
    checkLimit('characters', this.length)
  }

  private wrapped(tag: string, element: XmlElement): void {
    this.out.push(`<${tag}>`)
    this.children(element)
    this.out.push(`</${tag.split(' ')[0]}>`)
  }

  private element(element: XmlElement): void {
    const { name, attributes } = element
    const tag = plainTags[name]
    if (tag) {
      this.wrapped(tag, element)
      return
    }
    switch (name) {
      case 'text:p':
        this.paragraph(this.paragraphTag(attributes['text:style-name']), element)
        return
      case 'text:h':
        this.paragraph(`h${Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1))}`, element)
        return
      case 'text:list':
        this.wrapped(this.numbered.has(attributes['text:style-name'] ?? '') ? 'ol' : 'ul', element)
        return
      case 'text:span':
        this.styled(this.styleOf(attributes['text:style-name']), element)
        return
      case 'text:a':
        this.wrapped(`a href="${escapeXml(attributes['xlink:href'] ?? '')}"`, element)
        return
      case 'text:s':
        this.characters(' '.repeat(Math.min(1000, Math.max(1, Number(attributes['text:c']) || 1))))
        return
      case 'text:tab':
        this.characters('\t')
        return
      case 'text:line-break':
        this.characters('<br>')
        return
      case 'draw:image':
        this.characters('<img>')
        return
      case 'draw:object':
      case 'draw:object-ole':
      case 'draw:plugin':
        this.characters('<object></object>')
        return
      case 'draw:text-box':
        if (this.depth === 0) {
          this.children(element)
          return
        }
        this.boxes.push(element)
        return
      case 'text:section':
        this.hidden.within(element, () => this.children(element))
        return
      case 'text:note':
        if (this.hidden.isOn) return
        this.footnotes.push(element)
        this.characters(`[${this.footnotes.length}]`)
        return
      default:
        this.edge(element)
        return
    }
  }

  private paragraphTag(style: string | undefined): string {
    const { names } = this.styleOf(style)
    if (names.includes('Title')) return 'h1'
    return names.includes('Quotations') ? 'blockquote' : 'p'
  }

  private paragraph(tag: string, element: XmlElement): void {
    if (!this.isJoining) {
      this.out.push(`<${tag}>`)
      this.endsWithSpace = true
    }
    this.isJoining = false
    this.inline(element)
    // The end of this paragraph was inserted, and insertions are left out: what follows goes on in it.
    if (this.dropped.size > 0) this.isJoining = true
    else this.out.push(`</${tag}>`)
    const { boxes } = this
    this.boxes = []
    if (this.depth === 0) for (const box of boxes) this.children(box)
  }

  private inline(paragraph: XmlElement): void {
    this.depth++
    const style = this.styleOf(paragraph.attributes['text:style-name'])
    this.hidden.within(paragraph, () =>
      this.styled(paragraph.name === 'text:h' ? { ...style, bold: undefined } : style, paragraph),
    )
    this.depth--
  }

  private styled({ bold, italic, hidden }: Omit<OdtStyle, 'names'>, element: XmlElement): void {
    const weight = bold === undefined ? '' : `font-weight:${bold ? 'bold' : 'normal'};`
    const slant = italic === undefined ? '' : `font-style:${italic ? 'italic' : 'normal'}`
    this.hidden.under(hidden, () => {
      if (weight + slant === '') this.children(element)
      else this.wrapped(`span style="${weight}${slant}"`, element)
    })
  }

  /** Where a comment or change begins or ends; any other element is what is in it. */
  private edge(element: XmlElement): void {
    const { name, attributes } = element
    const id = attributes['text:change-id'] ?? ''
    switch (name) {
      case 'office:annotation':
        this.comment(element)
        return
      case 'office:annotation-end': {
        const key = this.commentKeys.get(attributes['office:name'] ?? '')
        if (key !== undefined) this.out.push(noteEdgeHtml('end', key))
        return
      }
      case 'text:change-start':
        this.insertionStarts(id)
        return
      case 'text:change-end':
        this.insertionEnds(id)
        return
      case 'text:change':
        this.deletion(id)
        return
      default:
        this.children(element)
        return
    }
  }

  private comment(element: XmlElement): void {
    const key = this.comments.get(element)?.key
    if (key === undefined) return
    this.out.push(noteEdgeHtml('start', key))
    const name = element.attributes['office:name'] ?? ''
    if (name === '' || !this.ended.has(name)) this.out.push(noteEdgeHtml('end', key))
  }

  private noteOn(id: string, did: string): string {
    const change = childElements(this.regions.get(id) ?? { name: '', attributes: {}, children: [] })[0]
    const info = change && childElements(change).find(({ name }) => name === 'office:change-info')
    const by = info ? odtWrittenBy(info) : { author: '', date: '' }
    const note = changeNote(this.importedNotes.length, { did, ...by })
    this.importedNotes.push(note)
    return note.key
  }

  private insertionStarts(id: string): void {
    if (this.choice === 'rejected') this.dropped.add(id)
    if (this.choice !== 'shown') return
    const key = this.noteOn(id, 'Inserted')
    this.openChanges.set(id, key)
    this.out.push(noteEdgeHtml('start', key))
  }

  private insertionEnds(id: string): void {
    this.dropped.delete(id)
    const key = this.openChanges.get(id)
    if (key !== undefined) this.out.push(noteEdgeHtml('end', key))
  }

  /** What was deleted is kept apart from the text; accepted, it stays there. */
  private deletion(id: string): void {
    const region = this.regions.get(id)
    if (this.choice === 'accepted' || !region) return
    const deleted = [...xmlElements(region)].filter(({ name }) => name === 'text:p' || name === 'text:h')
    const html = deleted.map((paragraph) => escapeXml(xmlText(paragraph).replace(/[ \t\r\n]+/g, ' '))).join('</p><p>')
    if (this.choice === 'rejected') {
      this.characters(html)
      return
    }
    const key = this.noteOn(id, 'Deleted')
    this.characters(`${noteEdgeHtml('start', key)}${html}${noteEdgeHtml('end', key)}`)
  }
}
