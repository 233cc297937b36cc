import { TextSelection } from '@tiptap/pm/state'
import { describeSpan } from '../../../../core/anchor/describe.ts'
import { offsetAt, positionAt } from '../../../../core/document/plain-text.ts'
import type { Change } from '../../../../core/model/change.ts'
import type { DismissalKind } from '../../../../core/model/dismissal.ts'
import { type Acceptance, accept } from '../../../../core/suggest/acceptance.ts'
import { matchSource } from '../../../../core/suggest/source-match.ts'
import { hold } from '../actions/confirm.ts'
import { selectAnnotation } from '../actions/select.ts'
import { addMark } from '../actions/tag.ts'
import { type ArticleSession, activateMeta } from '../session/article-session.ts'
import type { Ghost } from './ghost.ts'
import { registryOf } from './registry.ts'
import { taggedIn } from './tagged-in.ts'

/** The active suggestion, where there is one. */
export const activeGhost = (session: ArticleSession): Ghost | null => {
  const { activeId, left } = session.suggestions
  return left.get().find(({ id }) => id === activeId.get()) ?? null
}

/** Makes a suggestion the active one: the caret goes to its first words, which are brought into view. */
export const activate = (session: ArticleSession, ghost: Ghost): void => {
  const { state, view } = session.editor
  const position = positionAt(session.outline.get().plain.blocks, ghost.pieces[0]?.start ?? 0)
  const selection = TextSelection.create(state.doc, position)
  view.dispatch(state.tr.setSelection(selection).setMeta(activateMeta, ghost.id).scrollIntoView())
}

/** Goes to the next or previous suggestion: from the active one, else from the caret; gives whether there is any. */
export const activateNeighbour = (session: ArticleSession, direction: 1 | -1): boolean => {
  session.readOutline()
  const left = session.suggestions.left.get()
  const at = left.findIndex(({ id }) => id === session.suggestions.activeId.get())
  const { blocks } = session.outline.get().plain
  const caret = session.editor.state.selection.from
  const startOf = ({ pieces }: Ghost): number => positionAt(blocks, pieces[0]?.start ?? 0)
  const fromCaret =
    direction === 1 ? left.find((ghost) => startOf(ghost) >= caret) : left.findLast((ghost) => startOf(ghost) < caret)
  // Past the last comes the first: those that were left out come again.
  const next = (at >= 0 ? left[at + direction] : fromCaret) ?? left.at(direction === 1 ? 0 : -1)
  if (next) activate(session, next)
  return next !== undefined
}

/** The suggestion to go on with once these are decided: the first left after them in the text, else the first of all. */
const goOn = (session: ArticleSession, decided: readonly Ghost[]): void => {
  const left = session.suggestions.left.get()
  const from = decided.at(-1)?.pieces[0]?.start ?? 0
  const next = left.find(({ pieces }) => (pieces[0]?.start ?? 0) >= from) ?? left[0]
  if (next) activate(session, next)
}

const dismissalOf = (session: ArticleSession, { pieces }: Ghost, kind: DismissalKind): Change => {
  const { text } = session.outline.get().plain
  const words = pieces.map(({ start, end }) => describeSpan(text, start, end))
  return { type: 'dismissal.create', id: crypto.randomUUID(), articleId: session.id, fields: { kind, words } }
}

/**
 * Accepts suggestions as one undo step: words that are no quote are kept as such, the others are tagged.
 * @returns the ids of the annotations they became
 */
export const acceptGhosts = (
  session: ArticleSession,
  ghosts: readonly Ghost[],
  how: Acceptance = {},
): readonly string[] => {
  const outline = session.outline.get()
  const held = session.records.get()
  const noQuotes = how.as ? [] : ghosts.filter(({ kind }) => kind === 'not a quote')
  const statements = ghosts.filter((ghost) => !noQuotes.includes(ghost))
  const { changes, marks, sources, ids } = accept(statements, how, {
    articleId: session.id,
    registry: registryOf(session.suggestions.registry.get(), held),
    tagged: taggedIn(held, outline),
    newId: () => crypto.randomUUID(),
  })
  hold(session, sources)
  const dismissals = noQuotes.map((ghost) => dismissalOf(session, ghost, 'not a quote'))
  session.act([...changes, ...dismissals], (transaction) => {
    for (const { id, start, end } of marks) addMark(transaction, outline.plain, { start, end }, id)
  })
  return ids
}

/**
 * Accepts the active suggestion and goes on to the next. Where the text leaves open who is meant, what it became is
 * selected instead, for the editor to choose.
 * @returns whether a source is to be chosen
 */
export const acceptAndGoOn = (session: ArticleSession, how: Acceptance = {}): boolean => {
  session.readOutline()
  const ghost = activeGhost(session)
  if (!ghost) return false
  const { name } = matchSource(ghost.sources, registryOf(session.suggestions.registry.get(), session.records.get()))
  const [id] = acceptGhosts(session, [ghost], how)
  // Where the text leaves open who is meant, the editor says.
  const isOpen = id !== undefined && how.as?.kind !== 'note' && (name === 'open' || how.withoutSource === true)
  if (isOpen) selectAnnotation(session, id)
  else goOn(session, [ghost])
  return isOpen
}

/** Turns the active suggestion down and goes on to the next. */
export const turnDownAndGoOn = (session: ArticleSession, kind: DismissalKind): void => {
  session.readOutline()
  const ghost = activeGhost(session)
  if (!ghost) return
  session.act([dismissalOf(session, ghost, kind)])
  goOn(session, [ghost])
}

/** Accepts all suggestions in the paragraph of the active one, or of the caret; gives how many there were. */
export const acceptParagraph = (session: ArticleSession): number => {
  const { blocks } = session.readOutline().plain
  const at = activeGhost(session)?.pieces[0]?.start ?? offsetAt(blocks, session.editor.state.selection.from)
  const block = blocks.findLast(({ start }) => start <= at)
  const ghosts = session.suggestions.left
    .get()
    .filter(
      ({ pieces: [first] }) => block && first && block.start <= first.start && first.start < block.start + block.length,
    )
  if (ghosts.length === 0) return 0
  acceptGhosts(session, ghosts)
  goOn(session, ghosts)
  return ghosts.length
}
