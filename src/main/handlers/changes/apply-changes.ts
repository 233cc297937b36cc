import type { Change, ChangeOf } from '../../../core/model/change.ts'
import type { Writing } from '../write.ts'
import { changeAnnotation, createAnnotation, setAnnotationHidden } from './annotation-changes.ts'
import { changeArticle } from './article-changes.ts'
import { createDismissal, setDismissalHidden } from './dismissal-changes.ts'
import { addEvidence, setEvidenceHidden } from './evidence-changes.ts'
import { addRequest, changeRequest, setRequestHidden } from './request-changes.ts'
import { changeSource, createSource, setSourceHidden } from './source-changes.ts'
import { createWaiver, setWaiverHidden } from './waiver-changes.ts'

type Apply<Type extends Change['type']> = (
  writing: Writing,
  change: ChangeOf<Type>,
  wordsOfMark: (id: string) => string,
) => void

const apply: { readonly [Type in Change['type']]: Apply<Type> } = {
  'article.change': changeArticle,
  'annotation.create': (writing, change, wordsOfMark) => createAnnotation(writing, change, wordsOfMark(change.id)),
  'annotation.change': changeAnnotation,
  'annotation.remove': (writing, { id }) => setAnnotationHidden(writing, id, true),
  'annotation.restore': (writing, { id }) => setAnnotationHidden(writing, id, false),
  'evidence.add': addEvidence,
  'evidence.remove': (writing, { id }) => setEvidenceHidden(writing, id, true),
  'evidence.restore': (writing, { id }) => setEvidenceHidden(writing, id, false),
  'request.add': addRequest,
  'request.change': changeRequest,
  'request.remove': (writing, { id }) => setRequestHidden(writing, id, true),
  'request.restore': (writing, { id }) => setRequestHidden(writing, id, false),
  'dismissal.create': createDismissal,
  'dismissal.remove': (writing, { id }) => setDismissalHidden(writing, id, true),
  'dismissal.restore': (writing, { id }) => setDismissalHidden(writing, id, false),
  'waiver.create': createWaiver,
  'waiver.remove': (writing, { id }) => setWaiverHidden(writing, id, true),
  'waiver.restore': (writing, { id }) => setWaiverHidden(writing, id, false),
  'source.create': createSource,
  'source.change': changeSource,
  'source.remove': (writing, { id }) => setSourceHidden(writing, id, true),
  'source.restore': (writing, { id }) => setSourceHidden(writing, id, false),
}

/**
 * Makes changes in their order, each with its event where something differs.
 * @param wordsOfMark the words a new annotation's mark lies over, for the history; empty where no body comes along
 * @throws AttestError `not_found` where a record is missing
 */
export const applyChanges = (
  writing: Writing,
  changes: readonly Change[],
  wordsOfMark: (id: string) => string,
): void => {
  for (const change of changes) {
    const applied = apply[change.type] as Apply<Change['type']>
    applied(writing, change as never, wordsOfMark)
  }
}
