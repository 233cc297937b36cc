import { Editor, Extension } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import type { ResolvedPos } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { search } from 'prosemirror-search'
import { documentExtensions } from '../../../../core/document/extensions.ts'
import { annotateMode } from './annotate-mode.ts'
import { createMarkDrawing, type MarkLook } from './annotation-marks.ts'
import { drawnRanges, type RangeDrawing } from './drawn-ranges.ts'
import { InsertedWords } from './inserted-words.ts'
import { keepFromReact } from './keep-from-react.ts'
import { pastedAnnotations } from './pasted-annotations.ts'
import { RetypedWords } from './retyped-words.ts'
import { SteadyScroll } from './steady-scroll.ts'

/**
 * What stays in view below and above words that are gone to, in pixels: room for the card beside them, and for the
 * lines they stand among.
 */
const viewThreshold = { top: 60, bottom: 150, left: 0, right: 0 }
const viewMargin = { top: 90, bottom: 220, left: 0, right: 0 }

/** What the editor of the copy asks of the article that is in it. */
export interface CopyHost {
  readonly lookOf: (annotationId: string) => MarkLook
  /** Whether the article has this annotation now. */
  readonly isKnown: (annotationId: string) => boolean
  readonly isAnnotating: () => boolean
  /** Told of an edit that was refused. */
  readonly onRefusal: () => void
  readonly onClick: (place: ResolvedPos) => void
}

/** The editor of an article's copy, and what is drawn over its words. */
export interface CopyEditor {
  readonly editor: Editor
  readonly drawings: Readonly<Record<'untagged' | 'hidden' | 'suggested' | 'foundWords', RangeDrawing>>
  /** Draws every annotation whose look has changed. */
  readonly refreshMarks: () => void
  /** Puts an article's body into it. @throws RangeError where it does not fit the schema */
  readonly take: (body: unknown, host: CopyHost) => void
}

const noHost: CopyHost = {
  lookOf: () => ({ className: '', description: '' }),
  isKnown: () => false,
  isAnnotating: () => true,
  onRefusal: () => {},
  onClick: () => {},
}

const createCopyEditor = (): CopyEditor => {
  let host = noHost
  const marks = createMarkDrawing((id) => host.lookOf(id))
  const drawings = {
    untagged: drawnRanges('untaggedQuotations'),
    hidden: drawnRanges('hiddenCharacters'),
    suggested: drawnRanges('suggestedWords'),
    foundWords: drawnRanges('foundWords'),
  }
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    editorProps: {
      scrollThreshold: viewThreshold,
      scrollMargin: viewMargin,
      attributes: {
        class: 'copy',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Copy',
        spellcheck: 'false',
      },
      // A click where the caret stands already changes no selection, and still means what lies there.
      handleClick: (view, position) => {
        host.onClick(view.state.doc.resolve(position))
        return false
      },
    },
    extensions: [
      ...documentExtensions,
      UndoRedo.configure({ depth: 1000 }),
      marks.extension,
      ...Object.values(drawings).map(({ extension }) => extension),
      pastedAnnotations((id) => host.isKnown(id)),
      InsertedWords,
      RetypedWords,
      SteadyScroll,
      annotateMode(
        () => host.isAnnotating(),
        () => host.onRefusal(),
      ),
      Extension.create({ name: 'find', addProseMirrorPlugins: () => [search()] }),
    ],
  })
  keepFromReact(editor.view.dom)
  return {
    editor,
    drawings,
    refreshMarks: marks.refresh,
    take: (body, of) => {
      host = of
      const node = editor.schema.nodeFromJSON(body)
      node.check()
      // Given to the editor when it was made, it would have been drawn twice: without its plugins, and with them.
      editor.view.updateState(EditorState.create({ doc: node, plugins: editor.state.plugins }))
    },
  }
}

let spare: CopyEditor | null = null

/** Has an empty editor made for the next article that is opened. */
export const makeCopyEditorAhead = (): void => {
  spare ??= createCopyEditor()
}

/** An empty editor: the one that was made ahead, or a new one. */
export const takeCopyEditor = (): CopyEditor => {
  const taken = spare ?? createCopyEditor()
  spare = null
  return taken
}
