import { checkField, leadsElsewhere, toBeTakenOut, wouldLoad } from './loaded-content.ts'
import type { RtfDestination, RtfState } from './rtf-state.ts'

const what = 'The RTF file'

/** As many characters as the place of a linked object, or of a template, is looked for in. */
const most = 200_000

/** The letters of an object's data, whichever way they are written in it. */
const lettersOf = (hex: string): string =>
  Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex')
    .toString('latin1')
    .replaceAll('\0', '')

/** Places that lead elsewhere, in the middle of other data. */
const elsewhere = /(?:https?|ftp|file|mhtml|ms-its|mk|script):[^\s"<>]{1,200}|\\\\[\w.-]+\\[^\s"<>]{0,200}/i

const onDrive = /\b[a-z]:\\/i

/** Finds what an RTF file would have a word processor load by itself, and refuses the file. */
export class RtfLoads {
  private readonly held = { template: '', objectData: '' }

  text(text: string, destination: 'template' | 'objectData'): void {
    if (this.held[destination].length <= most) this.held[destination] += text
  }

  /** A group is over. @throws AttestError `unsupported_format` */
  leave(destination: RtfDestination, { isLinked }: RtfState): void {
    if (destination === 'template') {
      if (leadsElsewhere(this.held.template)) throw wouldLoad(what, 'its template', this.held.template)
      this.held.template = ''
    } else if (destination === 'objectData') {
      this.checkObject(isLinked)
      this.held.objectData = ''
    }
  }

  /** @throws AttestError `unsupported_format` */
  instruction(instruction: string): void {
    checkField(what, instruction)
  }

  /** An object that is linked has its place in its data; one that is embedded is left out as it is. */
  private checkObject(isLinked: boolean): void {
    const letters = lettersOf(this.held.objectData)
    if (!isLinked && !letters.includes('OLE2Link')) return
    const [place] = elsewhere.exec(letters) ?? []
    if (place !== undefined) throw wouldLoad(what, 'an object', place)
    if (!onDrive.test(letters)) throw toBeTakenOut(`${what} links to an object whose place cannot be told.`)
  }
}
