import type { ArticleRecords } from '../../core/api.ts'
import type { ArticleFields, Origin } from '../../core/model/article.ts'
import type { ImportedNote } from './copy.ts'

/** What an importer makes of a file or of pasted copy, before it is stored. */
export interface ImportedArticle {
  readonly fields: ArticleFields
  /** ProseMirror JSON that fits `core/document/schema.ts`; its annotation marks carry the keys of `importedNotes`. */
  readonly body: unknown
  /** Each has words in the body. */
  readonly importedNotes: readonly ImportedNote[]
  readonly origin: Origin
  /** What went out with a document of Attest's own and came back in it. */
  readonly carried?: ArticleRecords
}
