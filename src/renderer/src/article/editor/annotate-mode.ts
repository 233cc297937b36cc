import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** `write`: keys go into the copy. `annotate`: the caret moves and selects, keys are commands, the copy stays as it is. */
export type Mode = 'write' | 'annotate'

const refuse = (isAnnotating: () => boolean, told: () => void) => (_view: unknown, event: Event) => {
  if (!isAnnotating()) return false
  event.preventDefault()
  told()
  return true
}

/**
 * Keeps the copy as it is while annotating. The caret stays, so that words can be selected with the keyboard.
 * @param told is called when an edit was refused, so that the window can say why
 */
export const annotateMode = (isAnnotating: () => boolean, told: () => void) =>
  Extension.create({
    name: 'annotateMode',
    priority: 1000,
    addProseMirrorPlugins: () => {
      const block = refuse(isAnnotating, told)
      return [
        new Plugin({
          props: {
            handleTextInput: () => isAnnotating(),
            handlePaste: (view, event) => block(view, event),
            handleDrop: (view, event) => block(view, event),
            handleDOMEvents: {
              beforeinput: block,
              cut: block,
              // Tab changes nothing in the copy, not even the depth of a list: it leads out of it.
              keydown: (_view, event) => isAnnotating() && event.key === 'Tab',
            },
            handleKeyDown: (view, event) =>
              ['Enter', 'Backspace', 'Delete'].includes(event.key) && !event.metaKey && block(view, event),
          },
        }),
      ]
    },
  })
