import { expect, type Locator, type Page } from '@playwright/test'
import type { StateLabel } from './labels.ts'

export interface EvidenceEntry {
  readonly kind: 'Recording' | 'Transcript' | 'Document' | 'Page' | 'Call' | 'E-mail' | 'Witnessed'
  readonly locator?: string
  /** A calendar day: 2026-02-02. */
  readonly date?: string
  readonly excerpt?: string
  readonly link?: string
  /** Copies the file that the open dialog answers. */
  readonly copiesFile?: boolean
}

export interface RequestEntry {
  /** What is typed; the best match is taken. Left out: the quote's source. */
  readonly whom?: string
  readonly how?: string
  readonly question?: string
  /** A local minute: 2026-02-02T18:00. */
  readonly deadline?: string
}

/** Everything about one annotation, beside the copy. */
export class InspectorPanel {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Inspector' })
  }

  /** A titled part: "Attribution", "Evidence", "Requests", "History", "Confirmation", "Note". */
  section(title: string): Locator {
    return this.panel.getByRole('region', { name: title })
  }

  get source(): Locator {
    return this.panel.getByRole('combobox', { name: 'Source' })
  }

  get history(): Locator {
    return this.section('History').getByRole('list').first().locator(':scope > li')
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close the inspector' }).click()
    await expect(this.panel).toBeHidden()
  }

  /** Types into the source field and takes the match of this name. */
  async attributeTo(typed: string, name: string | RegExp): Promise<void> {
    await this.typeSource(typed)
    await this.page.getByRole('option', { name }).click()
    await expect(this.panel).toBeHidden()
  }

  /** Types a name nobody has yet, and makes it a source. */
  async attributeToNew(name: string): Promise<void> {
    await this.typeSource(name)
    await this.page.getByRole('option', { name: `Create “${name}”` }).click()
    await expect(this.panel).toBeHidden()
  }

  /** Types into the source field, and waits until what fits is listed. */
  async typeSource(typed: string): Promise<void> {
    await this.source.click()
    await this.source.fill(typed)
    await expect(this.page.getByRole('listbox', { name: 'Source' })).toHaveAttribute('aria-busy', 'false')
  }

  async relayedBy(typed: string, name: string): Promise<void> {
    const field = this.panel.getByRole('combobox', { name: 'Relayed by' })
    await field.click()
    await field.fill(typed)
    await this.page.getByRole('option', { name }).click()
    await expect(field).toHaveValue(name)
  }

  /** Chooses in one of the lists: "Manner", "Mention", "Cue". */
  async choose(label: string, option: string): Promise<void> {
    await this.section('Attribution').getByRole('button', { name: label }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async setChannel(channel: string): Promise<void> {
    const field = this.panel.getByRole('combobox', { name: 'Channel' })
    await field.fill(channel)
    await field.press('Tab')
  }

  async setPlaceAndDate(place: string, date: string): Promise<void> {
    const section = this.section('Attribution')
    await section.getByLabel('Place').fill(place)
    await section.getByLabel('Date').fill(date)
    await section.getByLabel('Date').blur()
  }

  async setState(state: StateLabel, reason = ''): Promise<void> {
    const section = this.section('Confirmation')
    if (reason) await section.getByLabel('Reason for the next change').fill(reason)
    await section.getByRole('radiogroup', { name: 'Confirmation state' }).getByText(state, { exact: true }).click()
    await this.expectState(state)
  }

  async expectState(state: StateLabel): Promise<void> {
    await expect(this.panel.getByRole('radio', { name: state, exact: true })).toBeChecked()
  }

  async setNote(words: string): Promise<void> {
    const field = this.section('Note').getByRole('textbox')
    await field.fill(words)
    await field.blur()
  }

  async addEvidence(entry: EvidenceEntry): Promise<void> {
    const section = this.section('Evidence')
    const form = this.panel.getByRole('form', { name: 'New evidence' })
    await expect(section).toBeVisible()
    if (!(await form.isVisible())) await section.getByRole('button', { name: 'Add evidence' }).click()
    // It starts with the kind used last.
    await form.getByRole('button', { name: 'Kind' }).click()
    await this.page.getByRole('option', { name: entry.kind }).click()
    if (entry.date) await form.getByLabel('Date').fill(entry.date)
    if (entry.locator) await form.getByLabel('Locator').fill(entry.locator)
    if (entry.excerpt) await form.getByLabel('Excerpt').fill(entry.excerpt)
    if (entry.link) await form.getByLabel('Link').fill(entry.link)
    if (entry.copiesFile) {
      await form.getByRole('button', { name: 'Copy a file…' }).click()
      await form.getByRole('button', { name: 'Another file…' }).waitFor()
    }
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(form).toBeHidden()
  }

  async logRequest(entry: RequestEntry): Promise<void> {
    const form = this.panel.getByRole('form', { name: 'New request' })
    const section = this.section('Requests')
    await expect(section).toBeVisible()
    if (!(await form.isVisible())) await section.getByRole('button', { name: 'Log a request' }).click()
    if (entry.whom) {
      const whom = form.getByRole('combobox', { name: 'Whom' })
      await whom.click()
      await whom.fill(entry.whom)
      await whom.press('Enter')
    }
    if (entry.how) {
      await form.getByRole('combobox', { name: 'How' }).fill(entry.how)
      await form.getByRole('combobox', { name: 'How' }).press('Tab')
    }
    if (entry.question) await form.getByLabel('Question').fill(entry.question)
    if (entry.deadline) await form.getByLabel('Deadline').fill(entry.deadline)
    await form.getByRole('button', { name: 'Log' }).click()
    await expect(form).toBeHidden()
  }

  /** Says what came of a request that was logged. */
  async setOutcome(outcome: 'Answered' | 'Declined to comment' | 'No reply', answer = ''): Promise<void> {
    const section = this.section('Requests')
    await section.getByRole('button', { name: 'Outcome' }).click()
    await this.page.getByRole('option', { name: outcome }).click()
    if (!answer) return
    await section.getByRole('textbox', { name: 'Answer' }).fill(answer)
    await section.getByRole('textbox', { name: 'Answer' }).blur()
  }
}
