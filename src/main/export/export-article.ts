import type { ExportInput } from '../../core/export/export-input.ts'
import { AttestError } from '../../core/errors.ts'

/** Prints self-contained HTML to PDF; only the window can. */
export type PrintPdf = (html: string) => Promise<Uint8Array>

/**
 * Writes an article in the wanted format.
 * @param printPdf null where there is no window
 * @returns the file's bytes; text formats are UTF-8
 * @throws AttestError `needs_window` for a PDF without one
 */
export const exportArticle = async (input: ExportInput, printPdf: PrintPdf | null): Promise<Uint8Array> => {
  if (input.format === 'pdf' && !printPdf) {
    throw new AttestError(
      'needs_window',
      'A PDF needs the window: export it there, or choose HTML or DOCX here. Nothing was written.',
    )
  }
  throw new AttestError('internal', `Attest cannot write ${input.format} yet.`)
}
