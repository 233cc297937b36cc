import { TextSelection } from '@tiptap/pm/state'
import { positionAt } from '../../../../core/document/plain-text.ts'
import { type Annotation, isAttributable } from '../../../../core/model/annotation.ts'
import type { Standing } from '../../screen.ts'
import { type ArticleSession, selectMeta } from '../session/article-session.ts'
import { untaggedIn } from '../session/untagged.ts'

/** The annotations an editor goes through one by one: quotes, claims and notes that stand in the text, in its order. */
export const itemsInOrder = (session: ArticleSession): readonly Annotation[] => {
  const { annotations, removed } = session.records.get()
  const items: { readonly annotation: Annotation; readonly start: number }[] = []
  // The outline has them in reading order: little is left to be sorted.
  for (const [id, [first]] of session.outline.get().pieces) {
    const annotation = annotations.get(id)
    if (!annotation || !first || removed.has(id)) continue
    if (isAttributable(annotation.kind) || annotation.kind === 'note') items.push({ annotation, start: first.start })
  }
  return items
    .sort((one, other) => one.start - other.start || (one.annotation.id < other.annotation.id ? -1 : 1))
    .map(({ annotation }) => annotation)
}

/** Selects words by their UTF-16 offsets, and brings them into view. */
export const selectWords = (session: ArticleSession, start: number, end: number): void => {
  const { blocks } = session.outline.get().plain
  const { state, view } = session.editor
  const selection = TextSelection.create(state.doc, positionAt(blocks, start), positionAt(blocks, end))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
}

/** Selects what was selected when the window was left by a fault, as far as the copy reaches, and goes on in its mode. */
export const selectAsItStood = (session: ArticleSession, { anchor, head, mode }: Standing): void => {
  session.mode.set(mode)
  const { state, view } = session.editor
  const place = (position: number) => state.doc.resolve(Math.min(position, state.doc.content.size))
  view.dispatch(state.tr.setSelection(TextSelection.between(place(anchor), place(head))).scrollIntoView())
}

/** Selects an annotation: the caret goes to its first words, which are brought into view. */
export const selectAnnotation = (session: ArticleSession, id: string): void => {
  const first = session.outline.get().pieces.get(id)?.[0]
  if (!first) {
    session.selectedId.set(id)
    return
  }
  const { state, view } = session.editor
  const position = positionAt(session.outline.get().plain.blocks, first.start)
  const selection = TextSelection.create(state.doc, position)
  view.dispatch(state.tr.setSelection(selection).setMeta(selectMeta, id).scrollIntoView())
}

/** Goes to the next or previous item: from the one selected, else from the caret. */
export const selectNeighbour = (session: ArticleSession, direction: 1 | -1): void => {
  const items = itemsInOrder(session)
  const { pieces, plain } = session.outline.get()
  const at = items.findIndex(({ id }) => id === session.selectedId.get())
  if (at >= 0) {
    // At either end it stays on the last, and shows it.
    const next = items[at + direction] ?? items[at]
    if (next) selectAnnotation(session, next.id)
    return
  }
  const caret = session.editor.state.selection.from
  const startOf = (item: Annotation): number => positionAt(plain.blocks, pieces.get(item.id)?.[0]?.start ?? 0)
  const next =
    direction === 1 ? items.find((item) => startOf(item) >= caret) : items.findLast((item) => startOf(item) <= caret)
  const target = next ?? items.at(direction === 1 ? 0 : -1)
  if (target) selectAnnotation(session, target.id)
}

/** Selects the words inside the next quotation marks that nobody has tagged; gives whether there are any. */
export const selectNextUntagged = (session: ArticleSession): boolean => {
  const outline = session.outline.get()
  const found = untaggedIn(session.records.get(), outline)
  const caret = session.editor.state.selection.to
  const next = found.find(({ start }) => positionAt(outline.plain.blocks, start) >= caret) ?? found[0]
  if (!next) return false
  selectWords(session, next.start, next.end)
  return true
}
