import type { Locator, Page } from '@playwright/test'

/** Finds words in the copy, and replaces them. */
export class FindBar {
  readonly page: Page
  readonly bar: Locator
  readonly words: Locator
  readonly replacement: Locator

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('search', { name: 'Find and replace' })
    this.words = this.bar.getByRole('textbox', { name: 'Find', exact: true })
    this.replacement = this.bar.getByRole('textbox', { name: 'Replace with' })
  }

  get count(): Locator {
    return this.bar.getByRole('status')
  }

  async press(name: 'Previous' | 'Next' | 'Replace…' | 'Replace' | 'Replace all' | 'Close'): Promise<void> {
    await this.bar.getByRole('button', { name, exact: true }).click()
  }
}
