import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { matchSource } from '../../../../core/suggest/source-match.ts'
import { itemsInOrder } from '../actions/select.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { GhostCard } from '../suggestions/GhostCard.tsx'
import { registryOf } from '../suggestions/registry.ts'
import { annotationFacts } from './annotation-facts.ts'
import { Card } from './Card.tsx'
import { measureTops } from './measure-tops.ts'
import { placeCards } from './place-cards.ts'
import { useNearView } from './use-near-view.ts'

const gap = 10
const usualHeight = 92

interface MarginProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
  readonly scroller: RefObject<HTMLElement | null>
}

const noTops: ReadonlyMap<string, number> = new Map()

const sameTops = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, top]) => other.get(id) === top)

/** The cards beside the copy, each level with its words. */
export const Margin = ({ session, actions, scroller }: MarginProps) => {
  const margin = useRef<HTMLElement>(null)
  const isPlaced = useRef(false)
  const cards = useRef(new Map<string, HTMLElement>())
  const records = useValue(session.records)
  const outline = useValue(session.outline)
  const selectedId = useValue(session.selectedId)
  const left = useValue(session.suggestions.left)
  const activeId = useValue(session.suggestions.activeId)
  const answered = useValue(session.suggestions.registry)
  const registry = useMemo(() => registryOf(answered, records), [answered, records])
  const [tops, setTops] = useState(noTops)
  const [heights, setHeights] = useState(noTops)
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

  useLayoutEffect(() => {
    const element = margin.current
    if (!element) return
    const copy = session.editor.view.dom
    const measure = () => {
      const measured = measureTops(copy, outline.plain.blocks, shown, element.getBoundingClientRect().top, view)
      if (measured) setTops((before) => (sameTops(before, measured) ? before : measured))
    }
    // As the view is read, see `use-near-view.ts`.
    const measureAtOnce = () => flushSync(measure)
    let frame: number | null = null
    const measureSoon = () => {
      frame ??= requestAnimationFrame(() => {
        frame = null
        isPlaced.current = true
        measureAtOnce()
      })
    }
    // The copy is shown before its cards are made; later on they move with it.
    if (isPlaced.current) measure()
    else measureSoon()
    const resized = new ResizeObserver(() => (frame === null ? measureAtOnce() : undefined))
    resized.observe(copy)
    // Paragraphs that come into view get their own heights, which together may be as high as before.
    copy.addEventListener('contentvisibilityautostatechange', measureSoon)
    // A typeface that arrives late breaks lines anew without always changing the height.
    document.fonts.addEventListener('loadingdone', measureAtOnce)
    return () => {
      resized.disconnect()
      copy.removeEventListener('contentvisibilityautostatechange', measureSoon)
      if (frame !== null) cancelAnimationFrame(frame)
      document.fonts.removeEventListener('loadingdone', measureAtOnce)
    }
  }, [session, outline, shown, view])

  useLayoutEffect(() => {
    const measured = new Map([...cards.current].map(([id, card]) => [id, card.offsetHeight]))
    const changed = [...measured].some(([id, height]) => heights.get(id) !== height)
    if (changed) setHeights(new Map([...heights, ...measured]))
  })

  const { placed, end } = useMemo(() => {
    const extents = shown.map(({ id, ghost }) => ({
      id,
      wanted: tops.get(id) ?? 0,
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
    tops === noTops
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
