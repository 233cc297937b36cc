import type { Annotation, Piece } from '../model/annotation.ts'
import type { ArticleFields } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { LibraryQuote } from '../model/library-quote.ts'
import type { Request } from '../model/request.ts'
import type { Source } from '../model/source.ts'

export type { LibraryQuote }

/** All that the rules look at. */
export interface CheckInput {
  readonly article: Pick<ArticleFields, 'headline' | 'place' | 'date' | 'byline' | 'credit' | 'language'>
  /** The plain text of the body; its paragraphs are parted by line feeds. */
  readonly text: string
  readonly annotations: readonly Annotation[]
  readonly sources: readonly Source[]
  readonly evidence: readonly Evidence[]
  readonly requests: readonly Request[]
  /** Words between quotation marks that an editor has said are no quote. */
  readonly dismissed: readonly Pick<Piece, 'start' | 'end'>[]
  /** Direct quotes of other articles that share words with this one. */
  readonly library: readonly LibraryQuote[]
  /** The instant deadlines are measured by. */
  readonly now: string
}
