import { AttestError } from '../../core/errors.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import { codePageOf, decodePage, rtfCharacters } from './rtf-characters.ts'
import { RtfPage } from './rtf-page.ts'
import { destinations, firstState, type RtfState } from './rtf-state.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'

/** As many bytes in a row are read at once: a paragraph without end must not fill the memory. */
const mostBytes = 100_000

/** Reads RTF into a page of HTML, group by group, without recursion. */
export class RtfWalk {
  readonly page: RtfPage
  /** Whether the file has page headers or footers. */
  hasMargins = false
  private state: RtfState = firstState
  private readonly groups: RtfState[] = []
  private documentPage = 1252
  private readonly fontPages = new Map<number, number>()
  /** Bytes that came in a row, a character each. */
  private bytes = ''
  /** How many characters are still to be passed over after a `\u`. */
  private passing = 0
  private isFirstWord = false
  private isOptional = false

  constructor(choice: TrackedChanges) {
    this.page = new RtfPage(choice)
  }

  /**
   * @param tell told how much is read, from 0 to 1
   * @throws AttestError `unreadable_file` where it is cut off, `too_large`
   */
  read(rtf: string, tell: (part: number) => void): void {
    for (const token of rtfTokens(rtf, tell)) this.take(token)
    this.flush()
    if (this.groups.length > 0)
      throw new AttestError('unreadable_file', 'The RTF file is damaged: it ends too early. Nothing was imported.')
    this.page.end()
  }

  private take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.flush()
        checkLimit('xmlDepth', this.groups.length)
        this.groups.push(this.state)
        this.isFirstWord = true
        this.isOptional = false
        this.passing = 0
        return
      case 'close':
        this.close()
        return
      case 'byte':
        if (this.passed()) return
        this.bytes += String.fromCharCode(token.byte)
        this.isFirstWord = false
        return
      case 'text': {
        const text = token.text.slice(this.passing)
        this.passing = Math.max(0, this.passing - token.text.length)
        this.isFirstWord = false
        if (this.state.destination === 'nowhere') return
        this.bytes += text
        if (this.bytes.length > mostBytes) this.flush(true)
        return
      }
      case 'word':
        this.word(token.word, token.number)
        return
    }
  }

  private passed(): boolean {
    if (this.passing === 0) return false
    this.passing--
    return true
  }

  private close(): void {
    this.flush()
    const before = this.groups.pop()
    if (!before) return
    if (before.destination !== this.state.destination) this.page.leave(this.state.destination, this.state)
    if (this.state.isFootnote && !before.isFootnote) this.page.endFootnote()
    const { link } = this.page
    this.page.link = ''
    this.state = link === '' ? before : { ...before, link }
    this.passing = 0
    this.isFirstWord = false
  }

  /** Gives on the bytes that came in a row: one character may be several of them. */
  private flush(goesOn = false): void {
    if (this.bytes === '') return
    const page = this.fontPages.get(this.state.font) ?? this.documentPage
    const { bytes } = this
    this.bytes = ''
    this.page.text(decodePage(bytes, page, goesOn), this.state)
  }

  private word(word: string, number: number | null): void {
    if (word === '*') {
      this.isOptional = true
      return
    }
    const isFirst = this.isFirstWord
    this.isFirstWord = false
    const character = rtfCharacters[word]
    if (character !== undefined) {
      this.flush()
      if (!this.passed()) this.page.text(character, this.state)
      return
    }
    this.flush()
    if (isFirst || this.isOptional) {
      const destination = destinations[word] ?? (this.isOptional ? 'nowhere' : undefined)
      this.isOptional = false
      if (/^(?:header|footer)[lrf]?$/.test(word)) this.hasMargins = true
      if (word === 'pict' && this.state.destination === 'copy') this.page.image()
      if ((word === 'object' || word === 'shp') && this.state.destination === 'copy') this.page.embedded()
      if (destination) {
        this.set({ destination })
        return
      }
    }
    if (word === 'footnote') {
      this.page.footnote()
      this.set({ isFootnote: true })
      return
    }
    this.act(word, number)
  }

  private set(fields: Partial<RtfState>): void {
    this.state = { ...this.state, ...fields }
  }

  private act(word: string, number: number | null): void {
    const isOn = number !== 0
    const { destination } = this.state
    switch (word) {
      case 'ansicpg':
        this.documentPage = number ?? 1252
        return
      case 'mac':
        this.documentPage = 10000
        return
      case 'u':
        this.unicode(number ?? 0)
        return
      case 'uc':
        this.set({ fallback: Math.max(0, Math.min(100, number ?? 1)) })
        return
      case 'f':
        this.set({ font: number ?? 0 })
        return
      case 'fcharset': {
        const page = codePageOf(number ?? 0)
        if (destination === 'fonts' && page !== null) this.fontPages.set(this.state.font, page)
        return
      }
      case 'b':
        this.set({ bold: isOn })
        return
      case 'i':
        this.set({ italic: isOn })
        return
      case 'v':
        this.set({ hidden: isOn })
        return
      case 'plain':
        this.set({ bold: false, italic: false, hidden: false, inserted: false, deleted: false })
        return
      case 'objautlink':
      case 'objlink':
      case 'objupdate':
        this.set({ isLinked: true })
        return
      case 'revised':
        this.set({ inserted: isOn })
        return
      case 'deleted':
        this.set({ deleted: isOn })
        return
      case 'revauth':
      case 'revauthdel':
        this.set({ changeAuthor: number ?? 0 })
        return
      case 'revdttm':
      case 'revdttmdel':
        this.set({ changeDate: number ?? 0 })
        return
      default:
        this.page.word(word, number, this.state)
        return
    }
  }

  /** A character by its number; halves of a pair come one after the other. */
  private unicode(number: number): void {
    this.page.text(String.fromCharCode(number & 0xffff), this.state)
    this.passing = this.state.fallback
  }
}
