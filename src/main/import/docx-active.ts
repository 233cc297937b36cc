import { carriesMacros, checkField, leadsElsewhere, wouldLoad } from './loaded-content.ts'
import { childElements, localName, parseXml, type XmlElement, xmlElements, xmlText } from './xml-tree.ts'
import type { ZipParts } from './zip-parts.ts'

const what = 'The Word document'

const macroType = /\.vba|macroEnabled/i
const macroPart = /(?:^|\/)vba(?:Project\.bin|Data\.xml)$/i

/** Whether a line of the content types is of macros, and there is a part it speaks of. */
const isOfMacros = ({ attributes }: XmlElement, names: readonly string[]): boolean => {
  if (!macroType.test(attributes.ContentType ?? '')) return false
  const { Extension: ending } = attributes
  return ending === undefined || names.some((name) => name.toLowerCase().endsWith(`.${ending.toLowerCase()}`))
}

const hasMacros = (parts: ZipParts): boolean => {
  const names = [...parts.keys()]
  const types = childElements(parseXml(parts.get('[Content_Types].xml') ?? '<Types/>'))
  return names.some((name) => macroPart.test(name)) || types.some((type) => isOfMacros(type, names))
}

/** What a relation to something outside the document brings in, by its kind; a link brings in nothing. */
const partOf: Readonly<Record<string, string>> = {
  attachedTemplate: 'its template',
  image: 'a picture',
  oleObject: 'an object',
  frame: 'a frame',
  subDocument: 'a part of its text',
  aFChunk: 'a part of its text',
}

/** Parts of the text itself: whatever file holds them, the document is not whole. */
const ofTheText = new Set(['frame', 'subDocument', 'aFChunk'])

const checkRelation = ({ attributes }: XmlElement): void => {
  if (attributes.TargetMode !== 'External') return
  const kind = attributes.Type?.split('/').at(-1) ?? ''
  const target = attributes.Target ?? ''
  if (kind === 'hyperlink') return
  if (ofTheText.has(kind) || leadsElsewhere(target)) throw wouldLoad(what, partOf[kind] ?? 'something', target)
}

interface OpenField {
  instruction: string
  hasResult: boolean
}

/** The instructions of all fields in a part; what a field inside an instruction shows belongs to the instruction. */
const instructionsIn = (part: XmlElement): readonly string[] => {
  const found: string[] = []
  const open: OpenField[] = []
  const end = (): void => {
    const field = open.pop()
    if (field) found.push(field.instruction)
  }
  for (const element of xmlElements(part)) {
    const name = localName(element)
    if (name === 'fldSimple') found.push(element.attributes['w:instr'] ?? '')
    else if (name === 'fldChar') {
      const type = element.attributes['w:fldCharType']
      const last = open.at(-1)
      if (type === 'begin') open.push({ instruction: '', hasResult: false })
      else if (type === 'separate' && last) last.hasResult = true
      else if (type === 'end') end()
    } else if (name === 'instrText' || name === 'delInstrText' || name === 't') {
      const field = open.findLast(({ hasResult }) => !hasResult)
      if (field) field.instruction += xmlText(element)
    }
  }
  while (open.length > 0) end()
  return found
}

const mayHaveFields = /(?:instrText|fldSimple)[\s>]/i

/**
 * Refuses a Word document that carries macros, or that a word processor would load something into by itself: a part from
 * elsewhere, or a field that calls another program. Links are ordinary, and so are a template, a picture or an object of
 * the writer's own disk.
 * @throws AttestError `unsupported_format`
 */
export const refuseActiveWord = (parts: ZipParts): void => {
  if (hasMacros(parts)) throw carriesMacros(what, 'Save it as .docx without macros in Word, then bring it in again.')
  for (const [name, xml] of parts) {
    if (name.endsWith('.rels')) childElements(parseXml(xml)).forEach(checkRelation)
    else if (mayHaveFields.test(xml))
      for (const instruction of instructionsIn(parseXml(xml))) checkField(what, instruction)
  }
}
