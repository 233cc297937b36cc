import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { matchSource } from '../../../../core/suggest/source-match.ts'
import { itemsInOrder } from '../actions/select.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { GhostCard } from '../suggestions/GhostCard.tsx'
import { registryOf } from '../suggestions/registry.ts'
import { annotationFacts } from './annotation-facts.ts'
import { Card } from './Card.tsx'
import { placeCards } from './place-cards.ts'
import { useCardTops } from './use-card-tops.ts'
import { useNearView } from './use-near-view.ts'

const gap = 10
const usualHeight = 92

interface MarginProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
  readonly scroller: RefObject<HTMLElement | null>
}

const noHeights: ReadonlyMap<string, number> = new Map()

/** The cards beside the copy, each level with its words. */
export const Margin = ({ session, actions, scroller }: MarginProps) => {
  const margin = useRef<HTMLElement>(null)
  const cards = useRef(new Map<string, HTMLElement>())
  const records = useValue(session.records)
  const outline = useValue(session.outline)
  const selectedId = useValue(session.selectedId)
  const left = useValue(session.suggestions.left)
  const activeId = useValue(session.suggestions.activeId)
  const answered = useValue(session.suggestions.registry)
  const registry = useMemo(() => registryOf(answered, records), [answered, records])
  const [heights, setHeights] = useState(noHeights)
  const view = useNearView(scroller)

  const shown = useMemo(() => {
    const selected = records.annotations.get(selectedId ?? '')
    const items = itemsInOrder(session)
    const isSmallSelected = selected && !items.includes(selected) && outline.pieces.has(selected.id)
    const startOf = (id: string): number => outline.pieces.get(id)?.[0]?.start ?? 0
    return [
      ...[...items, ...(isSmallSelected ? [selected] : [])].map(({ id }) => ({ id, start: startOf(id), ghost: null })),
      ...left.map((ghost) => ({ id: ghost.id, start: ghost.pieces[0]?.start ?? 0, ghost })),
    ].sort((one, other) => one.start - other.start)
  }, [session, records, outline, left, selectedId])
  const focusId = selectedId ?? activeId
  const tops = useCardTops(session.editor, margin, outline, shown, view)

  useLayoutEffect(() => {
    const measured = new Map([...cards.current].map(([id, card]) => [id, card.offsetHeight]))
    const changed = [...measured].some(([id, height]) => heights.get(id) !== height)
    if (changed) setHeights(new Map([...heights, ...measured]))
  })

  const { placed, end } = useMemo(() => {
    const extents = shown.map(({ id, ghost }) => ({
      id,
      wanted: tops?.get(id) ?? 0,
      height: heights.get(id) ?? usualHeight,
      yields: ghost !== null && id !== activeId,
    }))
    const cardTops = placeCards(extents, focusId, gap)
    const last = extents.length - 1
    return {
      placed: shown.map((each, index) => ({ ...each, top: cardTops[index] ?? null })),
      end: (cardTops[last] ?? 0) + (extents[last]?.height ?? 0),
    }
  }, [shown, tops, heights, focusId, activeId])
  const near =
    tops === null
      ? []
      : placed.flatMap(({ top, ...each }) =>
          top !== null && ((top > view.from && top < view.to) || each.id === focusId) ? { ...each, top } : [],
        )

  return (
    <aside ref={margin} className="margin" aria-label="Margin">
      <div className="margin-extent" style={{ height: end + gap }} />
      {near.map(({ id, ghost, top }) => {
        const ref = (element: HTMLElement | null) => {
          if (element) cards.current.set(id, element)
          else cards.current.delete(id)
        }
        if (ghost)
          return (
            <GhostCard
              key={id}
              ref={ref}
              ghost={ghost}
              match={matchSource(ghost.sources, registry)}
              isActive={id === activeId}
              top={top}
              session={session}
              actions={actions}
            />
          )
        const facts = annotationFacts(records, outline, id)
        return facts ? (
          <Card
            key={id}
            ref={ref}
            facts={facts}
            isSelected={id === selectedId}
            top={top}
            session={session}
            actions={actions}
          />
        ) : null
      })}
      {shown.length === 0 ? (
        <p className="margin-empty">
          Nothing tagged yet. Select the words of a quote and press Q, or put the caret inside quotation marks.
        </p>
      ) : null}
    </aside>
  )
}
