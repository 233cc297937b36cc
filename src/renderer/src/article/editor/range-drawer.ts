import type { Editor } from '@tiptap/core'
import type { Range, RangeDrawing } from './drawn-ranges.ts'
import { watchInput } from './watch-input.ts'

/** Keeps what is drawn over the copy as it should be now. */
export interface RangeDrawer {
  readonly draw: () => void
  readonly end: () => void
}

/**
 * Draws ranges over an editor's copy. While the mouse selects or letters are composed it waits for their end: drawing
 * anew would take the beginning of the selection away, and break off what is composed.
 * @param rangesNow what is to be drawn at the moment of drawing
 */
export const createRangeDrawer = (
  editor: Editor,
  drawing: RangeDrawing,
  rangesNow: () => readonly Range[],
): RangeDrawer => {
  const draw = (): void => {
    if (editor.isDestroyed || input.isUnderway()) return
    const ranges = rangesNow()
    if (!drawing.shows(editor.state, ranges)) editor.view.dispatch(drawing.show(editor.state.tr, ranges))
  }
  const input = watchInput(editor.view.dom, draw)
  return { draw, end: input.end }
}
