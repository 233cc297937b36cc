import { Extension } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { annotationAttribute } from '../../../../core/document/annotation-mark.ts'

/** How an annotation's words look, and what a screen reader says of them. */
export interface MarkLook {
  readonly className: string
  readonly description: string
}

/** The marks on screen, by annotation id, drawn from what `lookOf` says and drawn anew when told to. */
export interface MarkDrawing {
  readonly extension: Extension
  /** Draws every mark whose look has changed. */
  readonly refresh: () => void
}

/** Draws annotation marks with classes alone, without touching the document. */
export const createMarkDrawing = (lookOf: (id: string) => MarkLook): MarkDrawing => {
  const drawn = new Map<string, Set<HTMLElement>>()

  const draw = (element: HTMLElement, look: MarkLook): void => {
    if (element.className !== look.className) element.className = look.className
    if (element.getAttribute('aria-description') !== look.description)
      element.setAttribute('aria-description', look.description)
  }

  const viewOf = (mark: Mark) => {
    const id = String(mark.attrs.id)
    const dom = document.createElement('mark')
    dom.setAttribute(annotationAttribute, id)
    draw(dom, lookOf(id))
    const elements = drawn.get(id) ?? new Set()
    drawn.set(id, elements.add(dom))
    return {
      dom,
      contentDOM: dom,
      ignoreMutation: (mutation: { readonly type: string }) => mutation.type === 'attributes',
      destroy: () => {
        elements.delete(dom)
        if (elements.size === 0 && drawn.get(id) === elements) drawn.delete(id)
      },
    }
  }

  return {
    extension: Extension.create({
      name: 'annotationMarks',
      addProseMirrorPlugins: () => [new Plugin({ props: { markViews: { annotation: viewOf } } })],
    }),
    refresh: () => {
      for (const [id, elements] of drawn) {
        const look = lookOf(id)
        for (const element of elements) draw(element, look)
      }
    },
  }
}
