import mammoth from 'mammoth'
import { AttestError } from '../../core/errors.ts'
import type { Copy } from './copy.ts'
import { type DocxParts, openDocx } from './docx-package.ts'
import { attributeOf, elementsBelow, type HtmlElement, isElement, isText, parseHtml } from './html-tree.ts'
import { defaultTreeAdapter } from 'parse5'
import { readHtmlTree } from './read-html.ts'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
]

const toHtml = async (bytes: Uint8Array): Promise<string> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch (cause) {
    throw new AttestError('unreadable_file', 'The Word document is damaged and cannot be read. Nothing was imported.', {
      cause,
    })
  }
}

const isNote = (element: HtmlElement): boolean => /^(?:foot|end)note-\d+$/.test(attributeOf(element, 'id'))

const firstParagraph = (item: HtmlElement): HtmlElement =>
  item.childNodes.find((child): child is HtmlElement => isElement(child) && child.tagName === 'p') ?? item

/** The notes come as a list at the end with arrows back; here each becomes a paragraph with the number in the text. */
const numberNotes = (items: readonly HtmlElement[]): void => {
  items.forEach((item, index) => {
    for (const link of [...elementsBelow(item)].filter(({ tagName }) => tagName === 'a'))
      if (/^#(?:foot|end)note-ref-\d+$/.test(attributeOf(link, 'href'))) defaultTreeAdapter.detachNode(link)
    const start = firstParagraph(item)
    const first = start.childNodes[0]
    if (first && isText(first)) first.value = `[${index + 1}] ${first.value.trimStart()}`
    else if (first) defaultTreeAdapter.insertTextBefore(start, `[${index + 1}] `, first)
    item.tagName = 'div'
    const list = item.parentNode
    if (list && 'tagName' in list) list.tagName = 'div'
  })
}

const countIn = (parts: DocxParts, name: string, element: RegExp): number =>
  parts.get(name)?.match(element)?.length ?? 0

const packageNotes = (parts: DocxParts): readonly string[] => {
  const comments = countIn(parts, 'word/comments.xml', /<w:comment[\s>]/g)
  const insertions = countIn(parts, 'word/document.xml', /<w:ins[\s>]/g)
  const deletions = countIn(parts, 'word/document.xml', /<w:del[\s>]/g)
  const hasText = (name: string): boolean => /<w:t[\s>]/.test(parts.get(name) ?? '')
  const margins = [...parts.keys()].some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && hasText(name))
  const macros = [...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name))
  return [
    ...(comments > 0 ? [comments === 1 ? '1 comment was left out.' : `${comments} comments were left out.`] : []),
    ...(insertions + deletions > 0
      ? [`Tracked changes were taken as accepted: ${insertions} inserted, ${deletions} deleted.`]
      : []),
    ...(margins ? ['Page headers and footers were left out.'] : []),
    ...(macros ? ['Macros were left out.'] : []),
  ]
}

/**
 * Reads a Word document as copy, by way of HTML. Footnotes and endnotes stand at the end, numbered as in the text.
 * @param isNamedDocx whether the file's name claims that it is one
 * @throws AttestError `too_large`, `unreadable_file`, `unsupported_format`
 */
export const readDocx = async (bytes: Uint8Array, isNamedDocx: boolean): Promise<Copy> => {
  const parts = await openDocx(bytes, isNamedDocx)
  const tree = parseHtml(await toHtml(bytes))
  numberNotes([...elementsBelow(tree)].filter(isNote))
  const copy = readHtmlTree(tree)
  return { ...copy, notes: [...copy.notes, ...packageNotes(parts)] }
}
