import { AttestError } from '../../core/errors.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import { htmlExport } from '../../core/export/html.ts'

/**
 * Prints a self-contained HTML page to PDF; only the window can. The page sets paper and margins itself (`@page`), and
 * its grounds are to be printed.
 */
export type PrintPdf = (html: string) => Promise<Uint8Array>

/**
 * Writes an article as PDF: its HTML export, printed.
 * @param printPdf null where there is no window
 * @throws AttestError `needs_window` without one
 */
export const pdfExport = async (input: ExportInput, printPdf: PrintPdf | null): Promise<Uint8Array> => {
  if (!printPdf) {
    throw new AttestError(
      'needs_window',
      'A PDF needs the window: export it there, or choose HTML or DOCX here. Nothing was written.',
    )
  }
  return printPdf(htmlExport(input))
}
