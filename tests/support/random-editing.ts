import { history, redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { schema } from '../../src/core/document/schema.ts'

/** One step of an editor at work. Places are given as parts of the document, from 0 to 1. */
export type Step =
  | { readonly type: 'insert'; readonly at: number; readonly text: string }
  | { readonly type: 'delete'; readonly at: number; readonly length: number }
  | { readonly type: 'split'; readonly at: number }
  | { readonly type: 'tag'; readonly at: number; readonly length: number }
  | { readonly type: 'tag more'; readonly which: number; readonly at: number; readonly length: number }
  | { readonly type: 'untag'; readonly at: number; readonly length: number }
  | { readonly type: 'remove'; readonly which: number }
  | { readonly type: 'settle'; readonly which: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'save' }
  | { readonly type: 'reopen' }

const place = fc.double({ min: 0, max: 1, noNaN: true })
const length = fc.integer({ min: 1, max: 30 })
const which = fc.nat({ max: 20 })
const text = fc.oneof(
  fc.constantFrom('a', ' ', '. ', '“we go”', '😀', 'e\u0301', 'سلام', '\u200b', 'ﬁ', '東京'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
)

/** Steps in the mixture of a working day: mostly typing and tagging, saved every now and then. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('insert' as const), at: place, text }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('delete' as const), at: place, length }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('split' as const), at: place }) },
    { weight: 5, arbitrary: fc.record({ type: fc.constant('tag' as const), at: place, length }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('tag more' as const), which, at: place, length }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('untag' as const), at: place, length }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), which }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('settle' as const), which }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('undo' as const) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('redo' as const) }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('save' as const) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const) }) },
  ),
  { minLength: 30, maxLength: 60 },
)

/** An editor's state over a body, with undo. Every step is one undo of its own. */
export const editing = (body: Node): EditorState =>
  EditorState.create({ doc: body, plugins: [history({ newGroupDelay: -1 })] })

const range = (state: EditorState, at: number, size: number): { from: number; to: number } => {
  const end = state.doc.content.size
  const from = Math.floor(at * end)
  return { from, to: Math.min(end, from + size) }
}

const textRange = (state: EditorState, at: number, size: number): { from: number; to: number } => {
  const { from, to } = range(state, at, size)
  return { from: Math.max(1, from), to: Math.max(1, to) }
}

const viaCommand = (
  state: EditorState,
  command: (state: EditorState, dispatch: (transaction: Transaction) => void) => boolean,
): EditorState => {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

/**
 * The editor's state after a step; steps that concern only the library leave it as it is.
 * @param id the annotation a tagging step is about
 */
export const edited = (state: EditorState, step: Step, id: string): EditorState => {
  const mark = schema.marks.annotation?.create({ id })
  const { tr } = state
  switch (step.type) {
    case 'insert': {
      const { from } = textRange(state, step.at, 0)
      return state.doc.resolve(from).parent.isTextblock ? state.apply(tr.insertText(step.text, from)) : state
    }
    case 'delete': {
      const { from, to } = range(state, step.at, step.length)
      return state.apply(tr.deleteRange(from, to))
    }
    case 'split': {
      const { from } = textRange(state, step.at, 0)
      return state.doc.resolve(from).parent.isTextblock ? state.apply(tr.split(from)) : state
    }
    case 'tag':
    case 'tag more': {
      const { from, to } = textRange(state, step.at, step.length)
      return mark ? state.apply(tr.addMark(from, to, mark)) : state
    }
    case 'untag': {
      const { from, to } = textRange(state, step.at, step.length)
      return state.apply(tr.removeMark(from, to, schema.marks.annotation))
    }
    case 'undo':
      return viaCommand(state, undo)
    case 'redo':
      return viaCommand(state, redo)
    case 'remove':
    case 'settle':
    case 'save':
    case 'reopen':
      return state
  }
}
