import type { Change } from '../../../core/model/change.ts'
import type { Writing } from '../write.ts'
import { changeAnnotation, createAnnotation, setAnnotationHidden } from './annotation-changes.ts'
import { changeArticle } from './article-changes.ts'
import { addEvidence, setEvidenceHidden } from './evidence-changes.ts'
import { addRequest, changeRequest, setRequestHidden } from './request-changes.ts'
import { changeSource, createSource, setSourceHidden } from './source-changes.ts'

const applyChange = (writing: Writing, change: Change, wordsOfMark: (id: string) => string): void => {
  switch (change.type) {
    case 'article.change':
      return changeArticle(writing, change)
    case 'annotation.create':
      return createAnnotation(writing, change, wordsOfMark(change.id))
    case 'annotation.change':
      return changeAnnotation(writing, change)
    case 'annotation.remove':
      return setAnnotationHidden(writing, change.id, true)
    case 'annotation.restore':
      return setAnnotationHidden(writing, change.id, false)
    case 'evidence.add':
      return addEvidence(writing, change)
    case 'evidence.remove':
      return setEvidenceHidden(writing, change.id, true)
    case 'evidence.restore':
      return setEvidenceHidden(writing, change.id, false)
    case 'request.add':
      return addRequest(writing, change)
    case 'request.change':
      return changeRequest(writing, change)
    case 'request.remove':
      return setRequestHidden(writing, change.id, true)
    case 'request.restore':
      return setRequestHidden(writing, change.id, false)
    case 'source.create':
      return createSource(writing, change)
    case 'source.change':
      return changeSource(writing, change)
    case 'source.remove':
      return setSourceHidden(writing, change.id, true)
    case 'source.restore':
      return setSourceHidden(writing, change.id, false)
  }
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
  for (const change of changes) applyChange(writing, change, wordsOfMark)
}
