import { readFile } from 'node:fs/promises'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  readonly pageCount: number
  /** The text of all pages, every run of white space a single space. */
  readonly text: string
}

/** Reads the text of a PDF. */
export const readPdf = async (path: string): Promise<PdfText> => {
  const document = await getDocument({
    data: new Uint8Array(await readFile(path)),
    verbosity: VerbosityLevel.ERRORS,
  }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  return { pageCount: document.numPages, text: pages.join('\n').replace(/\s+/g, ' ') }
}
