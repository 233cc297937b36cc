import type { ArticleFields } from '../../../core/model/article.ts'
import type { ChangeOf } from '../../../core/model/change.ts'
import { difference } from '../../../core/model/difference.ts'
import { withFields } from '../../../core/model/with-fields.ts'
import { articleFields, readArticle, writeArticleFields } from '../../store/article.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'

export const changeArticle = (writing: Writing, change: ChangeOf<'article.change'>): void => {
  const before = articleFields(found('article', readArticle(writing.database, change.id)))
  const after = withFields<ArticleFields>(before, change.fields)
  const differing = difference(before, after)
  if (!differing) return
  writeArticleFields(writing.database, change.id, after)
  recordEvent(writing, { type: 'article changed', articleId: change.id, ...differing })
}
