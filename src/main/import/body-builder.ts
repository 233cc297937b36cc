import { type CleanText, cleanCharacters } from './clean-characters.ts'
import type { BodyMark, BodyNode } from './copy.ts'
import { trimmed } from './head-fields.ts'
import { NoteMarks, withMarkedWord } from './note-marks.ts'

export type ContainerType = 'blockquote' | 'bulletList' | 'orderedList' | 'listItem'
/** What the words being written become; a `headline` leaves the body. */
export type BlockKind = 'paragraph' | 'headline' | 2 | 3

interface Frame {
  readonly type: ContainerType | 'doc'
  readonly attrs: Readonly<Record<string, unknown>> | undefined
  readonly content: BodyNode[]
}

/** Lists and block quotes deeper than this go on at this depth: nobody reads deeper, and drawing takes its toll. */
const deepest = 8

const isList = (type: string): boolean => type === 'bulletList' || type === 'orderedList'

const node = (type: string, content: readonly BodyNode[], attrs?: Readonly<Record<string, unknown>>): BodyNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...(content.length > 0 ? { content } : {}),
})

const markValue = (mark: BodyMark): string =>
  mark.type === 'link' ? mark.attrs.href : mark.type === 'annotation' ? mark.attrs.id : ''

const isSame = (one: BodyMark, other: BodyMark | undefined): boolean =>
  one.type === other?.type && markValue(one) === markValue(other)

const sameMarks = (a: readonly BodyMark[], b: readonly BodyMark[]): boolean =>
  a === b || (a.length === b.length && a.every((mark, at) => isSame(mark, b[at])))

/** White space as HTML has it: runs of it are one space. NBSP and other kinds are characters like any other. */
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ')

/**
 * Puts a body together from a stream of words and boundaries, so that it fits the schema whatever the order: words
 * outside a paragraph get one, list items begin with one, empty blocks vanish.
 */
export class BodyBuilder {
  /** The words of the block kind `headline`. */
  headline = ''
  readonly cleaned: Pick<CleanText, 'controls' | 'halves'> = { controls: 0, halves: 0 }
  private readonly keepsSpaces: boolean
  private readonly notes = new NoteMarks()
  private readonly frames: Frame[] = [{ type: 'doc', attrs: undefined, content: [] }]
  /** For each container opened, whether it became a frame. */
  private readonly opened: boolean[] = []
  private inline: BodyNode[] = []
  private pending: { text: string[]; marks: readonly BodyMark[] } | null = null
  private kind: BlockKind = 'paragraph'
  private endsWithSpace = true
  private breaks = 0
  private rows = 0
  private cells = 0
  private looseList: BodyNode | null = null

  /** @param keepsSpaces white space is text, as in documents of word processors; otherwise a run of it is one space */
  constructor(keepsSpaces = false) {
    this.keepsSpaces = keepsSpaces
  }

  /** Whether nothing has been written yet. */
  get isEmpty(): boolean {
    return this.frames.length === 1 && this.top.content.length === 0 && !this.pending && this.inline.length === 0
  }

  /** How many blocks have been written into the container that is open. */
  get blockCount(): number {
    return this.top.content.length
  }

  /** What is written from here on is under an imported note. */
  openNote(key: string): void {
    this.notes.open(key)
  }

  /** Ends a note; one that no words were written under stands on the word before it. */
  closeNote(key: string): void {
    if (this.notes.close(key)) return
    this.flushText()
    this.inline = withMarkedWord(this.inline, key)
  }

  /** @param keepsSpaces see the constructor; also for a part of the text */
  write(raw: string, outer: readonly BodyMark[], keepsSpaces = this.keepsSpaces): void {
    const clean = cleanCharacters(raw)
    Object.assign(this.cleaned, {
      controls: this.cleaned.controls + clean.controls,
      halves: this.cleaned.halves + clean.halves,
    })
    let text = keepsSpaces ? clean.text.replaceAll('\n', ' ') : collapse(clean.text)
    if (!keepsSpaces && this.endsWithSpace && text.startsWith(' ')) text = text.slice(1)
    if (text === '') return
    this.writeBreaks()
    const marks = this.notes.over(outer, text)
    this.endsWithSpace = text.endsWith(' ')
    if (this.pending && sameMarks(this.pending.marks, marks)) this.pending.text.push(text)
    else {
      this.flushText()
      this.pending = { text: [text], marks }
    }
  }

  /** A line break; two in a row part paragraphs. */
  break(): void {
    if (this.spacedInRow()) return
    this.breaks++
    if (this.breaks > 1) this.endBlock()
    this.endsWithSpace = true
  }

  /** A boundary between blocks. What follows is of the kind given. */
  endBlock(next: BlockKind = 'paragraph'): void {
    if (this.spacedInRow()) return
    this.flushBlock()
    this.kind = next
  }

