import type { LedgerRow } from '../model/ledger.ts'
import type { Steps } from '../steps.ts'
import { ledgerCells, ledgerTitles } from './ledger-columns.ts'
import { legalText } from './legal-text.ts'

/** What a spreadsheet may take for a formula: an operator in front, also in full width, or after white space. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
const byteOrderMark = '\ufeff'

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const text = legalText(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (fields: readonly (string | number)[]): string => `${fields.map(field).join(',')}\r\n`

/**
 * Writes rows of the ledger, a step each, as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark), with a header row. A
 * text that a spreadsheet might run as a formula gets an apostrophe in front.
 * @param clearanceOf whether an article is cleared, in words, by its id: the last column
 */
export function* ledgerCsv(rows: readonly LedgerRow[], clearanceOf: (articleId: string) => string): Steps<string> {
  const lines: string[] = []
  for (const row of rows) {
    lines.push(line(ledgerCells(row, clearanceOf(row.annotation.articleId))))
    yield
  }
  return byteOrderMark + line(ledgerTitles) + lines.join('')
}
