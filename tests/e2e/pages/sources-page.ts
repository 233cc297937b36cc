import { expect, type Locator, type Page } from '@playwright/test'
import { escapeForPattern } from '../support/escape-for-pattern.ts'

type FieldLabel =
  | 'Name'
  | 'Function'
  | 'Affiliation'
  | 'Description for readers'
  | 'Why it is not named'
  | 'Agreed to by'
  | 'Private note'

/** The registry of sources, with all that each has said. */
export class SourcesPage {
  readonly page: Page
  readonly screen: Locator
  readonly list: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Sources' })
    this.list = this.screen.getByRole('grid', { name: 'Sources' })
  }

  /** The line of a source in the list. */
  row(name: string): Locator {
    const cell = new RegExp(`^${escapeForPattern(name)}( Protected)?$`)
    return this.list.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name: cell }) })
  }

  /** The page of the source chosen. */
  source(name: string): Locator {
    return this.screen.getByRole('article', { name, exact: true })
  }

  get about(): Locator {
    return this.screen.getByRole('region', { name: 'About the source' })
  }

  /** What the source chosen has said, across articles. */
  get statements(): Locator {
    return this.screen.getByRole('region', { name: 'Said' }).getByRole('listitem')
  }

  get history(): Locator {
    return this.screen.getByRole('region', { name: 'History' })
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click()
    await this.source(name).waitFor()
  }

  async make(name: string, kind = 'Person'): Promise<void> {
    await this.screen.getByRole('button', { name: 'New' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'New source' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    if (kind !== 'Person') await this.#chooseIn(dialog, 'Kind', kind)
    await dialog.getByRole('button', { name: 'Make source' }).click()
    await this.source(name).waitFor()
  }

  field(label: FieldLabel): Locator {
    return this.about.getByRole('textbox', { name: label })
  }

  /** Fills a field and leaves it; it is saved then. */
  async setField(label: FieldLabel, value: string): Promise<void> {
    await this.field(label).fill(value)
    await this.field(label).blur()
    await expect(this.field(label).locator('xpath=following::*[@role="status"][1]')).toContainText('Saved')
  }

  async setChoice(label: 'Kind' | 'Terms', option: string): Promise<void> {
    await this.#chooseIn(this.about, label, option)
  }

  async addAlias(alias: string): Promise<void> {
    const field = this.about.getByRole('textbox', { name: 'Aliases' })
    await field.fill(alias)
    await field.press('Enter')
    await expect(this.alias(alias)).toBeVisible()
  }

  alias(alias: string): Locator {
    return this.about.getByRole('list', { name: 'Aliases' }).getByText(alias, { exact: true })
  }

  async protect(): Promise<void> {
    await this.about.getByText('Protected source').click()
    await expect(this.about.getByRole('checkbox', { name: /Protected source/ })).toBeChecked()
  }

  /** Merges the source chosen into another: all it said is said by that one from then on. */
  async mergeInto(typed: string, name: string): Promise<void> {
    await this.screen.getByRole('button', { name: 'Merge…' }).click()
    const dialog = this.page.getByRole('dialog', { name: /^Merge / })
    await dialog.getByRole('combobox', { name: 'Into' }).fill(typed)
    await this.page.getByRole('option', { name }).click()
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await expect(dialog).toBeHidden()
    await this.source(name).waitFor()
  }

  /** Takes a merge back, on the page of the source that took the other in. */
  async takeApart(name: string): Promise<void> {
    await this.screen.getByRole('button', { name: `Take apart: ${name}` }).click()
  }

  async #chooseIn(place: Locator, label: string, option: string): Promise<void> {
    await place.getByRole('button', { name: label }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }
}