  open(type: ContainerType, attrs?: Readonly<Record<string, unknown>>, content: BodyNode[] = []): void {
    this.endBlock()
    const fits = this.rows === 0 && this.frames.length <= deepest && (type !== 'listItem' || isList(this.top.type))
    this.opened.push(fits)
    if (fits) this.frames.push({ type, attrs, content })
  }

  close(): void {
    this.endBlock()
    if (!this.opened.pop()) return
    const frame = this.frames.pop()
    if (frame && frame.content.length > 0) this.add(node(frame.type, frame.content, frame.attrs))
  }

  /** The next block is an item of a list that goes on as long as such items follow one another. */
  openLooseItem(type: 'bulletList' | 'orderedList'): void {
    this.endBlock()
    const last = this.top.content.at(-1)
    const goesOn = last !== undefined && last === this.looseList && last.type === type
    if (goesOn) this.top.content.pop()
    this.open(type, undefined, goesOn ? contentOf(last) : [])
    this.open('listItem')
  }

  closeLooseItem(): void {
    this.close()
    this.close()
    this.looseList = this.top.content.at(-1) ?? null
  }

  /** A table's row is one paragraph. */
  openRow(): void {
    if (this.rows === 0) this.endBlock()
    this.rows++
    if (this.rows === 1) this.cells = 0
  }

  /** The next cell of the row; a bar parts it from the one before. */
  nextCell(): void {
    if (this.rows === 1 && this.cells > 0) {
      this.spacedInRow()
      this.write('| ', [])
    } else this.spacedInRow()
    if (this.rows === 1) this.cells++
  }

  closeRow(): void {
    this.rows--
    if (!this.spacedInRow()) this.flushBlock(/[^\s|]/, true)
  }

  /** The blocks written, once every container is closed. */
  blocks(): readonly BodyNode[] {
    this.endBlock()
    return this.top.content
  }

  /** Inside a row, boundaries of all kinds are a space. */
  private spacedInRow(): boolean {
    if (this.rows > 0 && !this.endsWithSpace) this.write(' ', [])
    return this.rows > 0
  }

  private get top(): Frame {
    return this.frames.at(-1) as Frame
  }

  private writeBreaks(): void {
    if (this.breaks === 1 && (this.inline.length > 0 || this.pending)) {
      this.flushText()
      this.inline.push({ type: 'hardBreak' })
    }
    this.breaks = 0
  }

  private flushText(): void {
    if (!this.pending) return
    const { text, marks } = this.pending
    this.inline.push({ type: 'text', text: text.join(''), ...(marks.length > 0 ? { marks } : {}) })
    this.pending = null
  }

  /**
   * @param needs what its words must have, or the block is empty and vanishes
   * @param trims whether a space at its end is no text
   */
  private flushBlock(needs = /\S/, trims = !this.keepsSpaces): void {
    this.flushText()
    const content = trims ? withoutEndSpace(this.inline) : this.inline
    const { kind } = this
    this.inline = []
    this.endsWithSpace = true
    this.breaks = 0
    const words = content.map(({ text }) => text ?? ' ').join('')
    if (!needs.test(words)) return
    if (kind === 'headline') {
      this.headline = this.headline === '' ? trimmed(words) : `${this.headline} ${trimmed(words)}`
    } else this.add(kind === 'paragraph' ? node('paragraph', content) : node('heading', content, { level: kind }))
  }

  /** Adds a finished block where the schema takes it. */
  private add(block: BodyNode): void {
    const { type, content } = this.top
    if (isList(type) && block.type !== 'listItem') this.addToItem(content, block)
    else if (type === 'listItem' && content.length === 0) content.push(...itemStart(block))
    else content.push(block)
  }

  /** Something between a list's items: it belongs to the item before it, or is one. */
  private addToItem(items: BodyNode[], block: BodyNode): void {
    const last = items.at(-1)
    if (last && isList(block.type)) contentOf(last).push(block)
    else items.push(node('listItem', itemStart(block)))
  }
}

/** The list the builder itself gave to a finished node, to go on with: copying it for each new item would be slow. */
const contentOf = ({ content }: BodyNode): BodyNode[] => content as BodyNode[]

/** An item begins with a paragraph. */
const itemStart = (block: BodyNode): BodyNode[] => {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'heading') return [node('paragraph', block.content ?? [])]
  return [node('paragraph', []), block]
}

const withoutEndSpace = (inline: readonly BodyNode[]): readonly BodyNode[] => {
  const last = inline.at(-1)
  if (!last) return inline
  const text = last.text?.replace(/ $/, '') ?? ''
  if (text !== '') return [...inline.slice(0, -1), { ...last, text }]
  return withoutEndSpace(inline.slice(0, -1))
}
