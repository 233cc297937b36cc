import { Mark } from '@tiptap/core'

/** The attribute that carries an annotation's id in HTML. */
export const annotationAttribute = 'data-annotation'

/**
 * The extent of an annotation: a mark with its id and nothing else. Several may lie over the same words
 * (`excludes: ''`), and typing after one does not grow it (`inclusive: false`). One id on several ranges is one
 * annotation in pieces.
 */
export const AnnotationMark = Mark.create({
  name: 'annotation',
  excludes: '',
  inclusive: false,
  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute(annotationAttribute),
        renderHTML: ({ id }) => ({ [annotationAttribute]: id }),
      },
    }
  },
  parseHTML() {
    return [{ tag: `mark[${annotationAttribute}]` }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['mark', HTMLAttributes, 0]
  },
})
