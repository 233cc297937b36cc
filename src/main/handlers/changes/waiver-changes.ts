import type { ChangeOf } from '../../../core/model/change.ts'
import type { WaiverFields } from '../../../core/model/waiver.ts'
import { hasArticle } from '../../store/article.ts'
import { insertWaiver, readWaiver, setWaiverRemoved } from '../../store/waiver.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'

/** What the history says of a waiver, beside its reason. */
export const waiverInWords = ({ rule, words }: WaiverFields): Record<string, unknown> => ({ rule, words })

export const createWaiver = (writing: Writing, change: ChangeOf<'waiver.create'>): void => {
  const { database, at, editor } = writing
  const { id, articleId, fields } = change
  found('article', hasArticle(database, articleId) || null)
  insertWaiver(database, { ...fields, id, articleId, createdAt: at, createdBy: editor })
  recordEvent(writing, { type: 'finding waived', articleId, after: waiverInWords(fields), reason: fields.reason })
}

/** Hides a waiver or shows it again; what is so already is left alone. */
export const setWaiverHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  const waiver = found('waiver', readWaiver(writing.database, id))
  if (!setWaiverRemoved(writing.database, id, isHidden ? writing.at : null)) return
  const { articleId, reason } = waiver
  const words = waiverInWords(waiver)
  recordEvent(writing, {
    articleId,
    ...(isHidden ? { type: 'waiver removed', before: words } : { type: 'waiver restored', after: words, reason }),
  })
}
