import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'

/** The selection of an editor, fresh with every transaction. */
export const useEditorSelection = (editor: Editor) => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      editor.on('transaction', onChange)
      return () => {
        editor.off('transaction', onChange)
      }
    },
    [editor],
  )
  return useSyncExternalStore(subscribe, () => editor.state.selection)
}
