import { annotationPieces } from '../document/annotation-pieces.ts'
import { plainText } from '../document/plain-text.ts'
import { parseBody } from '../document/schema.ts'
import { type AnnotationStretch, withAnnotations } from '../document/with-annotations.ts'
import { describeSpan } from './describe.ts'
import { findSpan } from './find.ts'
import { editBetween } from './follow.ts'

/** A body that annotations were carried over to. */
export interface CarriedOver {
  /** ProseMirror JSON, with a mark wherever an annotation's words were found. */
  readonly body: unknown
  /** Those whose words were not found, or not surely: they have no mark. */
  readonly lost: readonly string[]
}

/** Where a stretch of one text lies in another; null where that is not sure. */
const placeIn = (before: string, after: string, start: number, end: number): { start: number; end: number } | null => {
  // What lies before or behind all that was changed is where it was, but for the length of the change.
  const edit = editBetween(before, after)
  if (end <= edit.start) return { start, end }
  const moved = edit.newEnd - edit.oldEnd
  if (start >= edit.oldEnd) return { start: start + moved, end: end + moved }
  const [found] = findSpan(after, describeSpan(before, start, end)).filter(({ exact }) => exact)
  return found ?? null
}

/**
 * Carries annotations over from a body to another version of it. All pieces of one are found, or none: outside of all that
 * was changed, or the very words between the very words they stood between. Alike is not enough.
 * @param from a body with the marks of its annotations
 * @param to another version of it; marks of annotations in it are left as they are
 */
export const carryOver = (from: unknown, to: unknown): CarriedOver => {
  const old = parseBody(from)
  const oldPlain = plainText(old)
  const body = parseBody(to)
  const plain = plainText(body)
  const stretches: AnnotationStretch[] = []
  const lost: string[] = []
  for (const [id, pieces] of annotationPieces(old, oldPlain)) {
    const places = pieces.map(({ start, end }) => placeIn(oldPlain.text, plain.text, start, end))
    if (places.some((place) => place === null)) lost.push(id)
    else for (const place of places) if (place) stretches.push({ id, ...place })
  }
  return { body: withAnnotations(body, plain, stretches).toJSON(), lost }
}
