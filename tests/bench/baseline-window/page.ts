import '@fontsource-variable/source-serif-4'
import { Editor } from '@tiptap/core'
import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { UndoRedo } from '@tiptap/extensions'
import { documentExtensions } from '../../../src/core/document/extensions.ts'
import { schema } from '../../../src/core/document/schema.ts'

/** What the benchmark calls in the page. */
export interface BaselinePage {
  /** Shows a body in a bare editor in place of the one before; answers the milliseconds until it was painted. */
  readonly open: (editor: 'TipTap' | 'ProseMirror', body: object) => Promise<number>
}

declare global {
  interface Window {
    baseline: BaselinePage
  }
}

const copy = document.querySelector<HTMLElement>('#copy')
if (!copy) throw new Error('The page has no place for the copy.')

let close = (): void => {}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(null)
    })
  })

window.baseline = {
  open: async (kind, body) => {
    close()
    const begun = performance.now()
    if (kind === 'TipTap') {
      const editor = new Editor({ element: copy, extensions: [...documentExtensions, UndoRedo], content: body })
      close = () => editor.destroy()
    } else {
      const plugins = [history(), keymap(baseKeymap)]
      const view = new EditorView(copy, {
        state: EditorState.create({ doc: schema.nodeFromJSON(body), plugins }),
      })
      close = () => view.destroy()
    }
    await painted()
    return performance.now() - begun
  },
}
