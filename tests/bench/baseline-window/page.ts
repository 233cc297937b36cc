import '@fontsource-variable/source-serif-4'
import '@recogito/text-annotator/text-annotator.css'
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'
import { Editor } from '@tiptap/core'
import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { UndoRedo } from '@tiptap/extensions'
import { documentExtensions } from '../../../src/core/document/extensions.ts'
import { schema } from '../../../src/core/document/schema.ts'

/** Words to draw an annotation over: the paragraph they stand in, and UTF-16 offsets into its text. */
export interface AnnotatedWords {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** What the benchmark calls in the page. */
export interface BaselinePage {
  /** Shows a body in a bare editor in place of the one before; answers the milliseconds until it was painted. */
  readonly open: (editor: 'TipTap' | 'ProseMirror', body: object) => Promise<number>
  /** Shows a list of so many rows, of which only those in view are made. */
  readonly list: (rows: number) => void
  /** Shows paragraphs that cannot be edited, with annotations drawn by recogito; answers the same. */
  readonly annotate: (paragraphs: readonly string[], words: readonly AnnotatedWords[]) => Promise<number>
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

/** Its range is left to recogito, which finds it by the offsets, as it does for annotations from a file. */
const annotationOf = (
  { paragraph, start, end }: AnnotatedWords,
  index: number,
  paragraphs: readonly string[],
  starts: readonly number[],
): TextAnnotation => {
  const from = starts[paragraph] ?? 0
  const quote = (paragraphs[paragraph] ?? '').slice(start, end)
  const selector = [{ quote, start: from + start, end: from + end }]
  return { id: `a${index}`, bodies: [], target: { annotation: `a${index}`, selector } } as unknown as TextAnnotation
}

const rowHeight = 30
const columns = 8

const rowElement = (index: number): HTMLElement => {
  const row = document.createElement('div')
  row.className = 'row'
  row.style.transform = `translateY(${index * rowHeight}px)`
  for (let column = 0; column < columns; column++) {
    const cell = document.createElement('span')
    cell.textContent = `Row ${index}, column ${column}`
    row.append(cell)
  }
  return row
}

window.baseline = {
  list: (rows) => {
    close()
    const list = document.createElement('div')
    list.id = 'list'
    const extent = document.createElement('div')
    extent.style.height = `${rows * rowHeight}px`
    list.append(extent)
    document.body.replaceChildren(list)
    const draw = (): void => {
      const first = Math.floor(list.scrollTop / rowHeight)
      const count = Math.min(rows - first, Math.ceil(list.clientHeight / rowHeight) + 1)
      extent.replaceChildren(...Array.from({ length: count }, (_, index) => rowElement(first + index)))
    }
    list.addEventListener('scroll', draw, { passive: true })
    draw()
  },
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
  annotate: async (paragraphs, words) => {
    close()
    const begun = performance.now()
    copy.replaceChildren(...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })))
    const starts = paragraphs.reduce<readonly number[]>((all, text) => [...all, (all.at(-1) ?? 0) + text.length], [0])
    const annotator = createTextAnnotator(copy)
    annotator.setAnnotations(words.map((each, index) => annotationOf(each, index, paragraphs, starts)))
    close = () => annotator.destroy()
    if (annotator.getAnnotations().length !== words.length) throw new Error('Not all annotations were taken.')
    await painted()
    return performance.now() - begun
  },
}
