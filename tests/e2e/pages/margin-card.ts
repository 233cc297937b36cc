import type { Locator, Page } from '@playwright/test'
import type { StateLabel } from './labels.ts'

/** The card of one annotation, level with its words. */
export class MarginCard {
  readonly page: Page
  readonly card: Locator

  /** @param name how the card is called: "quote: We will go" */
  constructor(page: Page, name: string) {
    this.page = page
    this.card = page.getByRole('complementary', { name: 'Margin' }).getByRole('article', { name })
  }

  /** Selects the annotation: a click on the card beside its buttons. */
  async select(): Promise<void> {
    await this.card.click({ position: { x: 3, y: 3 } })
  }

  /** Opens the inspector at a part of it. */
  async open(part: 'Source' | 'Evidence' | 'Request' | 'All'): Promise<void> {
    await this.select()
    await this.card.getByRole('button', { name: new RegExp(`^[A-Z] ${part}$`) }).click()
  }

  /** Stands only on the card that is selected. */
  get isSelected(): Locator {
    return this.card.getByRole('button', { name: 'Remove the tag' })
  }

  async setState(state: StateLabel): Promise<void> {
    await this.card.getByRole('button', { name: /^State: / }).click()
    await this.page.getByRole('menuitem', { name: state, exact: true }).click()
  }

  async confirmAndGoOn(): Promise<void> {
    await this.select()
    await this.card.getByRole('button', { name: 'Confirm and next' }).click()
  }

  async removeTag(): Promise<void> {
    await this.select()
    await this.card.getByRole('button', { name: 'Remove the tag' }).click()
  }
}
