import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const boundsSchema = z.object({ x: z.int().optional(), y: z.int().optional(), width: z.int(), height: z.int() })

const fileIn = (folder: string): string => join(folder, 'window.json')

/** Where the window stood last time; a good size where that is not known. */
export const lastBounds = (folder: string): Partial<Rectangle> & { width: number; height: number } => {
  try {
    const { x, y, width, height } = boundsSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
    return { width, height, ...(x === undefined || y === undefined ? {} : { x, y }) }
  } catch {
    return { width: 1440, height: 900 }
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
