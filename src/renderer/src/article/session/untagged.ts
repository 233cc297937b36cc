import { dismissedWords } from '../../../../core/anchor/follow-dismissals.ts'
import { isAttributable } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import { type Quotation, untaggedQuotations } from '../../../../core/text/quotations.ts'
import { dismissalsIn } from './dismissals-in.ts'
import type { Outline } from './outline.ts'

/** The quotation marks whose words no quote or claim covers, and that nobody has said to be no quote. */
export const untaggedIn = (records: HeldRecords, { quotations, pieces, plain }: Outline): readonly Quotation[] => {
  const { annotations, removed } = records
  const statements = [...pieces].filter(([id]) => {
    const annotation = annotations.get(id)
    return annotation && !removed.has(id) && isAttributable(annotation.kind)
  })
  return untaggedQuotations(quotations, [
    ...statements.flatMap(([, found]) => found),
    ...dismissedWords(dismissalsIn(records), plain.text, ['not a quote']),
  ])
}
