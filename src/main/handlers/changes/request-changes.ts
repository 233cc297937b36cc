import type { ChangeOf } from '../../../core/model/change.ts'
import { difference } from '../../../core/model/difference.ts'
import type { Event } from '../../../core/model/event.ts'
import { type Request, type RequestFields, requestFieldsSchema } from '../../../core/model/request.ts'
import { withFields } from '../../../core/model/with-fields.ts'
import { touchAnnotation } from '../../store/annotation.ts'
import { insertRequest, readRequest, setRequestRemoved, writeRequestFields } from '../../store/request.ts'
import { noteSourceUse } from '../../store/source.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'
import { namedAnnotation } from './annotation-changes.ts'
import { standingSource } from './standing-source.ts'

const record = (
  writing: Writing,
  request: Pick<Request, 'annotationId' | 'sourceId'>,
  event: Pick<Event, 'type'> & Partial<Pick<Event, 'before' | 'after'>>,
): void => {
  const annotation = namedAnnotation(writing, request.annotationId)
  touchAnnotation(writing.database, annotation.id, writing.at, writing.editor)
  const { sourceId } = request
  recordEvent(writing, { ...event, articleId: annotation.articleId, annotationId: annotation.id, sourceId })
}

const standing = ({ database, at }: Writing, fields: RequestFields): RequestFields => {
  const sourceId = standingSource(database, fields.sourceId)
  noteSourceUse(database, sourceId, at)
  return { ...fields, sourceId }
}

export const addRequest = (writing: Writing, change: ChangeOf<'request.add'>): void => {
  const { database, at, editor } = writing
  const { id, annotationId } = change
  const fields = standing(writing, change.fields)
  const request: Request = { ...fields, id, annotationId, createdAt: at, createdBy: editor }
  insertRequest(database, request)
  record(writing, request, { type: 'request added', after: fields })
}

export const changeRequest = (writing: Writing, change: ChangeOf<'request.change'>): void => {
  const request = found('request', readRequest(writing.database, change.id))
  const before = requestFieldsSchema.parse(request)
  const given = withFields<RequestFields>(before, change.fields)
  const after = change.fields.sourceId ? standing(writing, given) : given
  const differing = difference(before, after)
  if (!differing) return
  writeRequestFields(writing.database, change.id, after)
  record(writing, { ...request, sourceId: after.sourceId }, { type: 'request changed', ...differing })
}

/** Hides a request or shows it again; what is so already is left alone. */
export const setRequestHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  const request = found('request', readRequest(writing.database, id))
  if (!setRequestRemoved(writing.database, id, isHidden ? writing.at : null)) return
  const fields = requestFieldsSchema.parse(request)
  record(
    writing,
    request,
    isHidden ? { type: 'request removed', before: fields } : { type: 'request restored', after: fields },
  )
}
