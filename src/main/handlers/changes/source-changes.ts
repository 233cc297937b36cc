import type { ChangeOf } from '../../../core/model/change.ts'
import { difference } from '../../../core/model/difference.ts'
import { type SourceFields, sourceFieldsSchema } from '../../../core/model/source.ts'
import { withFields } from '../../../core/model/with-fields.ts'
import { forgetClearance } from '../../store/clearance.ts'
import { insertSource, readSource, setSourceRemoved, writeSourceFields } from '../../store/source.ts'
import { readArticlesNaming } from '../../store/source-merge.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'

export const createSource = (writing: Writing, { id, fields }: ChangeOf<'source.create'>): void => {
  const { database, at } = writing
  insertSource(database, { ...fields, id, mergedIntoId: null, createdAt: at, changedAt: at })
  recordEvent(writing, { type: 'source created', sourceId: id, after: fields })
}

export const changeSource = (writing: Writing, change: ChangeOf<'source.change'>): void => {
  const { database, at } = writing
  const before = sourceFieldsSchema.parse(found('source', readSource(database, change.id)))
  const after = withFields<SourceFields>(before, change.fields)
  const differing = difference(before, after)
  if (!differing) return
  writeSourceFields(database, change.id, after, at)
  forgetClearance(database, readArticlesNaming(database, change.id))
  recordEvent(writing, { type: 'source changed', sourceId: change.id, ...differing })
}

/** Hides a source or shows it again; what is so already is left alone. */
export const setSourceHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  found('source', readSource(writing.database, id))
  if (!setSourceRemoved(writing.database, id, isHidden ? writing.at : null)) return
  recordEvent(writing, { type: isHidden ? 'source removed' : 'source restored', sourceId: id })
}
