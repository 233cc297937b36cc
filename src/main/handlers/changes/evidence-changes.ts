import type { ChangeOf } from '../../../core/model/change.ts'
import { type Evidence, evidenceFieldsSchema } from '../../../core/model/evidence.ts'
import { touchAnnotation } from '../../store/annotation.ts'
import { insertEvidence, readEvidence, setEvidenceRemoved } from '../../store/evidence.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'
import { namedAnnotation } from './annotation-changes.ts'

const record = (writing: Writing, type: `evidence ${'added' | 'removed' | 'restored'}`, evidence: Evidence): void => {
  const annotation = namedAnnotation(writing, evidence.annotationId)
  const fields = evidenceFieldsSchema.parse(evidence)
  touchAnnotation(writing.database, annotation.id, writing.at, writing.editor)
  recordEvent(writing, {
    type,
    articleId: annotation.articleId,
    annotationId: annotation.id,
    ...(type === 'evidence removed' ? { before: fields } : { after: fields }),
  })
}

export const addEvidence = (writing: Writing, change: ChangeOf<'evidence.add'>): void => {
  const { database, at, editor } = writing
  const { id, annotationId, fields } = change
  const evidence: Evidence = { ...fields, id, annotationId, createdAt: at, createdBy: editor }
  insertEvidence(database, evidence)
  record(writing, 'evidence added', evidence)
}

/** Hides evidence or shows it again; what is so already is left alone. */
export const setEvidenceHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  const evidence = found('evidence', readEvidence(writing.database, id))
  if (!setEvidenceRemoved(writing.database, id, isHidden ? writing.at : null)) return
  record(writing, isHidden ? 'evidence removed' : 'evidence restored', evidence)
}
