import type { Fragment, Node } from '@tiptap/pm/model'
import { keepMarks } from './keep-marks.ts'

/** Content without the annotation marks that are not to be kept; the same content where all are. */
export const keepAnnotationsIn = (content: Fragment, isKept: (id: string) => boolean): Fragment =>
  keepMarks(content, (mark) => mark.type.name !== 'annotation' || isKept(String(mark.attrs.id)))

/** The body without the annotation marks that are not to be kept; the same node where all are. */
export const keepAnnotations = (body: Node, isKept: (id: string) => boolean): Node => {
  const content = keepAnnotationsIn(body.content, isKept)
  return content === body.content ? body : body.copy(content)
}
