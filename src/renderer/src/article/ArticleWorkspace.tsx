import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Place, useNavigation } from '../navigation.tsx'
import { toast } from '../ui/toast.ts'
import { useCommands } from '../ui/commands.ts'
import { attach } from './actions/tag.ts'
import { selectAnnotation, selectWords } from './actions/select.ts'
import { CopyAndMargin } from './CopyAndMargin.tsx'
import { DetachedDialog } from './detached/DetachedDialog.tsx'
import { ExportDialog } from './export/ExportDialog.tsx'
import { FindBar } from './find/FindBar.tsx'
import { ArticleHeader } from './header/ArticleHeader.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import type { InspectorPart } from './inspector/inspector-part.ts'
import { actionIds, actionTable } from './keys/action-table.ts'
import { articleActions, type Panels } from './keys/article-actions.ts'
import { useArticleKeys } from './keys/use-article-keys.ts'
import type { ArticleSession } from './session/article-session.ts'
import { useValue } from './session/value.ts'
import { StatusBar } from './StatusBar.tsx'
import { Toolbar } from './Toolbar.tsx'

interface WorkspaceProps {
  readonly session: ArticleSession
  readonly place: Place | null
}

/** Everything of one open article, and the panels over it. */
export const ArticleWorkspace = ({ session, place }: WorkspaceProps) => {
  const { open } = useNavigation()
  const root = useRef<HTMLElement>(null)
  const [part, setPart] = useState<InspectorPart | null>(null)
  const [isFinding, setFinding] = useState(false)
  const [isExporting, setExporting] = useState(false)
  const [showsDetached, setShowsDetached] = useState(false)
  const selectedId = useValue(session.selectedId)
  const mode = useValue(session.mode)

  const panels: Panels = {
    inspect: (asked) => {
      setPart(asked)
      if (selectedId) selectAnnotation(session, session.selectedId.get() ?? selectedId)
    },
    find: () => setFinding(true),
    export: () => setExporting(true),
    detached: () => setShowsDetached(true),
    ledger: () => open({ name: 'ledger', filter: { articleId: session.id } }),
    say: (message) => toast({ message }),
  }
  const actions = articleActions(session, panels)
  useArticleKeys(root, session, actions)
  useCommands(
    actionIds.map((id) => ({
      id: `article.${id}`,
      label: actionTable[id].label,
      keys: actionTable[id].keys[0] ?? '',
      run: actions[id],
    })),
  )

  useEffect(() => {
    const focus = requestAnimationFrame(() => {
      session.editor.view.focus()
      if (place && 'annotationId' in place) {
        const detached = session.records.get().annotations.get(place.annotationId)?.detached
        selectAnnotation(session, place.annotationId)
        if (detached) setShowsDetached(true)
      } else if (place) selectWords(session, place.start, place.end)
    })
    return () => cancelAnimationFrame(focus)
  }, [session, place])

  const closeInspector = () => {
    setPart(null)
    session.editor.view.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) session.editor.view.focus()
  }

  return (
    <section ref={root} className={`article mode-${mode}`} aria-label="Article" onKeyDown={onKeyDown}>
      <ArticleHeader session={session} panels={panels} />
      <Toolbar session={session} actions={actions} />
      {isFinding ? (
        <FindBar
          session={session}
          onClose={() => {
            setFinding(false)
            session.editor.view.focus()
          }}
        />
      ) : null}
      <div className="article-body">
        <CopyAndMargin session={session} actions={actions} onInspect={setPart} isCovered={part !== null} />
        {part && selectedId ? (
          <Inspector key={selectedId} session={session} id={selectedId} part={part} onClose={closeInspector} />
        ) : null}
      </div>
      <StatusBar session={session} panels={panels} />
      <ExportDialog session={session} isOpen={isExporting} onClose={() => setExporting(false)} />
      <DetachedDialog
        session={session}
        isOpen={showsDetached}
        onClose={() => setShowsDetached(false)}
        onAttach={(id, extent) => {
          attach(session, id, extent)
          setShowsDetached(false)
        }}
      />
    </section>
  )
}
