import type { ChangeOf } from '../../../core/model/change.ts'
import type { Dismissal } from '../../../core/model/dismissal.ts'
import { hasArticle } from '../../store/article.ts'
import { insertDismissal, readDismissal, setDismissalRemoved } from '../../store/dismissal.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'

/** What the history says of a dismissal. */
export const dismissalInWords = ({ kind, words }: Pick<Dismissal, 'kind' | 'words'>): Record<string, unknown> => ({
  kind,
  words: words.map(({ exact }) => exact).join(' … '),
})

export const createDismissal = (writing: Writing, change: ChangeOf<'dismissal.create'>): void => {
  const { database, at, editor } = writing
  const { id, articleId, fields } = change
  found('article', hasArticle(database, articleId) || null)
  insertDismissal(database, { ...fields, id, articleId, createdAt: at, createdBy: editor })
  recordEvent(writing, { type: 'suggestion dismissed', articleId, after: dismissalInWords(fields) })
}

/** Hides a dismissal or shows it again; what is so already is left alone. */
export const setDismissalHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  const dismissal = found('dismissal', readDismissal(writing.database, id))
  if (!setDismissalRemoved(writing.database, id, isHidden ? writing.at : null)) return
  const words = dismissalInWords(dismissal)
  recordEvent(writing, {
    articleId: dismissal.articleId,
    ...(isHidden ? { type: 'dismissal removed', before: words } : { type: 'dismissal restored', after: words }),
  })
}
