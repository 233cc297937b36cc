import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Outline } from '../session/outline.ts'
import { type CardStart, cardTops } from './card-tops.ts'
import { type CopyPlaces, readPlaces } from './copy-places.ts'
import type { NearView } from './use-near-view.ts'

type Tops = ReadonlyMap<string, number>

const sameTops = (one: Tops | null, other: Tops): boolean =>
  one?.size === other.size && [...one].every(([id, top]) => other.get(id) === top)

/**
 * Where the words of cards begin, followed while the copy is laid out anew.
 * @param cards in reading order
 * @param view the part of the margin where it is looked at closely
 * @returns by id, in pixels from the top of the margin; null before the copy is first shown
 */
export const useCardTops = (
  editor: Editor,
  margin: RefObject<HTMLElement | null>,
  outline: Outline,
  cards: readonly CardStart[],
  view: NearView,
): Tops | null => {
  const [tops, setTops] = useState<Tops | null>(null)
  const isPlaced = useRef(false)
  const known = useRef<CopyPlaces | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, or other marks on them, stand elsewhere
  useLayoutEffect(() => {
    known.current = null
  }, [outline, cards])

  useLayoutEffect(() => {
    const element = margin.current
    if (!element) return
    const copy = editor.view.dom
    const measure = () => {
      const copyTop = copy.getBoundingClientRect().top + copy.clientTop
      const below = copyTop - element.getBoundingClientRect().top
      known.current = readPlaces(copy, copyTop, { from: view.from - below, to: view.to - below }, known.current)
      const measured = cardTops(known.current.blocks, outline.plain.blocks, cards, below)
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
    // A typeface that arrives late breaks lines anew without always changing a height.
    const measureAll = () => {
      known.current = null
      measureAtOnce()
    }
    // The copy is shown before its cards are made; later on they move with it.
    if (isPlaced.current) measure()
    else measureSoon()
    const resized = new ResizeObserver(() => (frame === null ? measureAtOnce() : undefined))
    resized.observe(copy)
    // Paragraphs that come into view get their own heights, which together may be as high as before.
    copy.addEventListener('contentvisibilityautostatechange', measureSoon)
    document.fonts.addEventListener('loadingdone', measureAll)
    return () => {
      resized.disconnect()
      copy.removeEventListener('contentvisibilityautostatechange', measureSoon)
      if (frame !== null) cancelAnimationFrame(frame)
      document.fonts.removeEventListener('loadingdone', measureAll)
    }
  }, [editor, margin, outline, cards, view])

  return tops
}
