import type { AnnotationKind } from '../../../../core/model/annotation.ts'
import type { ConfirmationState } from '../../../../core/model/state.ts'
import { confirmAndGoOn, setState } from '../actions/confirm.ts'
import { selectAnnotation, selectNeighbour, selectNextUntagged } from '../actions/select.ts'
import { addPiece, removeTag, tagSelection, takePieceAway } from '../actions/tag.ts'
import { annotationsAt } from '../editor/annotations-at.ts'
import { findingActions } from '../findings/finding-actions.ts'
import type { InspectorPart } from '../inspector/inspector-part.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { activeGhost } from '../suggestions/decide.ts'
import { acceptActive, suggestionActions } from '../suggestions/suggestion-actions.ts'
import type { ActionId } from './action-table.ts'
import type { Panels } from './panels.ts'

/** What runs for each action of the table. */
export type ArticleActions = Readonly<Record<ActionId, () => void>>

const selectNothing = (session: ArticleSession): void => {
  session.editor.commands.setTextSelection(session.editor.state.selection.to)
  session.selectedId.set(null)
  session.suggestions.activeId.set(null)
}

const selectOther = (session: ArticleSession): void => {
  const here = annotationsAt(session.editor.state.selection.$head, session.outline.get().pieces)
  const next = here[(here.indexOf(session.selectedId.get() ?? '') + 1) % here.length]
  if (next) session.selectedId.set(next)
}

/** The browser tells of a new selection a little late: the editor takes it in before anything is done to it. */
const onNewestSelection = (run: () => void) => (): void => {
  document.dispatchEvent(new Event('selectionchange'))
  run()
}

/** The actions of an open article, ready to run. */
export const articleActions = (session: ArticleSession, panels: Panels): ArticleActions => {
  const withSelected = (run: (id: string) => void) => () => {
    const id = session.selectedId.get()
    if (id) run(id)
    else panels.say('Select a quote, claim or note first: J and K go from one to the next.')
  }
  const tag = (kind: AnnotationKind) => () => {
    const tagged = tagSelection(session, kind)
    if (tagged.name === 'nothing selected')
      panels.say(kind === 'quote' ? 'Select words, or put the caret inside quotation marks.' : 'Select words first.')
    else if (tagged.name === 'tagged' && kind === 'note') panels.inspect('note')
  }
  /** The inspector shows whose it is: with nothing selected, that of the quote or claim selected last. */
  const inspect = (part: InspectorPart) => () => {
    const last = session.lastStatementId()
    if (session.selectedId.get() === null && last) selectAnnotation(session, last)
    withSelected(() => panels.inspect(part))()
  }
  /** Of a suggestion, a state accepts it with that state: what the text says, or what the editor knows. */
  const state = (value: ConfirmationState) => () => {
    const ghost = activeGhost(session)
    if (ghost && ghost.kind !== 'not a quote') acceptActive(session, panels, { state: value })
    else withSelected((id) => setState(session, id, value))()
  }
  const enterMode = (mode: 'write' | 'annotate') => () => {
    if (mode === 'annotate' && session.mode.get() === mode) selectNothing(session)
    session.mode.set(mode)
    session.editor.view.focus()
  }

  const actions: ArticleActions = {
    'tag.quote': tag('quote'),
    'tag.claim': tag('claim'),
    'tag.mention': tag('mention'),
    'tag.cue': tag('cue'),
    'tag.note': tag('note'),
    piece: () => {
      const id = session.lastStatementId() ?? session.selectedId.get()
      if (!id) panels.say('Select the quote these words belong to first, then the words.')
      else if (!addPiece(session, id)) panels.say('Select the words to add first.')
    },
    removePiece: withSelected((id) => {
      if (!takePieceAway(session, id))
        panels.say('Put the caret into a piece of a quote that has others. Backspace removes the whole tag.')
    }),
    untag: withSelected((id) => removeTag(session, id)),
    next: () => selectNeighbour(session, 1),
    previous: () => selectNeighbour(session, -1),
    other: () => selectOther(session),
    untagged: () => {
      if (!selectNextUntagged(session)) panels.say('Every quotation in the copy is tagged.')
    },
    ...suggestionActions(session, panels),
    ...findingActions(session, panels),
    source: inspect('source'),
    confirm: withSelected((id) => confirmAndGoOn(session, id)),
    'state.unchecked': state('unchecked'),
    'state.pending': state('pending'),
    'state.confirmed': state('confirmed'),
    'state.unconfirmed': state('unconfirmed'),
    'state.disputed': state('disputed'),
    'state.denied': state('denied'),
    evidence: inspect('evidence'),
    request: inspect('request'),
    inspect: inspect('details'),
    history: inspect('history'),
    undo: () => session.editor.commands.undo(),
    redo: () => session.editor.commands.redo(),
    find: panels.find,
    export: panels.export,
    ledger: panels.ledger,
    detached: panels.detached,
    annotations: panels.annotations,
    save: () => void session.outbox.flush().catch(() => {}),
    write: enterMode('write'),
    annotate: enterMode('annotate'),
  }
  return Object.fromEntries(Object.entries(actions).map(([id, run]) => [id, onNewestSelection(run)])) as Record<
    ActionId,
    () => void
  >
}
