import type { FilePart } from '../../../core/export/leak/find-leak.ts'

const placeIn = (name: string, part: string): string => (name === '' ? part : `${name}, ${part}`)

/**
 * What can be read in a PDF: the text of each page, once as it is set and once with a space between any two pieces of it,
 * its links and comments, and what the file says of itself.
 */
export const pdfParts = async (bytes: Uint8Array, name: string): Promise<readonly FilePart[]> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The reader takes the bytes away from whoever gives them.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    const { info, metadata } = await document.getMetadata()
    const about = [
      info,
      metadata?.getRaw(),
      await document.getOutline(),
      Object.keys((await document.getAttachments()) ?? {}),
    ]
    const parts: FilePart[] = [{ name: placeIn(name, 'the metadata of the PDF'), text: JSON.stringify(about) }]
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const items = (await page.getTextContent()).items.filter((item) => 'str' in item)
      const part = placeIn(name, `page ${number}`)
      parts.push({ name: part, text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('') })
      parts.push({ name: part, text: items.map(({ str }) => str).join(' ') })
      parts.push({ name: part, text: JSON.stringify(await page.getAnnotations()) })
    }
    return parts
  } finally {
    await task.destroy()
  }
}
