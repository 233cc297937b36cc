import type { Editor } from '@tiptap/core'
import { bySeverity } from '../../../../core/check/by-severity.ts'
import type { LibraryQuote } from '../../../../core/model/library-quote.ts'
import { type Judged, judgeFindings } from '../../../../core/check/waivers.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Finding } from '../../../../core/model/finding.ts'
import type { HouseRules } from '../../../../core/model/house-rules.ts'
import { messageOf } from '../../ui/message-of.ts'
import type { RangeDrawing } from '../editor/drawn-ranges.ts'
import { createRangeDrawer } from '../editor/range-drawer.ts'
import type { Outline } from '../session/outline.ts'
import { createPausedWork } from '../session/paused-work.ts'
import { createValue, type Value } from '../session/value.ts'
import type { CheckArticle } from './check-asker.ts'
import { findingRanges } from './finding-ranges.ts'
import { inputOfSession } from './input-of-session.ts'

/** How far checking is. `waiting`: not asked for yet. */
export type CheckingState =
  | { readonly name: 'waiting' | 'checking' | 'ready' }
  | { readonly name: 'failed'; readonly message: string }

/** How long after a change an article is checked, and how often its deadlines are looked at, in milliseconds. */
const checkPause = 500
const deadlinePause = 60_000

/** The findings of one open article. */
export interface Findings {
  readonly state: Value<CheckingState>
  /** The weightiest first, each severity in reading order. Offsets are those of the text that was checked last. */
  readonly judged: Value<Judged>
  readonly activeId: Value<string | null>
  /** Checks from now on, by these rules; null: no more. */
  readonly turn: (houseRules: HouseRules | null) => void
  /** Tells what other articles of the library have in the same or similar words. */
  readonly setLibrary: (quotes: readonly LibraryQuote[]) => void
  readonly close: () => void
}

/** What findings are made from, and drawn on. */
interface FindingsGround {
  readonly articleId: string
  readonly editor: Editor
  readonly drawing: RangeDrawing
  readonly records: Value<HeldRecords>
  readonly outline: Value<Outline>
  readonly check: CheckArticle
}

/** Keeps the findings of an article beside its editor: checked off the drawing thread once a change has settled. */
export const createFindings = (ground: FindingsGround): Findings => {
  const { editor, drawing, records, outline } = ground
  const state = createValue<CheckingState>({ name: 'waiting' })
  const judged = createValue<Judged>({ open: [], waived: [] })
  const activeId = createValue<string | null>(null)
  let found: readonly Finding[] = []
  let library: readonly LibraryQuote[] = []
  let houseRules: HouseRules | null = null

  const drawer = createRangeDrawer(editor, drawing, () => findingRanges(judged.get().open, outline.get().plain.blocks))

  const judge = (): void => {
    const { waivers, removed } = records.get()
    const standing = [...waivers.values()].filter(({ id }) => !removed.has(id))
    const now = judgeFindings(found, standing)
    judged.set(now)
    if (!found.some(({ id }) => id === activeId.get())) activeId.set(null)
    drawer.draw()
  }

  const check = async (): Promise<void> => {
    if (!houseRules || editor.isDestroyed) return
    if (state.get().name !== 'ready') state.set({ name: 'checking' })
    const input = inputOfSession(records.get(), outline.get(), library, new Date().toISOString())
    try {
      const answer = await ground.check(ground.articleId, houseRules, input)
      // Of an article that was changed meanwhile, the answer is no longer true: it is checked again.
      if (checking.isAskedAgain() || editor.isDestroyed) return
      found = bySeverity(answer)
      judge()
      state.set({ name: 'ready' })
    } catch (error) {
      if (!editor.isDestroyed) state.set({ name: 'failed', message: messageOf(error) })
    }
  }
  const checking = createPausedWork(checkPause, check)

  const endings = [
    outline.watch(checking.ask),
    records.watch(() => {
      judge()
      checking.ask()
    }),
    drawer.end,
  ]
  const deadlines = setInterval(checking.ask, deadlinePause)

  return {
    state,
    judged,
    activeId,
    turn: (rules) => {
      if (rules === houseRules) return
      houseRules = rules
      if (rules) checking.ask()
    },
    setLibrary: (quotes) => {
      library = quotes
      checking.ask()
    },
    close: () => {
      houseRules = null
      clearInterval(deadlines)
      checking.cancel()
      for (const end of endings) end()
    },
  }
}
