import type { Locator, Page } from '@playwright/test'

/** The registry of sources, with all that each has said. */
export class SourcesPage {
  readonly page: Page
  readonly screen: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Sources' })
  }
}
