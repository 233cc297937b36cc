import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'

const fileIn = (folder: string): string => join(folder, 'window.json')

type Bounds = Partial<Rectangle> & { readonly width: number; readonly height: number }

const usual: Bounds = { width: 1440, height: 900 }

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

// Looked at by hand: a library for it would be read at every start, before there is a window.
const boundsIn = (kept: unknown): Bounds => {
  const { x, y, width, height } = Object(kept) as Record<string, unknown>
  if (!isWhole(width) || !isWhole(height)) return usual
  return { width, height, ...(isWhole(x) && isWhole(y) ? { x, y } : {}) }
}

/** Where the window stood last time; a good size where that is not known. */
export const lastBounds = (folder: string): Bounds => {
  try {
    return boundsIn(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return usual
  }
}

/** Keeps the window's place for the next start. A place that cannot be kept is not worth a message. */
export const keepBounds = (folder: string, window: BrowserWindow): void => {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(window.getNormalBounds()))
  } catch {
    // The next start then opens at the usual size.
  }
}
