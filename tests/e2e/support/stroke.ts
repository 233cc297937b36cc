import { expect, type Locator } from '@playwright/test'
import type { AttestApp } from '../pages/attest-app.ts'
import { firstQuote, selectQuote } from './two-quotes.ts'

/** Presses a stroke as the key table writes it: "Mod+Shift+Z", "Q". */
export const pressStroke = (attest: AttestApp, keys: string): Promise<void> => {
  const [key = '', ...modifiers] = keys.split('+').toReversed()
  const pressed = key.length === 1 ? key.toLowerCase() : key
  return attest.page.keyboard.press([...modifiers.toReversed(), pressed].join('+').replace('Mod', 'ControlOrMeta'))
}

/** A stroke in an article with two quotes, the caret where nothing is tagged. */
export interface Stroke {
  /** Brings about what the stroke needs; the copy has the focus afterwards. */
  readonly prepare?: (attest: AttestApp) => Promise<void>
  /** What is so once it was pressed. */
  readonly check: (attest: AttestApp) => Promise<void>
  /** Puts things back, for the next stroke that does the same. */
  readonly restore?: (attest: AttestApp) => Promise<void>
}

/** Takes the last step back. */
export const undo = (attest: AttestApp): Promise<void> => pressStroke(attest, 'Mod+Z')

/** Opens something of the selected quote's that takes the focus, and that Escape closes. */
export const opens = (panel: (attest: AttestApp) => Locator): Stroke => ({
  prepare: ({ article }) => selectQuote(article, firstQuote),
  check: async (attest) => {
    await expect(panel(attest)).toBeVisible()
    const holdsFocus = () => panel(attest).evaluate((element) => element.contains(document.activeElement))
    await expect.poll(holdsFocus, { message: 'the focus is in it' }).toBe(true)
  },
  restore: async (attest) => {
    const { inspector, copy } = attest.article
    for (let step = 0; step < 3 && (await inspector.panel.isVisible()); step += 1) await pressStroke(attest, 'Escape')
    await expect(inspector.panel).toBeHidden()
    await expect(copy.field).toBeFocused()
  },
})

/** Opens a dialog over the article, which Escape closes. */
export const opensDialog = (name: string): Stroke => ({
  check: ({ page }) => expect(page.getByRole('dialog', { name })).toBeVisible(),
  restore: async (attest) => {
    await pressStroke(attest, 'Escape')
    await expect(attest.page.getByRole('dialog', { name })).toBeHidden()
    await expect(attest.article.copy.field).toBeFocused()
  },
})
