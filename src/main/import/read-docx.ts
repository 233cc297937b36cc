import mammoth from 'mammoth'
import type { ArticleRecords } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import type { TellStep } from '../../core/model/import-step.ts'
import type { ChangeCounts } from './change-notes.ts'
import type { Copy } from './copy.ts'
import { refuseActiveWord } from './docx-active.ts'
import { withNoteEdges } from './docx-anchors.ts'
import { notedDocument, trackedChangesIn } from './docx-noted.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { checkWordParts, wordPartNames } from './docx-package.ts'
import { parseXml, xmlElements } from './xml-tree.ts'
import { attributeOf, elementsBelow, type HtmlElement, isElement, isText, parseHtml } from './html-tree.ts'
import { defaultTreeAdapter } from 'parse5'
import { othersNotes, ownRecords } from './docx-own-records.ts'
import { readHtmlTree } from './read-html.ts'
import type { ZipParts } from './zip-parts.ts'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
]

/** What Attest sets round the copy of a document it writes: it is made anew of the records, and no copy. */
const apparatus = ['Head', 'Warning', 'Small', 'Apparatus', 'Apparatus heading'].map(
  (style) => `p[style-name='${style}'] => !`,
)

/** A Word document's copy, and what Attest put into it when it went out. */
export interface DocxCopy {
  readonly copy: Copy
  readonly carried: ArticleRecords | null
}

/** Line ends of other scripts are characters in Word; the reader of XML below mammoth takes them for ends of lines. */
const withLineEnds = (xml: string): string =>
  xml.replace(/[\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The document as mammoth asks for it: only its XML is read, pictures are left out. */
const mammothFile = (parts: ZipParts) => ({
  exists: (name: string): boolean => parts.has(name),
  read: async (name: string): Promise<string> => withLineEnds(parts.get(name) ?? ''),
})

/** The names of elements that mammoth does not know, and how many symbols it has no character for. */
const unreadIn = (
  messages: readonly { readonly message: string }[],
): { names: ReadonlySet<string>; symbols: number } => ({
  names: new Set(messages.flatMap(({ message }) => /element was ignored: (.+)$/.exec(message)?.[1] ?? [])),
  symbols: messages.filter(({ message }) => message.startsWith('A w:sym element')).length,
})

/** How much of the text is read, as parts of the time it takes: its XML is parsed; it is HTML; that is parsed. */
const [parsed, written, built] = [0.5, 0.65, 0.9]

const toHtml = async (
  parts: ZipParts,
  leftOut: readonly string[],
  tell: TellStep,
): Promise<{ html: string; unread: ReturnType<typeof unreadIn> }> => {
  try {
    // mammoth takes an opened file, which its types do not say.
    const input = { file: mammothFile(parts) } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
    const { value, messages } = await mammoth.convertToHtml(input, {
      styleMap: [...leftOut, ...styleMap],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document) => {
        tell('text', parsed)
        return document
      },
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return { html: withNoteEdges(value), unread: unreadIn(messages) }
  } catch (cause) {
    throw new AttestError('unreadable_file', 'The Word document is damaged and cannot be read. Nothing was imported.', {
      cause,
    })
  }
}

const isNote = (element: HtmlElement): boolean => /^(?:foot|end)note-\d+$/.test(attributeOf(element, 'id'))

const firstParagraph = (item: HtmlElement): HtmlElement =>
  item.childNodes.find((child): child is HtmlElement => isElement(child) && child.tagName === 'p') ?? item

/** Takes away an arrow back, and the space mammoth puts before it. */
const detachArrow = (link: HtmlElement): void => {
  const siblings = link.parentNode?.childNodes ?? []
  const before = siblings[siblings.indexOf(link) - 1]
  if (before && isText(before)) before.value = before.value.replace(/ $/, '')
  defaultTreeAdapter.detachNode(link)
}

/** The notes come as a list at the end with arrows back; here each becomes a paragraph with the number in the text. */
const numberNotes = (items: readonly HtmlElement[]): void => {
  items.forEach((item, index) => {
    for (const link of [...elementsBelow(item)].filter(({ tagName }) => tagName === 'a'))
      if (/^#(?:foot|end)note-ref-\d+$/.test(attributeOf(link, 'href'))) detachArrow(link)
    const start = firstParagraph(item)
    const first = start.childNodes[0]
    if (first && isText(first)) first.value = `[${index + 1}] ${first.value.replace(/^[ \t]+/, '')}`
    else if (first) defaultTreeAdapter.insertTextBefore(start, `[${index + 1}] `, first)
    item.tagName = 'div'
    const list = item.parentNode
    if (list && 'tagName' in list) list.tagName = 'div'
  })
}

const packageNotes = (parts: ZipParts): readonly string[] => {
  const hasText = (name: string): boolean => /<w:t[\s>]/.test(parts.get(name) ?? '')
  const margins = [...parts.keys()].some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && hasText(name))
  return margins ? ['Page headers and footers were left out.'] : []
}

/** What was left out because mammoth does not know it, a sentence each: where it has words. */
const unreadNotes = (parts: ZipParts, { names, symbols }: ReturnType<typeof unreadIn>): readonly string[] => {
  const { document } = wordPartNames(parts)
  const passed =
    names.size === 0 ? [] : [...xmlElements(parseXml(parts.get(document) ?? ''))].filter(({ name }) => names.has(name))
  const worded = passed.filter((element) =>
    [...xmlElements(element)].some(({ name, children }) => name === 'w:t' && children.length > 0),
  )
  return [
    ...(worded.length > 0
      ? [
          `${countInWords(worded.length, 'part', 'parts')} with words left out: Attest does not read ${[...new Set(worded.map(({ name }) => name))].join(', ')}.`,
        ]
      : []),
    ...(symbols > 0 ? [`${countInWords(symbols, 'symbol', 'symbols')} without a character left out.`] : []),
  ]
}

/** How many changes a Word document tracks. @throws AttestError `unsupported_format`, `unreadable_file`, `too_large` */
export const docxChanges = (parts: ZipParts): ChangeCounts => {
  refuseActiveWord(parts)
  return trackedChangesIn(parts)
}

/**
 * Reads a Word document as copy, by way of HTML. Footnotes and endnotes stand at the end, numbered as in the text.
 * Comments are notes on their words, tracked changes as chosen.
 * @throws AttestError `unsupported_format` where it carries macros or loads from elsewhere, `too_large`, `unreadable_file`
 */
export const readDocx = async (parts: ZipParts, trackedChanges: TrackedChanges, tell: TellStep): Promise<DocxCopy> => {
  tell('comments', 0)
  checkWordParts(parts)
  refuseActiveWord(parts)
  const { carried, notes: ownNotes } = ownRecords(parts)
  const noted = notedDocument(parts, trackedChanges)
  tell('text', 0)
  const { html, unread } = await toHtml(noted.parts, carried === null ? [] : apparatus, tell)
  tell('text', written)
  const tree = parseHtml(html)
  tell('text', built)
  numberNotes([...elementsBelow(tree)].filter(isNote))
  const copy = readHtmlTree(tree, true)
  const importedNotes = carried === null ? noted.importedNotes : othersNotes(noted.importedNotes, carried.records)
  const notes = [
    ...ownNotes,
    ...copy.notes,
    ...noted.notes,
    ...unreadNotes(noted.parts, unread),
    ...packageNotes(parts),
  ]
  return { copy: { ...copy, importedNotes, notes }, carried: carried?.records ?? null }
}
