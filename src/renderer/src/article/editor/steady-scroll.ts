import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** For how many frames words that were gone to are watched, and how many in view are enough. */
const mostFrames = 30
const enoughFrames = 3

/** Those whose caret is kept in view until it rests there, or until the editor does something else. */
const watched = new WeakSet<EditorView>()

/** The window may have moved the caret, or the view, before the editor knows of it: neither is taken back. */
const letGo = (view: EditorView): void => void watched.delete(view)

const isInView = (view: EditorView): boolean => {
  const scroller = view.dom.closest('.copy-scroll')?.getBoundingClientRect()
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  return !scroller || (top >= scroller.top && bottom <= scroller.bottom)
}

/** The editor scrolls by itself only while it has the focus. */
const scrollToSelection = (view: EditorView): void => {
  if (view.hasFocus()) {
    view.dispatch(view.state.tr.scrollIntoView())
    return
  }
  const { node } = view.domAtPos(view.state.selection.head)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/**
 * Paragraphs far from the view have only about their height: as those round words that are gone to get their own, the
 * words may be moved out of view again, and are brought back.
 */
const keepInView = (view: EditorView): void => {
  if (watched.has(view)) return
  watched.add(view)
  const { head } = view.state.selection
  const watch = (framesLeft: number, inView: number): void => {
    requestAnimationFrame(() => {
      const isOver = framesLeft === 0 || inView === enoughFrames
      if (isOver || !watched.has(view) || view.isDestroyed || view.state.selection.head !== head) {
        watched.delete(view)
        return
      }
      const stays = isInView(view)
      if (!stays) scrollToSelection(view)
      watch(framesLeft - 1, stays ? inView + 1 : 0)
    })
  }
  watch(mostFrames, 0)
}

/** Brings what is selected into view, also while the focus is elsewhere, as in the find bar. */
export const showSelection = (view: EditorView): void => {
  if (isInView(view)) return
  scrollToSelection(view)
  keepInView(view)
}

/** The caret goes to an end of the copy, and the window scrolls there without the editor. */
const goesToAnEnd = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && ['Home', 'End', 'ArrowUp', 'ArrowDown'].includes(key)

/** Keeps words that were gone to in view. */
export const SteadyScroll = Extension.create({
  name: 'steadyScroll',
  addProseMirrorPlugins: () => {
    // A key takes the caret to an end of the copy.
    let isGoing = false
    return [
      new Plugin({
        props: {
          handleScrollToSelection: (view) => {
            // Where one types the caret is in view already, and nothing has to be watched.
            if (!isInView(view)) keepInView(view)
            return false
          },
          handleDOMEvents: {
            pointerdown: letGo,
            keydown: (view, event) => {
              letGo(view)
              isGoing = goesToAnEnd(event)
            },
          },
        },
        view: (editorView) => {
          const scroll = () => letGo(editorView)
          // Passive: the view is scrolled without waiting for this.
          editorView.dom.addEventListener('wheel', scroll, { passive: true })
          return {
            update: (view, before) => {
              if (!isGoing || before.selection.eq(view.state.selection)) return
              isGoing = false
              keepInView(view)
            },
            destroy: () => editorView.dom.removeEventListener('wheel', scroll),
          }
        },
      }),
    ]
  },
})
