import type { Frames } from './languages/frames.ts'

/** How sure a frame is to attribute something: usually, or only often enough to be looked at. */
export type Usage = 'usual' | 'rare'

/** The frames of an entry by name. */
export type FrameTable = ReadonlyMap<string, Usage>

/** Reads the frames of a table's entry: names parted by spaces, a question mark after a rare one. */
export const parseFrames = (frames: Frames): FrameTable =>
  new Map(
    frames
      .split(' ')
      .map((frame) => (frame.endsWith('?') ? [frame.slice(0, -1), 'rare'] : [frame, 'usual']) as [string, Usage]),
  )
