import type { Locator, Page } from '@playwright/test'

/** The search over everything, and the commands of the moment. */
export class SearchPalette {
  readonly page: Page
  readonly dialog: Locator
  readonly field: Locator
  readonly hits: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Search everything' })
    this.field = this.dialog.getByRole('combobox', { name: 'Search articles, quotes and sources' })
    this.hits = this.dialog.getByRole('listbox', { name: 'Found' }).getByRole('option')
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Search everything' }).click()
    await this.field.waitFor()
  }

  async openByKey(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    await this.field.waitFor()
  }

  async type(words: string): Promise<void> {
    await this.field.fill(words)
  }

  /** The hit that holds these words. */
  hit(words: string): Locator {
    return this.hits.filter({ hasText: words })
  }

  async runCommand(label: string): Promise<void> {
    await this.openByKey()
    await this.type(`>${label}`)
    await this.hit(label).first().click()
  }
}
