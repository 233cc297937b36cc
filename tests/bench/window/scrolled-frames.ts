import type { Locator, Page } from '@playwright/test'

declare global {
  interface Window {
    frameTimes: number[]
  }
}

/** For how long is scrolled, how far with each turn of the wheel, and how long between two turns; ms and pixels. */
const scrolling = 4_000
const turn = 120
const betweenTurns = 16

/** Over how long frames are counted, in ms. */
const second = 1_000

/** The fewest frames in any second that lies between these times. */
const fewestInASecond = (times: readonly number[]): number => {
  const end = times.at(-1) ?? 0
  const counts = times
    .filter((from) => from + second <= end)
    .map((from) => times.filter((time) => time >= from && time < from + second).length)
  return Math.min(...counts)
}

/**
 * Turns the mouse wheel over an element for a few seconds.
 * @returns how many frames were drawn in the second with the fewest
 */
export const scrolledFrames = async (page: Page, element: Locator): Promise<number> => {
  await page.bringToFront()
  await element.hover({ position: { x: 40, y: 200 } })
  await page.evaluate(() => {
    const times: number[] = []
    window.frameTimes = times
    const note = (time: number): void => {
      // Another turn counts its own.
      if (window.frameTimes !== times) return
      times.push(time)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  const begun = performance.now()
  while (performance.now() - begun < scrolling) {
    await page.mouse.wheel(0, turn)
    await page.waitForTimeout(betweenTurns)
  }
  return fewestInASecond(await page.evaluate(() => window.frameTimes))
}
