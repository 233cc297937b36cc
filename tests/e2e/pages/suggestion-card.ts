import { expect, type Locator, type Page } from '@playwright/test'
import { escapeForPattern } from '../support/escape-for-pattern.ts'

/** The ghost card of one suggestion, level with its words. */
export class SuggestionCard {
  readonly card: Locator

  /** @param words how the suggested words begin */
  constructor(page: Page, words: string) {
    const name = new RegExp(`^Suggestion: [^:]+: ${escapeForPattern(words.slice(0, 60))}`)
    this.card = page.getByRole('complementary', { name: 'Margin' }).getByRole('group', { name })
  }

  get isActive(): Locator {
    return this.card.getByRole('button', { name: 'Suggested', pressed: true })
  }

  /** Makes it the active one: a click on the card beside its buttons. */
  async activate(): Promise<void> {
    await this.card.click({ position: { x: 3, y: 3 } })
    await expect(this.isActive).toBeVisible()
  }

  /** Presses one of its buttons, named without its key: "Accept". */
  async press(button: 'Accept' | 'Other source' | 'As…' | 'Tag as…' | 'Reject' | 'Not a quote'): Promise<void> {
    await this.activate()
    await this.card.getByRole('button', { name: new RegExp(`^\\S+ ${escapeForPattern(button)}$`) }).click()
  }
}
