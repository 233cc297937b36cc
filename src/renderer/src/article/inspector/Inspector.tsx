import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isAttributable } from '../../../../core/model/annotation.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { annotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { wordingFor } from '../suggestions/proposals-for.ts'
import { AttributionSection } from './AttributionSection.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import type { InspectorAsk } from './inspector-part.ts'
import { NoteSection } from './NoteSection.tsx'
import { RequestSection } from './RequestSection.tsx'
import { StateSection } from './StateSection.tsx'
import { useIsInView } from './use-is-in-view.ts'

interface InspectorProps {
  readonly session: ArticleSession
  readonly id: string
  /** The part asked for last, if it was one of this annotation. */
  readonly ask: InspectorAsk | null
  readonly onClose: () => void
}

/** What the fixed head covers, in pixels. */
const headHeight = 44

const titles = { quote: 'Quote', claim: 'Claim', mention: 'Mention', cue: 'Cue', note: 'Note' } as const

/**
 * Everything about one annotation, to be read and changed. Escape goes back to the copy. It takes the focus when a part of
 * this annotation was asked for; when the editor goes from one to the next, the focus stays where it is.
 */
export const Inspector = ({ session, id, ask, onClose }: InspectorProps) => {
  const root = useRef<HTMLElement>(null)
  const quoted = useRef<HTMLQuoteElement>(null)
  const showsWords = useIsInView(quoted, root, headHeight)
  const [focusBefore] = useState(() => document.activeElement)
  const records = useValue(session.records)
  const outline = useValue(session.outline)
  const facts = annotationFacts(records, outline, id)
  const wording = wordingFor(useValue(session.suggestions.all), outline.pieces.get(id) ?? [])

  useEffect(() => {
    if (ask?.id !== id) {
      // A form that waits here takes no focus by itself; the inspector of the annotation before may have had it.
      const back = focusBefore instanceof HTMLElement && focusBefore.isConnected ? focusBefore : root.current
      back?.focus()
      return
    }
    const { part } = ask
    const section = root.current?.querySelector(`[data-part="${part}"]`)
    section?.scrollIntoView({ block: part === 'details' || part === 'source' ? 'nearest' : 'start' })
    const form = section?.querySelector('form') ?? section
    const first = part === 'details' ? null : form?.querySelector<HTMLElement>('input, textarea, button')
    ;(first ?? root.current)?.focus()
  }, [ask, id, focusBefore])

  if (!facts) return null
  const { annotation, words } = facts
  const askHere = ask?.id === id ? ask : null
  // A form that closes takes the focus with it; from here Escape leads on to the copy.
  const takeFocus = () => root.current?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }
  return (
    <aside ref={root} className="inspector" aria-label="Inspector" tabIndex={-1} onKeyDown={onKeyDown}>
      <header className="inspector-header">
        <h2>{titles[annotation.kind]}</h2>
        {showsWords ? null : (
          <span className="inspector-line truncate" aria-hidden="true">
            {words}
          </span>
        )}
        <IconButton icon="close" label="Close the inspector" keys="Esc" onPress={onClose} />
      </header>
      <blockquote ref={quoted} className="inspector-words">
        {words}
      </blockquote>
      {annotation.detached ? <p className="inspector-warning">These words are no longer in the copy.</p> : null}
      {isAttributable(annotation.kind) ? (
        <>
          <StateSection session={session} annotation={annotation} wording={wording} />
          <AttributionSection session={session} facts={facts} onDone={onClose} />
          <EvidenceSection session={session} facts={facts} ask={askHere} onFormClosed={takeFocus} />
          <RequestSection session={session} facts={facts} wording={wording} ask={askHere} onFormClosed={takeFocus} />
        </>
      ) : null}
      <NoteSection session={session} annotation={annotation} />
      <HistorySection session={session} annotation={annotation} />
    </aside>
  )
}
