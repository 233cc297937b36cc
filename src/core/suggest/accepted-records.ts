import type { Annotation, Piece } from '../model/annotation.ts'
import type { Change } from '../model/change.ts'
import type { Source } from '../model/source.ts'
import { type Suggestion, shownFrom } from '../model/suggestion.ts'
import { findQuotations } from '../text/quotations.ts'
import { accept } from './acceptance.ts'
import { wordsToTag } from './words-to-tag.ts'

/** What an article has once its suggestions are accepted. */
export interface AcceptedRecords {
  readonly annotations: readonly Annotation[]
  readonly sources: readonly Source[]
  /** Words in marks that are no quote. */
  readonly dismissed: readonly Piece[]
}

/** When it is done (ISO instant), and where ids come from. */
export interface AcceptedRecordsGround {
  readonly articleId: string
  readonly at: string
  readonly newId: () => string
}

const ofType = <Type extends Change['type']>(changes: readonly Change[], type: Type) =>
  changes.filter((change): change is Extract<Change, { readonly type: Type }> => change.type === type)

/** The records of an article without any, once all shown suggestions of its text are accepted. */
export const acceptedRecords = (
  suggestions: readonly Suggestion[],
  text: string,
  { articleId, at, newId }: AcceptedRecordsGround,
): AcceptedRecords => {
  const shown = wordsToTag(
    suggestions.filter(({ score }) => score >= shownFrom),
    text,
    findQuotations(text),
  )
  const speech = shown.filter(({ kind }) => kind !== 'not a quote')
  const { changes, marks } = accept(speech, {}, { articleId, registry: () => [], tagged: [], newId })
  const placed = Map.groupBy(marks, ({ id }) => id)
  const made = { createdAt: at, changedAt: at }
  const annotations = ofType(changes, 'annotation.create').map(({ id, fields }): Annotation => {
    const pieces = (placed.get(id) ?? []).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))
    return { ...fields, ...made, id, articleId, pieces, prefix: '', suffix: '', detached: false, createdBy: '' }
  })
  const sources = ofType(changes, 'source.create').map(
    ({ id, fields }): Source => ({ ...fields, ...made, id, mergedIntoId: null }),
  )
  const dismissed = shown.flatMap(({ kind, pieces }) => (kind === 'not a quote' ? pieces : []))
  return { annotations, sources, dismissed }
}
