import { parseBodyText } from '../../../core/document/schema.ts'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { Change } from '../../../core/model/change.ts'
import { readArticleBody } from '../../store/article.ts'
import { placeAnnotations, readBody } from '../place-annotations.ts'
import type { Writing } from '../write.ts'
import { namedAnnotation } from './annotation-changes.ts'
import { applyChanges } from './apply-changes.ts'

/** The annotations whose state the editor names in these changes. */
export const decidedIn = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter(
        (change) =>
          change.type === 'annotation.create' ||
          (change.type === 'annotation.change' && change.fields.state !== undefined),
      )
      .map(({ id }) => id),
  )

const appearing = (writing: Writing, changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ type }) => type === 'annotation.create' || type === 'annotation.restore')
      .map(({ id }) => namedAnnotation(writing, id).articleId),
  )

/**
 * Makes changes that come without a body. An annotation that appears is placed by the marks in the stored body, and is
 * detached where there are none.
 * @returns the annotations this detached, attached or gave another state
 */
export const changeRecords = (writing: Writing, changes: readonly Change[]): readonly Annotation[] => {
  applyChanges(writing, changes, () => '')
  const decided = decidedIn(changes)
  return [...appearing(writing, changes)].flatMap((articleId) => {
    const body = readArticleBody(writing.database, articleId)
    return body ? placeAnnotations(writing, articleId, readBody(parseBodyText(body.json)), decided).changed : []
  })
}
