import { tokensOf } from '../../anchor/tokens.ts'
import { fold } from '../../text/folding.ts'
import { once } from '../once.ts'
import { quotationsOf } from './paragraph.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** The runs of a quote that stand between quotation marks, without the marks; offsets as in the statement. */
export const directSpans = once((statement: Statement): readonly Span[] => {
  if (statement.kind !== 'quote') return []
  const outer = quotationsOf(statement.around).filter(({ depth }) => depth === 0)
  return statement.pieces.flatMap((piece) =>
    outer
      .map(({ start, end }) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
      .filter(({ start, end }) => start < end),
  )
})

/** The words of a text for comparing: folded, without punctuation. */
export const comparedWords = (text: string): readonly string[] => tokensOf(fold(text)).map(({ word }) => word)

/** All words of a quote or claim, for comparing. */
export const statementWords = once(({ pieces }: Statement): readonly string[] =>
  comparedWords(pieces.map(({ words }) => words).join(' ')),
)

/** The same as one text. */
export const statementKey = once((statement: Statement): string => statementWords(statement).join(' '))

/** The words of a quote that stand between marks, for comparing. */
export const directWords = once((statement: Statement): readonly string[] =>
  directSpans(statement).flatMap(({ start, end }) => comparedWords(statement.around.text.slice(start, end))),
)

/** The same as they are written. */
export const directText = (statement: Statement): string =>
  directSpans(statement)
    .map(({ start, end }) => statement.around.text.slice(start, end))
    .join(' ')
