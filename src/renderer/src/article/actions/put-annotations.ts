import { putWebAnnotations } from '../../../../core/anchor/put-web-annotations.ts'
import { plainText } from '../../../../core/document/plain-text.ts'
import type { WebAnnotation } from '../../../../core/model/web-annotation.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { addMark } from './tag.ts'

/**
 * Puts Web Annotations onto an open article, as one step of undo. Those without a sure place wait among the detached.
 * @returns how many have their place, and the words of the others
 */
export const putAnnotations = (
  session: ArticleSession,
  annotations: readonly WebAnnotation[],
): { readonly added: number; readonly lost: readonly string[] } => {
  const { doc } = session.editor.state
  const put = putWebAnnotations(doc, annotations, session.id, () => crypto.randomUUID())
  const { changes, detached, stretches, lost } = put
  if (changes.length + detached.length > 0)
    session.act([...changes, ...detached], (transaction) => {
      const plain = plainText(doc)
      for (const stretch of stretches) addMark(transaction, plain, stretch, stretch.id)
    })
  return { added: changes.length, lost }
}
