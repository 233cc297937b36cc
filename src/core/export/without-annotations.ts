import type { Node } from '@tiptap/pm/model'
import { Fragment } from '@tiptap/pm/model'

/** The same body with no trace of its annotations: their marks are taken off, and text they parted is one again. */
export const withoutAnnotations = (body: Node): Node => {
  const cleaned: Node[] = []
  body.forEach((child) => {
    if (child.isInline) cleaned.push(child.mark(child.marks.filter((mark) => mark.type.name !== 'annotation')))
    else cleaned.push(withoutAnnotations(child))
  })
  return body.copy(Fragment.fromArray(cleaned))
}
