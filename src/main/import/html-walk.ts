import { isLinkAddress } from '../../core/document/extensions.ts'
import { BodyBuilder } from './body-builder.ts'
import type { BodyMark } from './copy.ts'
import { noteEdge } from './note-edge.ts'
import {
  boldOf,
  headingLevelOf,
  isBlock,
  italicOf,
  type LeftOut,
  leftOutAs,
  nothingLeftOut,
  wordsIn,
  wordListOf,
} from './html-elements.ts'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  textOf,
} from './html-tree.ts'

/** What holds for the words inside an element. */
interface Inherited {
  readonly marks: readonly BodyMark[]
  /** Line ends part paragraphs, as in `pre`. */
  readonly keepsLines: boolean
  /** How many `q` elements are round it. */
  readonly quoted: number
}

type Step = { readonly node: HtmlNode; readonly inherited: Inherited } | (() => void)

const withMark = (
  marks: readonly BodyMark[],
  type: 'bold' | 'italic' | 'link',
  wanted: boolean,
  href = '',
): readonly BodyMark[] => {
  const others = marks.filter((mark) => mark.type !== type)
  if (!wanted) return others.length === marks.length ? marks : others
  return [...others, type === 'link' ? { type, attrs: { href } } : { type }]
}

/** A table that no row of has two cells is there for the layout of a page. */
const isDataTable = (table: HtmlElement): boolean => {
  const parts = table.childNodes.filter(isElement)
  const rows = parts.flatMap((part) => (part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement)))
  return rows.some((row) => row.childNodes.filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.tagName)).length > 1)
}

/** Writes a tree of elements into a body, one step after the other: markup may be nested without end. */
export class HtmlWalk {
  readonly builder: BodyBuilder
  readonly leftOut: LeftOut = nothingLeftOut()
  private readonly steps: Step[] = []
  private readonly dataTables = new Set<HtmlElement>()

  /** @param keepsSpaces see `BodyBuilder` */
  constructor(keepsSpaces = false) {
    this.builder = new BodyBuilder(keepsSpaces)
  }

  walk(root: HtmlParent): void {
    this.push(root, { marks: [], keepsLines: false, quoted: 0 })
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if (typeof step === 'function') step()
      else if (isText(step.node)) this.write(step.node.value, step.inherited)
      else if (isElement(step.node)) this.enter(step.node, step.inherited)
    }
  }

  private push(parent: HtmlParent, inherited: Inherited): void {
    const { childNodes } = parent
    for (let index = childNodes.length - 1; index >= 0; index--) {
      const node = childNodes[index]
      if (node) this.steps.push({ node, inherited })
    }
  }

  private write(text: string, { marks, keepsLines }: Inherited): void {
    const lines = keepsLines ? text.split('\n') : [text]
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.builder.endBlock()
      this.builder.write(line, marks, keepsLines || undefined)
    }
  }

  private enter(element: HtmlElement, inherited: Inherited): void {
    const leaving = leftOutAs(element)
    if (leaving !== undefined) {
      if (leaving !== null) this.leftOut[leaving] += leaving === 'hidden' ? wordsIn(element) : 1
      return
    }
    if (element.tagName === 'br') {
      this.builder.break()
      return
    }
    if (element.tagName === noteEdge) {
      const key = attributeOf(element, 'key')
      if (attributeOf(element, 'edge') === 'start') this.builder.openNote(key)
      else this.builder.closeNote(key)
      return
    }
    const inside = this.inside(element, inherited)
    const after = this.open(element, inherited)
    if (after) this.steps.push(after)
    this.push(element, inside)
  }

  private inside(element: HtmlElement, { marks: outer, keepsLines, quoted }: Inherited): Inherited {
    let marks = outer
    const bold = boldOf(element)
    const italic = italicOf(element)
    if (bold !== undefined) marks = withMark(marks, 'bold', bold)
    if (italic !== undefined) marks = withMark(marks, 'italic', italic)
    if (element.tagName === 'a') marks = this.linked(marks, attributeOf(element, 'href').trim())
    const { tagName } = element
    return {
      marks,
      keepsLines:
        keepsLines || tagName === 'pre' || tagName === 'listing' || tagName === 'xmp' || tagName === 'plaintext',
      quoted: quoted + (tagName === 'q' ? 1 : 0),
    }
  }

  private linked(marks: readonly BodyMark[], address: string): readonly BodyMark[] {
    if (isLinkAddress(address)) return withMark(marks, 'link', true, address)
    if (address !== '' && !address.startsWith('#')) this.leftOut.links++
    return marks
  }

  /** Begins what the element is in a body; gives what ends it. */
  private open(element: HtmlElement, inherited: Inherited): Step | null {
    const { builder } = this
    const level = headingLevelOf(element)
    if (level !== null) {
      const isHeadline = level === 1 && builder.headline === '' && builder.isEmpty
      builder.endBlock(isHeadline ? 'headline' : level === 1 ? 2 : level)
      return () => builder.endBlock()
    }
    const looseType = wordListOf(element, () => textOf(element).slice(0, 12))
    if (looseType) {
      builder.openLooseItem(looseType)
      return () => builder.closeLooseItem()
    }
    switch (element.tagName) {
      case 'blockquote':
        builder.open('blockquote')
        return () => builder.close()
      case 'ul':
      case 'menu':
      case 'dir':
        builder.open('bulletList')
        return () => builder.close()
      case 'ol': {
        const start = Number(attributeOf(element, 'start'))
        builder.open('orderedList', Number.isInteger(start) && start > 1 && start < 1e6 ? { start } : undefined)
        return () => builder.close()
      }
      case 'li':
        builder.open('listItem')
        return () => builder.close()
      case 'q':
        this.write(inherited.quoted % 2 === 0 ? '“' : '‘', inherited)
        return () => this.write(inherited.quoted % 2 === 0 ? '”' : '’', inherited)
      case 'table':
        return this.openTable(element)
      case 'tr':
        return this.openRow(element)
      case 'td':
      case 'th':
        return this.openCell(element)
      default:
        return this.openOther(element, inherited)
    }
  }

  private openOther(element: HtmlElement, { keepsLines }: Inherited): Step | null {
    const { builder } = this
    if (!isBlock(element) && !(element.tagName === 'pre' && !keepsLines)) return null
    builder.endBlock()
    return () => builder.endBlock()
  }

  private openTable(table: HtmlElement): Step {
    const { builder } = this
    builder.endBlock()
    if (!isDataTable(table)) return () => builder.endBlock()
    this.dataTables.add(table)
    const blocksBefore = builder.blockCount
    return () => {
      builder.endBlock()
      if (builder.blockCount > blocksBefore) this.leftOut.tables++
    }
  }

  private isDataPart(part: HtmlElement): boolean {
    const parent = part.parentNode as HtmlElement | null
    const table = parent?.tagName === 'table' ? parent : (parent?.parentNode as HtmlElement | null)
    return table !== null && table !== undefined && this.dataTables.has(table)
  }

  private openRow(row: HtmlElement): Step {
    if (!this.isDataPart(row)) {
      this.builder.endBlock()
      return () => this.builder.endBlock()
    }
    this.builder.openRow()
    return () => this.builder.closeRow()
  }

  private openCell(cell: HtmlElement): Step | null {
    const row = cell.parentNode as HtmlElement | null
    if (row && row.tagName === 'tr' && this.isDataPart(row)) {
      this.builder.nextCell()
      return null
    }
    this.builder.endBlock()
    return () => this.builder.endBlock()
  }
}
