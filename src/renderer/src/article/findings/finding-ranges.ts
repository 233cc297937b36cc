import { positionAt, type TextBlock } from '../../../../core/document/plain-text.ts'
import type { Finding } from '../../../../core/model/finding.ts'
import type { Range } from '../editor/drawn-ranges.ts'

/** How open findings are drawn in the copy: underlined below the lines of the states, each severity in its own way. */
export const findingRanges = (findings: readonly Finding[], blocks: readonly TextBlock[]): readonly Range[] =>
  findings.flatMap(({ id, severity, places }) =>
    places
      .filter(({ field, start, end }) => field === 'text' && start < end)
      .map(({ start, end }) => ({
        from: positionAt(blocks, start),
        to: positionAt(blocks, end),
        attributes: { class: `finding is-${severity}`, 'data-finding': id },
      })),
  )
