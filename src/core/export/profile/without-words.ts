import { Fragment, type Node } from '@tiptap/pm/model'

/** What stands where words were taken out of the copy. */
export const leftOut = '[…]'

/**
 * The same body without the words of some annotations: each stretch of them is replaced by “[…]”, without marks. Marks
 * of other annotations over these words go with them.
 */
export const withoutWords = (body: Node, isTakenOut: (annotationId: string) => boolean): Node => {
  const isOut = (node: Node): boolean =>
    node.marks.some(({ type, attrs }) => type.name === 'annotation' && isTakenOut(String(attrs.id)))
  const children: Node[] = []
  let wasOut = false
  body.forEach((child) => {
    const out = child.isInline && isOut(child)
    if (!child.isInline) children.push(withoutWords(child, isTakenOut))
    else if (!out) children.push(child)
    else if (!wasOut) children.push(body.type.schema.text(leftOut))
    wasOut = out
  })
  return body.copy(Fragment.fromArray(children))
}
