import type { ArticleFields, Origin } from '../../core/model/article.ts'

/** What an importer makes of a file or of pasted copy, before it is stored. */
export interface ImportedArticle {
  readonly fields: ArticleFields
  /** ProseMirror JSON that fits `core/document/schema.ts`; no annotations. */
  readonly body: unknown
  readonly origin: Origin
}
