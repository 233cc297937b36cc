import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormats } from '../../../src/core/api.ts'
import { AttestError } from '../../../src/core/errors.ts'
import { readArticleJson } from '../../../src/core/export/article-json.ts'
import { htmlExport } from '../../../src/core/export/html.ts'
import { ledgerCsv } from '../../../src/core/export/ledger-csv.ts'
import { allAtOnce } from '../../../src/core/steps.ts'
import { exportArticle } from '../../../src/main/export/export-article.ts'
import { crowdedInput } from '../../support/crowded-article.ts'
import { ledgerRows } from '../../support/ledger-rows.ts'

const text = async (format: ExportFormat, annotated = true) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await exportArticle(crowdedInput({ format, annotated }), null),
  )

const starts: Readonly<Record<ExportFormat, string>> = {
  docx: 'PK',
  html: '<!doctype html>',
  pdf: '%PDF',
  csv: '\ufeffArticle,',
  markdown: '**For the desk only',
  json: '{\n  "format": "attest-article"',
  text: 'For the desk only',
  xlsx: 'PK',
  bundle: 'PK',
  'web-annotation': '{\n  "@context": [\n    "http://www.w3.org/ns/anno.jsonld"',
  ninjs: '{\n  "uri": "urn:uuid:',
  'schema-org': '{\n  "@context": "https://schema.org"',
  tei: '<?xml version="1.0" encoding="UTF-8"?>\n<TEI ',
}

describe('exporting an article', () => {
  it.each(exportFormats.filter((format) => !['docx', 'pdf', 'xlsx', 'bundle'].includes(format)))(
    'writes %s as UTF-8',
    async (format) => {
      expect((await text(format)).startsWith(starts[format])).toBe(true)
    },
  )

  it('writes a Word document as a ZIP file', async () => {
    const bytes = await exportArticle(crowdedInput({ format: 'docx' }), null)
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe(starts.docx)
  })

  it('gives the ledger alike whether the copy is to be clean or not', async () => {
    expect(await text('csv', false)).toBe(allAtOnce(ledgerCsv(crowdedInput().ledger, () => 'Cleared')))
  })

  it('prints the HTML page for a PDF', async () => {
    const input = crowdedInput({ format: 'pdf' })
    const printed: string[] = []
    const bytes = await exportArticle(input, async (html) => {
      printed.push(html)
      return new TextEncoder().encode('%PDF-1.7')
    })
    expect(printed).toEqual([htmlExport(input)])
    expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7')
  })

  it('says what to do where there is no window to print a PDF', async () => {
    const attempt = exportArticle(crowdedInput({ format: 'pdf' }), null)
    await expect(attempt).rejects.toBeInstanceOf(AttestError)
    await expect(attempt).rejects.toMatchObject({
      code: 'needs_window',
      message: expect.stringMatching(/^A PDF needs the window/),
    })
  })
})

describe.each(['kelmouth-trams', 'aldmere-clock'])('the sample %s', (name) => {
  const file = new URL(`../../../resources/samples/${name}.json`, import.meta.url)
  const records = readArticleJson(readFileSync(file, 'utf8'))

  it.each(['docx', 'html', 'markdown', 'text', 'json', 'csv'] as const)(
    'can be written as %s, with notes and clean',
    async (format) => {
      for (const annotated of [true, false]) {
        const bytes = await exportArticle(
          crowdedInput({ records, ledger: ledgerRows(records), format, annotated }),
          null,
        )
        expect(bytes.length).toBeGreaterThan(150)
      }
    },
  )
})
