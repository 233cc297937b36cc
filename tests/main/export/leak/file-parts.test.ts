import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileParts } from '../../../../src/main/export/leak/file-parts.ts'

/** A PDF of one page, written by hand: text in two pieces, a title, and a link. */
const pdf = (first: string, second: string, title: string): Uint8Array => {
  const content = `BT /F1 12 Tf 72 720 Td (${first}) Tj 80 0 Td (${second}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [7 0 R] >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title}) >>`,
    '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://x.example/kestrel) >> >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return strToU8(
    `${file}xref\n0 8\n0000000000 65535 f \n${entries}trailer << /Size 8 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    true,
  )
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await fileParts(bytes)).map(({ name, text }) => `${name}: ${text}`).join('\n')

describe('a file is read again', () => {
  it('as text', async () => {
    expect(await fileParts(strToU8('Zwölf'))).toEqual([{ name: '', text: 'Zwölf' }])
  })

  it('unpacked, with the names of its parts and archives in it', async () => {
    const inner = zipSync({ 'word/document.xml': strToU8('<w:t>innermost</w:t>') })
    const text = await textOf(zipSync({ 'article.json': strToU8('outer'), 'files/of-kestrel.docx': inner }))
    expect(text).toContain('article.json: outer')
    expect(text).toContain('files/of-kestrel.docx/word/document.xml: <w:t>innermost</w:t>')
    expect(text).toContain('the name of a part: files/of-kestrel.docx')
  })

  it('of a PDF the pages, links and metadata', async () => {
    const text = await textOf(pdf('Dana', 'Okoye', 'About Kestrel'))
    expect(text).toMatch(/^page 1: Dana\s+Okoye/m)
    expect(text).toContain('the metadata of the PDF')
    expect(text).toContain('About Kestrel')
    expect(text).toContain('https://x.example/kestrel')
  })

  it('where it is neither, letter by letter', async () => {
    const text = await textOf(new Uint8Array([0xff, 0, ...Buffer.from('Kestrel', 'utf16le')]))
    expect(text).toContain('Kestrel')
  })
})
