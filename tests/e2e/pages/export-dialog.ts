import { expect, type Locator, type Page } from '@playwright/test'

export type FormatLabel =
  | 'Word document'
  | 'Web page'
  | 'PDF'
  | 'CSV of the ledger'
  | 'Spreadsheet of the ledger'
  | 'Web Annotation'
  | 'ninjs 3.1'
  | 'schema.org'
  | 'TEI P5'
  | 'Attest bundle'
  | 'Markdown'
  | 'JSON'
  | 'Plain text'

/** Asks in which form the copy goes out. */
export class ExportDialog {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Export' })
  }

  async choose(format: FormatLabel): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: 'Format' }).getByText(format, { exact: true }).click()
  }

  /** Says for whom the export is: the name of a profile. */
  async chooseProfile(name: string): Promise<void> {
    const profiles = this.dialog.getByRole('radiogroup', { name: 'For whom' })
    await profiles.getByText(name, { exact: true }).click()
    await expect(profiles.getByRole('radio', { name })).toBeChecked()
  }

  /** Exports, and waits until the window says that it is done. */
  async run(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Export/ }).click()
    await expect(this.dialog).toBeHidden({ timeout: 120_000 })
  }
}
