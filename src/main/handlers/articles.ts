import type { ArticleRecords } from '../../core/api.ts'
import { emptyBody } from '../../core/document/schema.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import { readArticleAnnotations } from '../store/annotation.ts'
import { readArticle, setArticleRemoved } from '../store/article.ts'
import { readArticleDismissals } from '../store/dismissal.ts'
import { readArticleEvidence } from '../store/evidence.ts'
import { readArticleRequests } from '../store/request.ts'
import { readArticleSources } from '../store/source.ts'
import { readArticleWaivers } from '../store/waiver.ts'
import { addArticle } from './add-article.ts'
import type { Context, HandlersOf } from './context.ts'
import { found } from './found.ts'
import { saveArticle } from './save-article.ts'
import { recordEvent, write } from './write.ts'

const newArticle = (): ImportedArticle => ({
  fields: { headline: '', slug: '', place: '', date: '', byline: '', credit: '', language: '', offers: [] },
  body: emptyBody().toJSON(),
  importedNotes: [],
  origin: { format: 'new', fileName: '', encoding: '', encodingBasis: '', notes: [] },
})

/** An article with all that belongs to it. @throws AttestError `not_found` */
export const readArticleRecords = ({ database }: Pick<Context, 'database'>, id: string): ArticleRecords => ({
  article: found('article', readArticle(database, id)),
  annotations: readArticleAnnotations(database, id).map(({ annotation }) => annotation),
  evidence: [...readArticleEvidence(database, id)],
  requests: [...readArticleRequests(database, id)],
  sources: [...readArticleSources(database, id)],
  dismissals: [...readArticleDismissals(database, id)],
  waivers: [...readArticleWaivers(database, id)],
})

const setHidden = (context: Context, id: string, isHidden: boolean): Record<string, never> =>
  write(context, (writing) => {
    const isChanged = setArticleRemoved(writing.database, id, isHidden ? writing.at : null)
    found('article', isChanged || null)
    recordEvent(writing, { type: isHidden ? 'article removed' : 'article restored', articleId: id })
    return {}
  })

export const articleHandlers = (
  context: Context,
): HandlersOf<'article.get' | 'article.create' | 'article.save' | 'article.remove' | 'article.restore'> => ({
  'article.get': ({ id }) => readArticleRecords(context, id),
  'article.create': () => ({ id: write(context, (writing) => addArticle(writing, newArticle())) }),
  'article.save': (input) => write(context, (writing) => saveArticle(writing, input)),
  'article.remove': ({ id }) => setHidden(context, id, true),
  'article.restore': ({ id }) => setHidden(context, id, false),
})
