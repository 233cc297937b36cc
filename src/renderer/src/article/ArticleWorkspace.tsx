import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigation } from '../navigation.tsx'
import type { Place } from '../screen.ts'
import { toast } from '../ui/toast.ts'
import { useCommands } from '../ui/commands.ts'
import { attach } from './actions/tag.ts'
import { selectAnnotation, selectAsItStood, selectWords } from './actions/select.ts'
import { CopyAndMargin } from './CopyAndMargin.tsx'
import { DetachedDialog } from './detached/DetachedDialog.tsx'
import { ExportDialog } from './export/ExportDialog.tsx'
import { FindBar } from './find/FindBar.tsx'
import { FindingsPanel } from './findings/FindingsPanel.tsx'
import type { FindingsAsk } from './findings/findings-ask.ts'
import { useFindings } from './findings/use-findings.ts'
import { ArticleHeader } from './header/ArticleHeader.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import type { InspectorAsk, InspectorPart } from './inspector/inspector-part.ts'
import { actionIds, actionTable } from './keys/action-table.ts'
import { articleActions } from './keys/article-actions.ts'
import type { Panels } from './keys/panels.ts'
import { useArticleKeys } from './keys/use-article-keys.ts'
import type { ArticleSession } from './session/article-session.ts'
import { useValue } from './session/value.ts'
import { StatusBar } from './StatusBar.tsx'
import type { SuggestionDialog } from './suggestions/suggestion-dialog.ts'
import { SuggestionDialogs } from './suggestions/SuggestionDialogs.tsx'
import { useActiveHighlight } from './suggestions/use-active-highlight.ts'
import { useSuggestions } from './suggestions/use-suggestions.ts'
import { useKeptStanding } from './use-kept-standing.ts'
import { Toolbar } from './Toolbar.tsx'
import { useWebAnnotations } from './web-annotations/use-web-annotations.tsx'

interface WorkspaceProps {
  readonly session: ArticleSession
  readonly place: Place | null
}

/** Everything of one open article, and the panels over it. */
export const ArticleWorkspace = ({ session, place }: WorkspaceProps) => {
  const { open } = useNavigation()
  const root = useRef<HTMLElement>(null)
  const hasOpened = useRef(false)
  const [isInspecting, setInspecting] = useState(false)
  const [ask, setAsk] = useState<InspectorAsk | null>(null)
  const [findingsAsk, setFindingsAsk] = useState<{ readonly ask: FindingsAsk } | null>(null)
  /** How often the find bar was asked for since it was closed. */
  const [findAsked, setFindAsked] = useState(0)
  const [isExporting, setExporting] = useState(false)
  const [showsDetached, setShowsDetached] = useState(false)
  const [suggestionDialog, setSuggestionDialog] = useState<SuggestionDialog | null>(null)
  const selectedId = useValue(session.selectedId)
  const mode = useValue(session.mode)

  const annotationsIn = useWebAnnotations(session, () => setShowsDetached(true))
  const webAnnotations = useRef(annotationsIn)
  webAnnotations.current = annotationsIn
  // One set of actions for the whole visit: what shows them is not drawn anew with each selection.
  const { askFor, panels, actions } = useMemo(() => {
    const askFor = (part: InspectorPart) => {
      const id = session.selectedId.get()
      if (!id) return
      setFindingsAsk(null)
      setInspecting(true)
      setAsk({ part, id })
    }
    const panels: Panels = {
      inspect: (part) => {
        askFor(part)
        const id = session.selectedId.get()
        if (id) selectAnnotation(session, id)
      },
      find: () => setFindAsked((asked) => asked + 1),
      export: () => setExporting(true),
      detached: () => setShowsDetached(true),
      annotations: () => webAnnotations.current.choose(),
      suggestions: setSuggestionDialog,
      findings: (asked) => {
        setInspecting(false)
        setFindingsAsk({ ask: asked })
      },
      ledger: () => open({ name: 'ledger', filter: { articleId: session.id } }),
      say: (message) => toast({ message }),
    }
    return { askFor, panels, actions: articleActions(session, panels) }
  }, [session, open])
  useArticleKeys(root, session, actions)
  useSuggestions(session)
  useFindings(session)
  useActiveHighlight(session)
  useKeptStanding(session)
  useCommands(
    actionIds.map((id) => ({
      id: `article.${id}`,
      label: actionTable[id].label,
      keys: actionTable[id].keys[0] ?? '',
      run: actions[id],
    })),
  )

  // What was asked for was asked of one annotation: going to another asks for nothing.
  useEffect(() => setAsk((current) => (current?.id === selectedId ? current : null)), [selectedId])

  useEffect(() => {
    const focus = requestAnimationFrame(() => {
      // What took the focus before the first frame was drawn keeps it: the find bar, a field one writes in already.
      const isTaken = !hasOpened.current && root.current?.contains(document.activeElement)
      hasOpened.current = true
      if (!isTaken) session.editor.view.focus()
      if (place && 'annotationId' in place) {
        const detached = session.records.get().annotations.get(place.annotationId)?.detached
        selectAnnotation(session, place.annotationId)
        if (detached) setShowsDetached(true)
      } else if (place && 'head' in place) selectAsItStood(session, place)
      else if (place) selectWords(session, place.start, place.end)
      // An article one comes back to is shown where it was left.
      else session.editor.view.dispatch(session.editor.state.tr.scrollIntoView())
    })
    return () => cancelAnimationFrame(focus)
  }, [session, place])

  const closeInspector = () => {
    setInspecting(false)
    setAsk(null)
    session.editor.view.focus()
  }

  const closeFindings = () => {
    setFindingsAsk(null)
    session.editor.view.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) session.editor.view.focus()
  }

  return (
    <section ref={root} className={`article mode-${mode}`} aria-label="Article" onKeyDown={onKeyDown}>
      <ArticleHeader session={session} panels={panels} actions={actions} />
      <Toolbar session={session} actions={actions} />
      {findAsked > 0 ? (
        <FindBar
          session={session}
          asked={findAsked}
          onClose={() => {
            setFindAsked(0)
            session.editor.view.focus()
          }}
        />
      ) : null}
      <div className="article-body">
        <CopyAndMargin
          session={session}
          actions={actions}
          onInspect={askFor}
          isCovered={isInspecting || findingsAsk !== null}
        />
        {isInspecting && selectedId ? (
          <Inspector key={selectedId} session={session} id={selectedId} ask={ask} onClose={closeInspector} />
        ) : null}
        {findingsAsk ? <FindingsPanel session={session} asked={findingsAsk} onClose={closeFindings} /> : null}
      </div>
      <StatusBar session={session} actions={actions} panels={panels} />
      <ExportDialog session={session} isOpen={isExporting} onClose={() => setExporting(false)} />
      {annotationsIn.dialog}
      <SuggestionDialogs session={session} open={suggestionDialog} onClose={() => setSuggestionDialog(null)} />
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
