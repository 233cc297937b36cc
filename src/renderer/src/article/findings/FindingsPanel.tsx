import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { counted } from '../../ui/counted.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { FindingItem } from './FindingItem.tsx'
import type { FindingsAsk } from './findings-ask.ts'
import { goToNeighbour } from './go-to-finding.ts'
import { WaivedItem } from './WaivedItem.tsx'

interface FindingsPanelProps {
  readonly session: ArticleSession
  /** A new one each time the list is asked for. */
  readonly asked: { readonly ask: FindingsAsk }
  readonly onClose: () => void
}

/** What was found, the weightiest first: what is wrong, what would settle it, and the way to the words. */
export const FindingsPanel = ({ session, asked, onClose }: FindingsPanelProps) => {
  const root = useRef<HTMLElement>(null)
  const { open, waived } = useValue(session.findings.judged)
  const state = useValue(session.findings.state)
  const activeId = useValue(session.findings.activeId)
  const [waivingId, setWaivingId] = useState<string | null>(null)

  useEffect(() => {
    if (asked.ask === 'waive') setWaivingId(session.findings.activeId.get())
    if (asked.ask !== 'focus') return
    const active = root.current?.querySelector<HTMLElement>('[aria-current="true"]')
    const first = root.current?.querySelector<HTMLElement>('.finding-head')
    ;(active ?? first ?? root.current)?.focus()
  }, [asked, session])

  useEffect(() => {
    root.current?.querySelector(`[data-item="${CSS.escape(activeId ?? '')}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const go = (direction: 1 | -1) => {
    goToNeighbour(session, direction)
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation()
      onClose()
    }
    const isOnHead = event.target instanceof HTMLElement && event.target.classList.contains('finding-head')
    if (!isOnHead || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    go(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <aside ref={root} className="inspector findings" aria-label="Findings" tabIndex={-1} onKeyDown={onKeyDown}>
      <header className="inspector-header">
        <h2>Findings</h2>
        <IconButton icon="close" label="Close the list of findings" keys="Esc" onPress={onClose} />
      </header>
      <p className="findings-summary" role="status">
        {state.name === 'failed'
          ? 'The article could not be checked. Everything else works.'
          : state.name !== 'ready'
            ? 'Checking…'
            : open.length === 0
              ? 'Nothing found that an editor should look at. Tag quotes and claims: there is more to check then.'
              : `${counted(open.length, 'finding')} open. F8 goes to the next.`}
      </p>
      <ol className="finding-list">
        {open.map((finding) => (
          <FindingItem
            key={finding.id}
            session={session}
            finding={finding}
            isActive={finding.id === activeId}
            isWaiving={finding.id === waivingId}
            onWaiving={(isWaiving) => {
              setWaivingId(isWaiving ? finding.id : null)
              if (!isWaiving) root.current?.focus()
            }}
          />
        ))}
      </ol>
      {waived.length > 0 ? (
        <section className="inspector-section" aria-labelledby="findings-waived">
          <h3 id="findings-waived">Waived</h3>
          <ul className="record-list">
            {waived.map(({ finding, waiver }) => (
              <WaivedItem key={waiver.id} session={session} finding={finding} waiver={waiver} />
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  )
}
