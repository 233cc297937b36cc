import { checkLimit } from '../../core/model/import-limits.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import type { ImportedNote } from './copy.ts'
import { HiddenWords } from './hidden-words.ts'
import { instantOf } from './instant-of.ts'
import { noteEdgeHtml } from './note-edge.ts'
import { noteLine } from '../../core/model/note-thread.ts'
import { RtfChanges } from './rtf-changes.ts'
import { type NoteField, type RtfDestination, rtfDate, type RtfState } from './rtf-state.ts'
import { RtfLoads } from './rtf-loads.ts'
import { RtfStyles } from './rtf-styles.ts'
import { escapeXml } from './xml-tree.ts'

interface Paragraph {
  readonly style: number
  readonly outline: number
  readonly isListed: boolean
  readonly isInTable: boolean
}

const noParagraph: Paragraph = { style: -1, outline: -1, isListed: false, isInTable: false }

/** What a footnote interrupts. */
interface Interrupted {
  readonly blocks: string[]
  readonly inline: string[]
  readonly paragraph: Paragraph
}

const noFields: Readonly<Record<NoteField, string>> = {
  author: '',
  rangeStart: '',
  rangeEnd: '',
  date: '',
  reference: '',
}

const isNoteField = (destination: RtfDestination): destination is NoteField => Object.hasOwn(noFields, destination)

/** The HTML that an RTF file comes to. */
export class RtfPage {
  readonly changes: RtfChanges
  readonly importedNotes: ImportedNote[] = []
  /** The address of the link whose words come next; the reader of groups takes it. */
  link = ''
  readonly hidden = new HiddenWords()
  private readonly styles = new RtfStyles()
  private readonly loads = new RtfLoads()
  private blocks: string[] = []
  private inline: string[] = []
  private paragraph = noParagraph
  private cells: string[] = []
  private rows: string[] = []
  private marker = ''
  private instruction = ''
  private comment = ''
  private authors = ''
  private fields: Record<NoteField, string> = { ...noFields }
  private readonly ranges = new Set<number>()
  private readonly footnotes: string[] = []
  private interrupted: Interrupted | null = null
  private characters = 0
  /** Rows and cells of tables, and paragraphs. */
  private parts = 0

  constructor(choice: TrackedChanges) {
    this.changes = new RtfChanges(choice)
  }

  text(text: string, state: RtfState): void {
    const { destination } = state
    if (destination === 'copy') this.copy(text, state)
    else if (destination === 'instruction') this.instruction += text
    else if (destination === 'listText') this.marker += text
    else if (destination === 'comment') this.comment += text
    else if (destination === 'authors') this.authors += text
    else if (destination === 'styles') this.styles.text(text)
    else if (destination === 'template' || destination === 'objectData') this.loads.text(text, destination)
    else if (isNoteField(destination)) this.fields[destination] += text
  }

  private copy(text: string, state: RtfState): void {
    this.inline.push(this.changes.before(state))
    if (this.changes.leavesOut(state)) return
    this.characters += text.length
    checkLimit('characters', this.characters)
    if (state.hidden) {
      this.hidden.add(text)
      return
    }
    this.hidden.part()
    const style = `${state.bold ? 'font-weight:bold;' : ''}${state.italic ? 'font-style:italic' : ''}`
    const written = escapeXml(text)
    const styled = style === '' ? written : `<span style="${style}">${written}</span>`
    this.inline.push(state.link === '' ? styled : `<a href="${escapeXml(state.link)}">${styled}</a>`)
  }

