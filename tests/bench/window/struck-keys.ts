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

/** Types letters one by one and answers how long each took to the screen, in milliseconds. */
export const typeKeys = async (page: Page, count: number): Promise<readonly number[]> => {
  await page.evaluate(() => {
    window.keyTimes = []
  })
  for (let typed = 0; typed < count; typed++) {
    await page.keyboard.press('abcdefghij'.charAt(typed % 10))
    await page.waitForTimeout(betweenKeys)
  }
  await page.waitForFunction((wanted) => window.keyTimes.length >= wanted, count)
  return page.evaluate(() => window.keyTimes)
}
