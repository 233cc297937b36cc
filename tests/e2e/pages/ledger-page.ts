import { expect, type Locator, type Page } from '@playwright/test'
import { escapeForPattern } from '../support/escape-for-pattern.ts'
import type { StateLabel } from './labels.ts'

/** The table of all quotes and claims. */
export class LedgerPage {
  readonly page: Page
  readonly screen: Locator
  readonly grid: Locator
  readonly context: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Ledger' })
    this.grid = this.screen.getByRole('grid', { name: 'Quotes and claims' })
    this.context = this.screen.getByRole('complementary', { name: 'The row in its context' })
  }

  /** The rows below the heads and filters. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('checkbox', { name: /^Select row / }) })
  }

  /** The row of a quote or claim with exactly these words; its pieces are joined by " … ". */
  row(words: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('gridcell', { name: words, exact: true }) })
  }

  /** Waits until the rows that are drawn are those of the order and the filters as they stand. */
  async settled(): Promise<void> {
    await expect(this.grid).not.toHaveClass(/(^| )is-stale( |$)/)
  }

  /** The words of the rows that are drawn, from above. */
  async words(): Promise<readonly string[]> {
    await this.settled()
    const all = await this.rows.all()
    return Promise.all(all.map(async (row) => (await row.getByRole('gridcell').nth(1).textContent()) ?? ''))
  }

  /** The dialog about states or sources. */
  get question(): Locator {
    return this.page.getByRole('dialog', { name: /^(State of|Attribute) / })
  }

  /** The row of these words is the one the keys are on, for the eye and for a screen reader. */
  async expectActive(words: string): Promise<void> {
    await expect(this.grid.locator('.is-active')).toHaveCount(1)
    await expect(this.row(words)).toHaveClass(/(^| )is-active( |$)/)
    await expect(this.row(words)).toBeInViewport()
    const id = (await this.row(words).getAttribute('id')) ?? ''
    await expect(this.grid).toHaveAttribute('aria-activedescendant', id)
  }

  async expectNoActive(): Promise<void> {
    await expect(this.grid.locator('.is-active')).toHaveCount(0)
    await expect(this.grid).not.toHaveAttribute('aria-activedescendant')
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.screen.getByRole('status').first()).toHaveText(count === 1 ? '1 row' : `${count} rows`)
  }

  async sortBy(column: string): Promise<void> {
    await this.grid
      .getByRole('columnheader', { name: column })
      .getByRole('button', { name: column, exact: true })
      .click()
    await this.settled()
  }

  /** Opens a column's filter and takes these choices. */
  async filterBy(column: string, ...choices: readonly string[]): Promise<void> {
    await this.screen.getByRole('button', { name: `Filter by ${column.toLowerCase()}` }).click()
    const popover = this.page.getByRole('dialog', { name: `Filter by ${column.toLowerCase()}` })
    // Beside some choices stands how many rows they have.
    for (const choice of choices)
      await popover.getByRole('option', { name: new RegExp(`^${escapeForPattern(choice)}( \\d+)?$`) }).click()
    await this.page.keyboard.press('Escape')
    await expect(popover).toBeHidden()
    await this.settled()
  }

  async filterByWords(words: string): Promise<void> {
    await this.screen.getByRole('searchbox', { name: 'Words in quote or source' }).fill(words)
  }

  async clearFilters(): Promise<void> {
    await this.screen.getByRole('button', { name: 'Clear all' }).click()
  }

  async groupBySource(): Promise<void> {
    await this.screen.getByRole('button', { name: 'By source', exact: true }).click()
    await this.settled()
  }

  async select(words: string): Promise<void> {
    await this.row(words).getByRole('gridcell').first().click()
    await expect(this.row(words)).toHaveAttribute('aria-selected', 'true')
  }

  async selectAll(): Promise<void> {
    await this.grid.getByRole('columnheader').first().click()
  }

  /** Sets the state of the selected rows. */
  async setState(state: StateLabel, reason = ''): Promise<void> {
    await this.screen.getByRole('button', { name: /^Set state…/ }).click()
    const dialog = this.page.getByRole('dialog', { name: /^State of / })
    await dialog.getByRole('radiogroup', { name: 'State' }).getByText(state, { exact: true }).click()
    if (reason) await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await dialog.getByRole('button', { name: `Set to ${state.toLowerCase()}` }).click()
    await expect(dialog).toBeHidden()
  }

  /** Attributes the selected rows to the best match of what is typed. */
  async attributeTo(typed: string, name: string): Promise<void> {
    await this.screen.getByRole('button', { name: /^Attribute to…/ }).click()
    const dialog = this.page.getByRole('dialog', { name: /^Attribute / })
    await dialog.getByRole('combobox', { name: 'Source' }).fill(typed)
    await this.page.getByRole('option', { name }).click()
    await dialog.getByRole('button', { name: 'Attribute', exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  /** Jumps to the place in the text. */
  async openRow(words: string): Promise<void> {
    await this.row(words).dblclick()
    await this.page.getByRole('textbox', { name: 'Headline' }).waitFor()
  }
}
