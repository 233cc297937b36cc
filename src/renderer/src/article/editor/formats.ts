import type { Editor } from '@tiptap/core'
// Declares toggleItalic; the schema's own type names only one of the look-alike extensions.
import type {} from '@tiptap/extension-italic'

export type FormatId =
  | 'heading2'
  | 'heading3'
  | 'bold'
  | 'italic'
  | 'link'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'

interface Format {
  readonly id: FormatId
  readonly label: string
  readonly sign: string
  readonly keys: string
}

/** The forms copy can take, with the strokes that give them. */
export const formats: readonly Format[] = [
  { id: 'heading2', label: 'Heading', sign: 'H1', keys: 'Mod+Alt+2' },
  { id: 'heading3', label: 'Subheading', sign: 'H2', keys: 'Mod+Alt+3' },
  { id: 'bold', label: 'Bold', sign: 'B', keys: 'Mod+B' },
  { id: 'italic', label: 'Italic', sign: 'I', keys: 'Mod+I' },
  { id: 'link', label: 'Link', sign: 'Link', keys: '' },
  { id: 'bulletList', label: 'List', sign: '• List', keys: 'Mod+Shift+8' },
  { id: 'orderedList', label: 'Numbered list', sign: '1. List', keys: 'Mod+Shift+7' },
  { id: 'blockquote', label: 'Block quote', sign: '❝', keys: 'Mod+Shift+B' },
]

/** Whether the words at the caret have a form. */
export const isActive = (editor: Editor, id: FormatId): boolean => {
  if (id === 'heading2') return editor.isActive('heading', { level: 2 })
  if (id === 'heading3') return editor.isActive('heading', { level: 3 })
  return editor.isActive(id)
}

/** Gives the selected words a form, or takes it from them. Links are asked for in a dialog. */
export const toggleFormat = (editor: Editor, id: Exclude<FormatId, 'link'>): void => {
  const chain = editor.chain().focus()
  const chains = {
    heading2: () => chain.toggleHeading({ level: 2 }),
    heading3: () => chain.toggleHeading({ level: 3 }),
    bold: () => chain.toggleBold(),
    italic: () => chain.toggleItalic(),
    bulletList: () => chain.toggleBulletList(),
    orderedList: () => chain.toggleOrderedList(),
    blockquote: () => chain.toggleBlockquote(),
  }
  chains[id]().run()
}