  word(word: string, number: number | null, state: RtfState): void {
    const { destination } = state
    if (destination === 'styles') this.styles.word(word, number)
    if (destination === 'comment' && (word === 'par' || word === 'line')) this.comment += '\n'
    if (destination !== 'copy') return
    switch (word) {
      case 'par':
      case 'sect':
        if (!this.changes.leavesOut(state)) this.endParagraph()
        return
      case 'line':
        this.inline.push('<br>')
        return
      case 'pard':
        this.paragraph = noParagraph
        return
      case 's':
        this.paragraph = { ...this.paragraph, style: number ?? 0 }
        return
      case 'outlinelevel':
        this.paragraph = { ...this.paragraph, outline: number ?? -1 }
        return
      case 'ls':
        this.paragraph = { ...this.paragraph, isListed: (number ?? 0) > 0 }
        return
      case 'intbl':
        this.paragraph = { ...this.paragraph, isInTable: true }
        return
      case 'cell':
        checkLimit('htmlElements', ++this.parts)
        this.cells.push(this.takeInline())
        return
      case 'nestcell':
        this.inline.push(' ')
        return
      case 'row':
        checkLimit('htmlElements', ++this.parts)
        this.rows.push(`<tr>${this.cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        this.cells = []
        return
    }
  }

  image(): void {
    this.inline.push('<img>')
  }

  embedded(): void {
    this.inline.push('<object></object>')
  }

  /** What follows is a footnote, until `endFootnote`. */
  footnote(): void {
    if (this.interrupted) return
    const number = this.footnotes.length + 1
    this.inline.push(this.changes.end(), `[${number}]`)
    this.interrupted = { blocks: this.blocks, inline: this.inline, paragraph: this.paragraph }
    this.blocks = []
    this.inline = [`[${number}] `]
    this.paragraph = noParagraph
  }

  endFootnote(): void {
    if (!this.interrupted) return
    this.endParagraph()
    this.footnotes.push(this.blocks.join(''))
    const { blocks, inline, paragraph } = this.interrupted
    Object.assign(this, { blocks, inline, paragraph, interrupted: null })
  }

  /** A group that held something other than copy is over. */
  leave(destination: RtfDestination, state: RtfState): void {
    this.loads.leave(destination, state)
    if (destination === 'instruction') {
      this.loads.instruction(this.instruction)
      this.link = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(this.instruction)?.[1] ?? ''
      this.instruction = ''
    } else if (destination === 'authors') {
      this.changes.authors.push(...this.authors.split(';').map((name) => name.trim()))
      this.authors = ''
    } else if (destination === 'rangeStart') this.edge('start', Number(this.fields.rangeStart))
    else if (destination === 'rangeEnd') this.edge('end', Number(this.fields.rangeEnd))
    else if (destination === 'comment') this.endComment()
    if (destination === 'rangeStart' || destination === 'rangeEnd') this.fields[destination] = ''
  }

  private edge(edge: 'start' | 'end', range: number): void {
    if (!Number.isInteger(range)) return
    if (edge === 'start') this.ranges.add(range)
    this.inline.push(noteEdgeHtml(edge, `comment-${range}`))
  }

  private endComment(): void {
    const { author, date, reference } = this.fields
    const range = reference.trim() === '' ? Number.NaN : Number(reference)
    const isRange = this.ranges.has(range)
    const key = isRange ? `comment-${range}` : `point-${this.importedNotes.length}`
    const written = rtfDate(Number(date))
    checkLimit('importedNotes', this.importedNotes.length)
    this.importedNotes.push({
      key,
      author: author.trim(),
      at: instantOf(written),
      text: noteLine({ author, date: written, words: this.comment.trim() }),
    })
    if (!isRange) this.inline.push(noteEdgeHtml('start', key), noteEdgeHtml('end', key))
    this.comment = ''
    this.fields = { ...noFields }
  }

  private takeInline(): string {
    const html = this.inline.join('')
    this.inline = []
    this.marker = ''
    return html
  }

  private endTable(): void {
    if (this.rows.length > 0) this.blocks.push(`<table>${this.rows.join('')}</table>`)
    this.rows = []
  }

  private endParagraph(): void {
    this.hidden.part()
    checkLimit('htmlElements', ++this.parts)
    if (this.paragraph.isInTable) {
      this.inline.push('<br>')
      return
    }
    this.endTable()
    const { style, outline, isListed } = this.paragraph
    const { marker } = this
    const html = this.takeInline()
    const level = outline >= 0 ? outline : this.styles.outlineOf(style)
    if (level >= 0 && level < 9) this.blocks.push(`<h${Math.min(6, level + 1)}>${html}</h${Math.min(6, level + 1)}>`)
    else if (isListed || marker.trim() !== '')
      this.blocks.push(
        `<p style="mso-list:l0"><span style="mso-list:Ignore">${escapeXml(marker.trim() || '•')}</span>${html}</p>`,
      )
    else if (this.styles.isQuote(style)) this.blocks.push(`<blockquote>${html}</blockquote>`)
    else this.blocks.push(`<p>${html}</p>`)
  }

  end(): void {
    this.inline.push(this.changes.end())
    this.paragraph = { ...this.paragraph, isInTable: false }
    if (this.cells.length > 0) this.rows.push(`<tr>${this.cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    this.endParagraph()
    this.endTable()
  }

  get html(): string {
    return [...this.blocks, ...this.footnotes].join('')
  }
}
