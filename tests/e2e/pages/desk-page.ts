import { expect, type Locator, type Page } from '@playwright/test'
import { dropFile, type DroppedFile } from '../support/drop-file.ts'

export type Room = 'Desk' | 'Ledger' | 'Sources' | 'Waiting'

/** The left of the window: the rooms, the articles, and the ways to bring in copy. */
export class DeskPage {
  readonly page: Page
  readonly desk: Locator
  readonly articles: Locator
  readonly filter: Locator

  constructor(page: Page) {
    this.page = page
    this.desk = page.getByRole('complementary', { name: 'Desk' })
    this.articles = this.desk.getByRole('grid', { name: 'Articles' })
    this.filter = this.desk.getByRole('searchbox', { name: 'Filter articles' })
  }

  /** The line of an article in the list. */
  article(title: string): Locator {
    return this.articles.getByRole('row', { name: title })
  }

  /** The desk's own screen: all articles as a table. */
  get table(): Locator {
    return this.page.getByRole('grid', { name: 'All articles' })
  }

  async openArticle(title: string): Promise<void> {
    await this.article(title).click()
    await expect(this.article(title)).toHaveAttribute('aria-selected', 'true')
    await this.page.getByRole('textbox', { name: 'Headline' }).waitFor()
  }

  async goTo(room: Room): Promise<void> {
    await this.desk.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click()
    // Its program may still be being read; until it is, its keys do nothing.
    await this.page.getByRole('main').getByRole('heading', { name: room, level: 1, exact: true }).waitFor()
  }

  /** Takes an entry of the menu at the foot. */
  async bringIn(way: 'Open files…' | 'Paste as new article…' | 'New empty article'): Promise<void> {
    await this.desk.getByRole('button', { name: 'Bring in…' }).click()
    await this.page.getByRole('menuitem', { name: way }).click()
  }

  /** Drops files on the window as a file manager does. */
  async drop(...files: readonly DroppedFile[]): Promise<void> {
    await dropFile(this.page.getByRole('main'), files)
  }

  async removeArticle(title: string): Promise<void> {
    await this.article(title).hover()
    await this.article(title).getByRole('button', { name: 'Actions for' }).click()
    await this.page.getByRole('menuitem', { name: 'Remove' }).click()
  }
}
