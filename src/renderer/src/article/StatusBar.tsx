import { counted } from '../ui/counted.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { timeOfDay } from '../ui/format-time.ts'
import type { ArticleActions } from './keys/article-actions.ts'
import type { Panels } from './keys/panels.ts'
import type { ArticleSession } from './session/article-session.ts'
import type { SaveState } from './session/outbox.ts'
import { untaggedIn } from './session/untagged.ts'
import { useValue } from './session/value.ts'
import { SuggestionCount } from './suggestions/SuggestionCount.tsx'

const saveWords = (state: SaveState): string => {
  switch (state.name) {
    case 'saved':
      return state.at ? `Saved ${timeOfDay(state.at)}` : 'Saved'
    case 'unsaved':
      return 'Not yet saved'
    case 'saving':
      return 'Saving…'
    case 'failed':
      return 'Not saved'
  }
}

interface StatusBarProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
  readonly panels: Panels
}

const SaveStatus = ({ session }: { readonly session: ArticleSession }) => {
  const saved = useValue(session.outbox.state)
  return (
    <>
      <span role="status" className={`save-state is-${saved.name}`} data-testid="save-state">
        {saveWords(saved)}
        {saved.name === 'failed' ? `: ${saved.message} It is tried again.` : ''}
      </span>
      {saved.name === 'failed' ? (
        <button type="button" className="link-button" onClick={() => void session.outbox.flush().catch(() => {})}>
          Try now
        </button>
      ) : null}
    </>
  )
}

const TextCounts = ({ session }: { readonly session: ArticleSession }) => {
  const outline = useValue(session.outline)
  const untagged = untaggedIn(useValue(session.records), outline).length
  return (
    <>
      <span>{counted(outline.wordCount, 'word', 'words')}</span>
      <span>
        {untagged === 0 ? 'No untagged quotation' : counted(untagged, 'untagged quotation', 'untagged quotations')}
      </span>
      {outline.hidden.length > 0 ? (
        <span title={[...new Set(outline.hidden.map(({ name }) => name))].join(', ')}>
          {counted(outline.hidden.length, 'hidden character')}
        </span>
      ) : null}
    </>
  )
}

interface DetachedCountProps {
  readonly session: ArticleSession
  readonly onOpen: () => void
}

const DetachedCount = ({ session, onOpen }: DetachedCountProps) => {
  const { annotations, removed } = useValue(session.records)
  const detached = [...annotations.values()].filter((annotation) => annotation.detached && !removed.has(annotation.id))
  return detached.length > 0 ? (
    <button type="button" className="link-button" onClick={onOpen}>
      {detached.length} detached
    </button>
  ) : null
}

/** The line at the foot: the mode, what is saved, and what is left to do. */
export const StatusBar = ({ session, actions, panels }: StatusBarProps) => {
  const mode = useValue(session.mode)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <footer className="status-bar" role="group" aria-label="Status">
      <b className="status-mode">{mode === 'annotate' ? 'Annotate' : 'Write'}</b>
      <SaveStatus session={session} />
      <TextCounts session={session} />
      <SuggestionCount session={session} actions={actions} />
      <DetachedCount session={session} onOpen={panels.detached} />
      <span className="status-end">
        {mode === 'annotate' ? (
          <>
            Write <Kbd keys="Enter" />
          </>
        ) : (
          <>
            Annotate <Kbd keys="Esc" />
          </>
        )}
        <span>
          Keys <Kbd keys="?" />
        </span>
      </span>
    </footer>
  )
}
