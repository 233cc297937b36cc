import { writeFile } from 'node:fs/promises'
import type { AttestApp } from '../pages/attest-app.ts'
import { readPng, writePng } from './png.ts'
import { reduceColours } from './reduce-colours.ts'

export type Theme = 'light' | 'dark'

/** A size of the window's inside, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Sets size and theme of the window and writes what it shows to `path`, as a PNG of few colours. */
export const takePicture = async (attest: AttestApp, size: Size, theme: Theme, path: string): Promise<void> => {
  const { page } = attest
  await page.emulateMedia({ colorScheme: theme })
  await attest.resize(size.width, size.height)
  await page.evaluate(() => document.fonts.ready)
  // Lists lay themselves out again after the window has its size.
  await page.waitForTimeout(400)
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  await writeFile(path, writePng(reduceColours(readPng(taken))))
}
