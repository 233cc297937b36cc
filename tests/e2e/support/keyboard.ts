import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const mostStops = 80

const press = async (page: Page, key: string, target: Locator): Promise<void> => {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop < mostStops && !(await isThere()); stop += 1) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}

/** Presses Tab, or Shift+Tab to go back, until the focus is on an element. */
export const tabTo = (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> =>
  press(page, key, target)

/** Presses an arrow key, within a group that is one stop for Tab, until the focus is on an element. */
export const arrowTo = (page: Page, target: Locator, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> =>
  press(page, key, target)
