import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { offsetAt, type PlainText, plainText, positionAt } from '../../../../core/document/plain-text.ts'
import { dismissedWords } from '../../../../core/anchor/follow-dismissals.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import { dismissalKinds } from '../../../../core/model/dismissal.ts'
import type { Source } from '../../../../core/model/source.ts'
import { languageOf } from '../../../../core/text/language.ts'
import { messageOf } from '../../ui/message-of.ts'
import type { RangeDrawing } from '../editor/drawn-ranges.ts'
import { createRangeDrawer } from '../editor/range-drawer.ts'
import { dismissalsIn } from '../session/dismissals-in.ts'
import type { Outline } from '../session/outline.ts'
import { createPausedWork } from '../session/paused-work.ts'
import { createValue, type Value } from '../session/value.ts'
import { type Ghost, ghostsOf, movedGhost } from './ghost.ts'
import { ghostsLeft } from './ghosts-left.ts'
import { suggestedRanges } from './suggested-ranges.ts'
import { taggedIn } from './tagged-in.ts'
import type { ReadSuggestions } from './suggestion-reader.ts'

/** How far the reading of the copy is. */
export type ReadingState =
  | { readonly name: 'off' | 'reading' | 'ready' }
  | { readonly name: 'failed'; readonly message: string }

/** How long after the outline was taken the copy is read, in milliseconds: typing has then paused for 250. */
const readPause = 100

/** Suggestions of one open article. */
export interface Suggestions {
  readonly state: Value<ReadingState>
  /** All that was read, with offsets into the text of the outline. */
  readonly all: Value<readonly Ghost[]>
  /** Those the editor has still to decide on, in reading order. */
  readonly left: Value<readonly Ghost[]>
  readonly activeId: Value<string | null>
  /** What the library answered for the names read, by `sortKey`. */
  readonly registry: Value<ReadonlyMap<string, readonly Source[]>>
  readonly turn: (isOn: boolean) => void
  /** Asks the library again which of the names it knows. */
  readonly refreshRegistry: () => Promise<void>
  /** Takes note of an edit, before anything is read from the text after it. */
  readonly follow: (transaction: Transaction) => void
  /** Makes the suggestion at a UTF-16 offset the active one; the innermost, unless one that lies there is active. */
  readonly activateAt: (offset: number) => void
  readonly close: () => void
}

/** What suggestions are made from, and drawn on. */
export interface SuggestionGround {
  readonly editor: Editor
  readonly drawing: RangeDrawing
  readonly records: Value<HeldRecords>
  readonly outline: Value<Outline>
  readonly read: ReadSuggestions
  /** Gives the sources of names, by `sortKey`. */
  readonly resolve: (names: readonly string[]) => Promise<ReadonlyMap<string, readonly Source[]>>
}

/** The suggestions as they were read, in the text they were read from, and the edits since. */
interface Reading {
  readonly ghosts: readonly Ghost[]
  readonly plain: PlainText
  readonly language: string
  readonly day: string
  readonly edits: Mapping
}

const nothingRead: Reading = {
  ghosts: [],
  plain: { text: '', blocks: [] },
  language: '',
  day: '',
  edits: new Mapping(),
}

/** As many as the registry is asked for at once. */
const mostNames = 5000

const namesIn = (ghosts: readonly Ghost[]): readonly string[] => {
  const names = ghosts.flatMap(({ sources, relayedBy }) => [...sources.map(({ name }) => name), relayedBy])
  return [...new Set(names)].filter((name) => name !== '').slice(0, mostNames)
}

const extentOf = ({ pieces }: Ghost): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

const sameGhosts = (one: readonly Ghost[], other: readonly Ghost[]): boolean =>
  one.length === other.length && one.every((ghost, index) => ghost === other[index])

