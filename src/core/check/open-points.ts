import { countInWords } from '../export/in-words.ts'
import { type Annotation, isAttributable } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { type Standing, standingOf } from './waivers.ts'

/** What still stands between an article and publication. */
export interface OpenPoints extends Standing {
  /** Quotes that are nobody's, quotes and claims nobody has checked, annotations whose words have left the copy. */
  readonly unattributed: number
  readonly unchecked: number
  readonly detached: number
}

/** Counts what is open: findings that were not waived, and what the annotations themselves still want. */
export const openPointsOf = (open: readonly Finding[], annotations: readonly Annotation[]): OpenPoints => {
  const standing = annotations.filter(({ detached }) => !detached)
  return {
    ...standingOf(open),
    unattributed: standing.filter(({ kind, attribution }) => kind === 'quote' && !attribution.sourceId).length,
    unchecked: standing.filter(({ kind, state }) => isAttributable(kind) && state === 'unchecked').length,
    detached: annotations.length - standing.length,
  }
}

/** What is open, in words, a part each: "2 blocking findings", "1 quote without a source". Nothing open gives none. */
export const openPointsInWords = (points: OpenPoints): readonly string[] =>
  (
    [
      [points.counts.blocking, 'blocking finding', 'blocking findings'],
      [points.counts.warning, 'warning', 'warnings'],
      [points.unattributed, 'quote without a source', 'quotes without a source'],
      [points.unchecked, 'unchecked quote or claim', 'unchecked quotes and claims'],
      [points.detached, 'detached annotation', 'detached annotations'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => countInWords(count, one, many))
