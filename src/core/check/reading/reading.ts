import type { TextField } from '../../model/finding.ts'
import type { Source } from '../../model/source.ts'
import type { CheckInput } from '../input.ts'
import { once } from '../once.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import type { Paragraph } from './paragraph.ts'
import type { Located } from './span.ts'
import type { Records, Statement } from './statement.ts'

/** An article as the rules read it. */
export interface Reading {
  readonly input: CheckInput
  readonly records: Records
  /** Of all texts, in the order of the fields. */
  readonly paragraphs: readonly Located<Paragraph>[]
  /** Its quotes and claims, in the order of their first words. */
  readonly statements: readonly Located<Statement>[]
}

/** The quotations of the body, which may go over several paragraphs. */
export const bodyQuotations = once(({ input }: Reading): readonly Quotation[] => findQuotations(input.text))

/** The text of a field. */
export const fieldText = ({ article, text }: CheckInput, field: TextField): string =>
  field === 'text' ? text : article[field]

/** The paragraphs of the copy itself: headline and body, captions among it. */
export const copyOf = once(({ paragraphs }: Reading): readonly Located<Paragraph>[] =>
  paragraphs.filter(({ item }) => item.field === 'text' || item.field === 'headline'),
)

/** The statements of each source, in the order of its first. */
export const statementsBySource = once(
  ({ statements }: Reading): ReadonlyMap<Source, readonly Located<Statement>[]> => {
    const found = new Map<Source, Located<Statement>[]>()
    for (const statement of statements) {
      const { source } = statement.item
      const known = source && found.get(source)
      if (known) known.push(statement)
      else if (source) found.set(source, [statement])
    }
    return found
  },
)