/** Keeps suggestions beside an editor: read off the drawing thread when typing pauses, moved along with edits. */
export const createSuggestions = (ground: SuggestionGround): Suggestions => {
  const { editor, outline, records } = ground
  const state = createValue<ReadingState>({ name: 'off' })
  const all = createValue<readonly Ghost[]>([])
  const left = createValue<readonly Ghost[]>([])
  const activeId = createValue<string | null>(null)
  const registry = createValue<ReadonlyMap<string, readonly Source[]>>(new Map())
  let reading = nothingRead
  let isOn = false
  let ids = 0

  const languageNow = (): string => records.get().article.language || languageOf(outline.get().plain.text) || 'en'

  const drawer = createRangeDrawer(editor, ground.drawing, () =>
    suggestedRanges(left.get(), outline.get().plain.blocks),
  )

  const sift = (): void => {
    const held = records.get()
    const dismissed = dismissedWords(dismissalsIn(held), outline.get().plain.text, dismissalKinds)
    const found = ghostsLeft(all.get(), taggedIn(held, outline.get()), dismissed)
    if (sameGhosts(found, left.get())) return
    left.set(found)
    if (!found.some(({ id }) => id === activeId.get())) activeId.set(null)
    drawer.draw()
  }

  /** Brings what was read to where it lies in the text of the outline. */
  const place = (): void => {
    const { ghosts, plain, edits } = reading
    const now = outline.get().plain
    if (edits.maps.length > 0) {
      const move = (offset: number, side: 1 | -1): number =>
        offsetAt(now.blocks, edits.map(positionAt(plain.blocks, offset), side))
      all.set(ghosts.flatMap((ghost) => movedGhost(ghost, now.text, move) ?? []))
    } else all.set(ghosts)
    sift()
  }

  const dayNow = (): string => records.get().article.date

  const isRead = (): boolean =>
    reading.plain.text === outline.get().plain.text && reading.language === languageNow() && reading.day === dayNow()

  const refreshRegistry = async (): Promise<void> => {
    const names = namesIn(all.get())
    if (names.length > 0) registry.set(await ground.resolve(names))
  }

  const read = async (): Promise<void> => {
    if (!isOn || editor.isDestroyed || isRead()) return
    if (state.get().name !== 'reading') state.set({ name: 'reading' })
    const language = languageNow()
    const day = dayNow()
    const asked = outline.get().plain.text
    try {
      const suggestions = await ground.read(asked, language, day)
      if (!isOn || editor.isDestroyed) return
      const plain = plainText(editor.state.doc)
      // What was typed meanwhile is read once typing pauses.
      if (plain.text !== asked) return readings.ask()
      const { quotations } = outline.get()
      const ghosts = ghostsOf(suggestions, asked, quotations, all.get(), () => `suggestion-${ids++}`)
      registry.set(await ground.resolve(namesIn(ghosts)))
      if (!isOn) return
      if (plainText(editor.state.doc).text !== asked) return readings.ask()
      reading = { ghosts, plain, language, day, edits: new Mapping() }
      place()
      state.set({ name: 'ready' })
    } catch (error) {
      if (!isOn) return
      reading = { ...nothingRead, plain: { text: asked, blocks: [] }, language, day }
      place()
      state.set({ name: 'failed', message: messageOf(error) })
    }
  }
  const readings = createPausedWork(readPause, read)
  const askWhereChanged = (): void => {
    if (isOn && !isRead()) readings.ask()
  }

  const endings = [
    outline.watch(() => {
      place()
      askWhereChanged()
    }),
    records.watch(() => {
      sift()
      askWhereChanged()
    }),
    drawer.end,
  ]

  return {
    state,
    all,
    left,
    activeId,
    registry,
    turn: (on) => {
      if (on === isOn) return
      isOn = on
      if (on) readings.ask()
      else {
        readings.cancel()
        reading = nothingRead
        place()
        state.set({ name: 'off' })
      }
    },
    refreshRegistry,
    follow: (transaction) => {
      if (reading.ghosts.length > 0 && transaction.docChanged) reading.edits.appendMapping(transaction.mapping)
    },
    activateAt: (offset) => {
      const here = left
        .get()
        .filter(({ pieces }) => pieces.some(({ start, end }) => start <= offset && offset <= end))
        .sort((one, other) => extentOf(one) - extentOf(other))
      if (!here.some(({ id }) => id === activeId.get())) activeId.set(here[0]?.id ?? null)
    },
    close: () => {
      isOn = false
      readings.cancel()
      for (const end of endings) end()
    },
  }
}
