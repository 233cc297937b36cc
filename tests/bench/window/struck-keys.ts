import type { Page } from '@playwright/test'

declare global {
  interface Window {
    keyTimes: number[]
  }
}

/** Notes from now on how long each key takes from being pressed to the task after the next frame. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.keyTimes = []
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Shift') return
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })

/** Between two keys, in milliseconds: a fast typist's. */
const betweenKeys = 60

/** Strikes keys one by one and answers how long each took to the screen, in milliseconds. */
export const strikeKeys = async (page: Page, strokes: readonly string[]): Promise<readonly number[]> => {
  await page.evaluate(() => {
    window.keyTimes = []
  })
  for (const stroke of strokes) {
    await page.keyboard.press(stroke)
    await page.waitForTimeout(betweenKeys)
  }
  await page.waitForFunction((count) => window.keyTimes.length >= count, strokes.length)
  return page.evaluate(() => window.keyTimes)
}
