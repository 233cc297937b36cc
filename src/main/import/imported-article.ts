import type { ArticleFields, Origin } from '../../core/model/article.ts'

/** An article as read from a file or from pasted copy, before the library has it. */
export interface ImportedArticle {
  readonly fields: ArticleFields
  /** The ProseMirror document as JSON. */
  readonly body: unknown
  readonly origin: Origin
}
