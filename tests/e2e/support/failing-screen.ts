import type { Page } from '@playwright/test'

/** What is said by the fault that `breakWaiting` makes. */
export const faultMessage = 'The tide gate broke.'

/** Makes the Waiting screen fail when it is drawn, until the page is opened anew. */
export const breakWaiting = (page: Page): Promise<void> =>
  page.evaluate((message) => {
    const whole = Element.prototype.setAttribute
    Element.prototype.setAttribute = function (name, value) {
      if (value === 'waiting-title') throw new TypeError(message)
      whole.call(this, name, value)
    }
  }, faultMessage)

/** Goes to the screen that cannot be drawn. */
export const openWaiting = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Waiting' }).click()

/** What went wrong behind the window besides that fault. */
export const otherProblems = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => !problem.includes(faultMessage))
