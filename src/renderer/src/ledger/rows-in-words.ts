import { wordsOf } from '../../../core/model/annotation.ts'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { firstWords } from '../../../core/text/first-words.ts'
import { counted } from '../ui/counted.ts'

/** How many quotes or claims: "1 quote", "3 claims", "5 quotes and claims". */
export const countedRows = (rows: readonly LedgerRow[]): string => {
  const [kind, ...others] = new Set(rows.map(({ annotation }) => annotation.kind))
  return kind && others.length === 0
    ? counted(rows.length, kind)
    : `${rows.length.toLocaleString('en-GB')} quotes and claims`
}

/** The first words of a quote or claim, between marks; at most `length` UTF-16 units of them. */
export const openingOf = ({ annotation }: LedgerRow, length: number): string =>
  `“${firstWords(wordsOf(annotation.pieces), length)}”`

const openingLength = 48

/** Which quotes and claims a message is about: the words of one, the number of several. */
export const rowsInWords = (rows: readonly LedgerRow[]): string => {
  const [first, ...others] = rows
  return first && others.length === 0 ? openingOf(first, openingLength) : countedRows(rows)
}
