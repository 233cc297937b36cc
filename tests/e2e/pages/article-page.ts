import { expect, type Locator, type Page } from '@playwright/test'
import { CopyField } from './copy-field.ts'
import { type FormatLabel, ExportDialog } from './export-dialog.ts'
import { FindingsPanel } from './findings-panel.ts'
import { FindBar } from './find-bar.ts'
import { InspectorPanel } from './inspector-panel.ts'
import type { StateLabel, TagKind } from './labels.ts'
import { MarginCard } from './margin-card.ts'
import type { NativeDialogs } from './native-dialogs.ts'
import { SuggestionCard } from './suggestion-card.ts'

/** One open article: its head, its copy, the cards beside it. */
export class ArticlePage {
  readonly page: Page
  readonly screen: Locator
  readonly headline: Locator
  readonly copy: CopyField
  readonly inspector: InspectorPanel
  readonly findBar: FindBar
  readonly findings: FindingsPanel
  readonly exportDialog: ExportDialog

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Article', exact: true })
    this.headline = this.screen.getByRole('textbox', { name: 'Headline' })
    this.copy = new CopyField(page)
    this.inspector = new InspectorPanel(page)
    this.findBar = new FindBar(page)
    this.findings = new FindingsPanel(page)
    this.exportDialog = new ExportDialog(page)
  }

  /** A field of the head. */
  field(label: 'Place' | 'Date' | 'Byline' | 'Credit' | 'Slug'): Locator {
    return this.screen.getByRole('group', { name: 'About the article' }).getByLabel(label)
  }

  /** How far the article has come: "11 quotes and claims", "3 without a source". */
  get standing(): Locator {
    return this.screen.getByRole('group', { name: 'Standing' })
  }

  get statusBar(): Locator {
    return this.screen.getByRole('group', { name: 'Status' })
  }

  get saveState(): Locator {
    return this.page.getByTestId('save-state')
  }

  /** Waits until the library has everything. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Saved/)
  }

  card(kind: 'quote' | 'claim' | 'note' | 'mention' | 'cue', words: string): MarginCard {
    return new MarginCard(this.page, `${kind}: ${words.slice(0, 60)}`)
  }

  suggestion(words: string): SuggestionCard {
    return new SuggestionCard(this.page, words)
  }

  /** Every suggestion in the margin. */
  get suggestions(): Locator {
    return this.page.getByRole('complementary', { name: 'Margin' }).getByRole('group', { name: /^Suggestion: / })
  }

  /** Waits until the copy has been read and so many suggestions are left. */
  async expectSuggestionsLeft(count: number): Promise<void> {
    const words = count === 0 ? 'Nothing left to suggest' : `${count} suggestion${count === 1 ? '' : 's'} left`
    await expect(this.statusBar).toContainText(words)
  }

  async write(): Promise<void> {
    await this.screen.getByRole('radio', { name: 'Write' }).click()
  }

  async annotate(): Promise<void> {
    await this.screen.getByRole('radio', { name: 'Annotate' }).click()
  }

  /** A button of the row above the copy, named without its key. */
  tool(name: string): Locator {
    return this.screen.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}( |$)`) })
  }

  /** Selects words with the mouse and tags them with the toolbar. */
  async tag(words: string, kind: TagKind, nth = 0): Promise<void> {
    await this.copy.select(words, nth)
    await this.tool(kind).click()
  }

  /** Adds words, as a further piece, to the quote or claim selected last. */
  async addPiece(words: string, nth = 0): Promise<void> {
    await this.copy.select(words, nth)
    await this.tool('Add piece').click()
  }

  async takeOffer(question: string): Promise<void> {
    await this.offer(question).getByRole('button', { name: 'Take it out of the copy' }).click()
    await expect(this.offer(question)).toHaveCount(0)
  }

  async leaveOffer(question: string): Promise<void> {
    await this.offer(question).getByRole('button', { name: 'Leave it' }).click()
    await expect(this.offer(question)).toHaveCount(0)
  }

  offer(question: string): Locator {
    return this.screen
      .getByRole('list', { name: 'Offered from the copy' })
      .getByRole('listitem')
      .filter({ hasText: question })
  }

  async expectState(kind: 'quote' | 'claim', words: string, state: StateLabel): Promise<void> {
    await expect(this.card(kind, words).card.getByRole('button', { name: `State: ${state}` })).toBeVisible()
  }

  /** Opens the ledger of this article. */
  async openLedger(): Promise<void> {
    await this.screen.getByRole('button', { name: 'Ledger' }).click()
  }

  /** Exports to a file, answering the save dialog. */
  async exportAs(
    format: FormatLabel,
    path: string,
    dialogs: NativeDialogs,
    { profile = 'Desk' }: { readonly profile?: string } = {},
  ): Promise<void> {
    await dialogs.willSaveAs(path)
    await this.screen.getByRole('button', { name: 'Export…' }).click()
    await this.exportDialog.chooseProfile(profile)
    await this.exportDialog.choose(format)
    await this.exportDialog.run()
  }
}
