import { expect, type Locator, type Page } from '@playwright/test'

/** The list of findings beside the copy, and what the header says of them. */
export class FindingsPanel {
  readonly page: Page
  readonly panel: Locator
  readonly reason: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Findings' })
    this.reason = this.panel.getByRole('textbox', { name: 'Why it may stand' })
  }

  /** The open findings, by what they say. */
  item(words: string | RegExp): Locator {
    return this.panel.locator('.finding-item').filter({ hasText: words })
  }

  get active(): Locator {
    return this.panel.locator('.finding-item').filter({ has: this.page.locator('[aria-current="true"]') })
  }

  /** A finding that was waived. */
  waived(words: string): Locator {
    return this.panel.locator('.is-waived').filter({ hasText: words })
  }

  /** How many are open, by severity, in the header. */
  get counts(): Locator {
    return this.page.getByRole('group', { name: 'Standing' }).locator('.finding-counts')
  }

  /** Words underlined in the copy because of a finding. */
  underlined(words: string): Locator {
    return this.page.getByRole('textbox', { name: 'Copy' }).locator('.finding').filter({ hasText: words })
  }

  async open(): Promise<void> {
    await this.counts.click()
    await expect(this.panel).toBeVisible()
  }

  async waive(words: string | RegExp, reason: string): Promise<void> {
    await this.item(words).locator('.finding-head').click()
    await this.item(words).getByRole('button', { name: 'Waive…' }).click()
    await this.reason.fill(reason)
    await this.panel.getByRole('button', { name: 'Waive', exact: true }).click()
  }
}
