import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { annotatedCopy } from '../../src/core/export/annotated-copy.ts'
import { parseXml, unzipped } from '../support/docx-parts.ts'
import { exportsOf } from './fixtures.ts'
import { hasSchemas, whySkipped } from './shared-folder.ts'
import { faultsOf } from './xml-schema.ts'

/** The schemas are of before the extensions that Word adds in namespaces of their own. */
const withoutExtensions = (xml: string): string =>
  xml.replace(/ (?:w14|w15|mc):[A-Za-z]+="[^"]*"/g, '').replace(/<\/?w15:[^>]*>/g, '')

const partsIn = async (bytes: Uint8Array, names: RegExp): Promise<readonly { name: string; xml: string }[]> =>
  [...(await unzipped(bytes))]
    .filter(([name]) => names.test(name))
    .map(([name, xml]) => ({ name, xml: withoutExtensions(xml) }))

describe.runIf(hasSchemas)(`OOXML: the schemas of Ecma-376${whySkipped}`, () => {
  test.each(exportsOf('docx'))('take the Word document of $name', async ({ write }) => {
    const parts = await partsIn(await write(), /^word\/(?:document|comments|styles|numbering)\.xml$/)
    expect(parts.map(({ name }) => name)).toContain('word/document.xml')
    expect(await faultsOf(parts, 'ooxml', 'wml.xsd')).toEqual([])
  })

  test.each(exportsOf('xlsx'))('take the spreadsheet of $name', async ({ write }) => {
    const parts = await partsIn(await write(), /^xl\/.*\.xml$/)
    expect(parts).toHaveLength(3)
    expect(await faultsOf(parts, 'ooxml', 'sml.xsd')).toEqual([])
  })

  test('do not take a comment without a number', async () => {
    const [found] = exportsOf('docx')
    const [document] = await partsIn((await found?.write()) ?? new Uint8Array(), /^word\/document\.xml$/)
    const broken = document?.xml.replace(/<w:commentRangeStart w:id="\d+"\/>/, '<w:commentRangeStart/>') ?? ''
    expect(await faultsOf([{ name: 'document.xml', xml: broken }], 'ooxml', 'wml.xsd')).not.toEqual([])
  })
})

describe('Word documents and spreadsheets, read by others', () => {
  test.each(exportsOf('docx'))('mammoth reads the copy of $name', async ({ write, input }) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await write()) })
    const read = value.replace(/\s+/gu, ' ')
    const copy = annotatedCopy(input.records, input.annotated)
    const blocks = copy.plain.text.split('\n').filter((block) => /^[\p{L}\p{N} ,.“”’]+$/u.test(block))
    for (const block of blocks) expect(read).toContain(block.replace(/\s+/gu, ' ').trim())
  })

  test.each(exportsOf('xlsx'))(
    'every part of the spreadsheet of $name is XML, and every row has its words',
    async ({ write, input }) => {
      const parts = await unzipped(await write())
      for (const [, xml] of parts) parseXml(xml)
      const rows = parseXml(parts.get('xl/worksheets/sheet1.xml') ?? '').getElementsByTagName('row')
      expect(rows.length).toBe(input.ledger.length + 1)
    },
  )
})
