import type { Locator, Page } from '@playwright/test'

/** Who edits, how the window looks, and where the data lives. */
export class SettingsPage {
  readonly page: Page
  readonly screen: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Settings' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings' }).click()
    await this.screen.waitFor()
  }

  async setEditor(name: string): Promise<void> {
    const field = this.screen.getByRole('textbox', { name: 'Editor name' })
    await field.fill(name)
    await field.press('Enter')
    await this.screen.getByText('Saved').waitFor()
  }

  async chooseTheme(theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.screen.getByRole('radiogroup', { name: 'Theme' }).getByText(theme).click()
  }
}
