import { articleJson } from '../../core/export/article-json.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import { htmlExport } from '../../core/export/html.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import { ninjsExport } from '../../core/export/ninjs.ts'
import { clearanceInWords } from '../../core/export/not-cleared-line.ts'
import { markdownExport } from '../../core/export/markdown.ts'
import { plainExport } from '../../core/export/plain.ts'
import { schemaOrgExport } from '../../core/export/schema-org.ts'
import { teiExport } from '../../core/export/tei.ts'
import { webAnnotationExport } from '../../core/export/web-annotation.ts'
import { allAtOnce } from '../../core/steps.ts'
import { bundleExport, type Luggage, noLuggage } from './bundle.ts'
import { docxExport } from './docx.ts'
import { ledgerXlsx } from './ledger-xlsx.ts'
import { type PrintPdf, pdfExport } from './pdf.ts'
import { utf8 } from './utf8.ts'

/**
 * Writes an article in the format its input names.
 * @param printPdf null where there is no window
 * @param luggage what a bundle takes along besides the records
 * @returns the file's bytes; text formats are UTF-8
 * @throws AttestError `needs_window` for a PDF without a window
 */
export const exportArticle = async (
  input: ExportInput,
  printPdf: PrintPdf | null,
  luggage: Luggage = noLuggage,
): Promise<Uint8Array> => {
  switch (input.format) {
    case 'docx':
      return docxExport(input)
    case 'pdf':
      return pdfExport(input, printPdf)
    case 'html':
      return utf8(htmlExport(input))
    case 'markdown':
      return utf8(markdownExport(input))
    case 'text':
      return utf8(plainExport(input))
    case 'json':
      return utf8(articleJson(input))
    case 'csv':
      return utf8(allAtOnce(ledgerCsv(input.ledger, () => clearanceInWords(input.notCleared))))
    case 'xlsx':
      return allAtOnce(ledgerXlsx(input.ledger, () => clearanceInWords(input.notCleared)))
    case 'web-annotation':
      return utf8(webAnnotationExport(input))
    case 'ninjs':
      return utf8(ninjsExport(input))
    case 'schema-org':
      return utf8(schemaOrgExport(input))
    case 'bundle':
      return bundleExport(input, luggage)
    case 'tei':
      return utf8(teiExport(input))
  }
}
