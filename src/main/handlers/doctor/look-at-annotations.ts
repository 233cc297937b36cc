import type { Database } from 'better-sqlite3-multiple-ciphers'
import { parseBodyText } from '../../../core/document/schema.ts'
import type { Piece } from '../../../core/model/annotation.ts'
import { readArticleAnnotations } from '../../store/annotation.ts'
import { readArticleBody, readArticleIds, readArticleText } from '../../store/article.ts'
import { readBody } from '../place-annotations.ts'
import { type LookedAt, listed } from './looked-at.ts'

const isSame = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const faultsOf = (database: Database, id: string): readonly string[] => {
  const stored = readArticleBody(database, id)
  if (!stored) return []
  const { plain, marks } = readBody(parseBodyText(stored.json))
  const known = readArticleAnnotations(database, id).map(({ annotation }) => annotation)
  const ids = new Set(known.map((annotation) => annotation.id))
  const misplaced = known.filter((annotation) => {
    const found = marks.get(annotation.id)
    return annotation.detached ? found !== undefined : !isSame(annotation.pieces, found ?? [])
  })
  return [
    ...(plain.text === readArticleText(database, id) ? [] : [`article ${id}: its plain text is not that of its body`]),
    ...misplaced.map((annotation) => `annotation ${annotation.id}: stands elsewhere than in the body of its article`),
    ...[...marks.keys()]
      .filter((mark) => !ids.has(mark))
      .map((mark) => `article ${id}: a mark of no annotation, ${mark}`),
  ]
}

/** Compares what is stored of every annotation's place with the marks in its article's body. */
export const lookAtAnnotations = (database: Database): LookedAt => {
  const faults = readArticleIds(database).flatMap((id) => {
    try {
      return faultsOf(database, id)
    } catch {
      return [`article ${id}: its body cannot be read`]
    }
  })
  return { what: 'annotations', faults: listed(faults), notes: [] }
}
