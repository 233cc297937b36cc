import { expect, type Locator, type Page } from '@playwright/test'
import { escapeForPattern } from '../support/escape-for-pattern.ts'
import { type Point, wordsOnScreen } from '../support/words-on-screen.ts'

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The copy of an open article: its text, selected as one does with the mouse. */
export class CopyField {
  readonly page: Page
  readonly field: Locator

  constructor(page: Page) {
    this.page = page
    this.field = page.getByRole('textbox', { name: 'Copy' })
  }

  /** The text as it stands, a line for each paragraph. */
  async text(): Promise<string> {
    return this.field.evaluate((element) =>
      [...element.querySelectorAll('p, h2, h3')].map((block) => block.textContent ?? '').join('\n'),
    )
  }

  /** Draws the mouse over words. `nth` of several equal places, from 0. */
  async select(words: string, nth = 0): Promise<void> {
    const { mouse } = this.page
    // A press on words that are selected would drag them: a click takes the selection away first.
    await this.putCaretAfter(words, nth)
    const { start, end } = await wordsOnScreen(this.field, words, nth)
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2)
    // The browser joins moves that follow each other within a frame: the last one may have to be made again.
    await expect
      .poll(
        async () => {
          // From a little before: a move to where the mouse is already may be no move.
          await mouse.move(end.x - 2, end.y)
          await mouse.move(end.x, end.y)
          return this.#selected()
        },
        { message: 'the words selected in the copy', intervals: [20, 50, 100, 250] },
      )
      .toBe(inOneLine(words))
    await mouse.up()
    await this.expectSelected(words)
    await this.#selectionTakenIn()
  }

  async expectSelected(words: string): Promise<void> {
    await expect.poll(() => this.#selected(), { message: 'the words selected in the copy' }).toBe(inOneLine(words))
  }

  async #selected(): Promise<string> {
    return inOneLine(await this.page.evaluate(() => String(window.getSelection())))
  }

  /** The browser tells the editor of a selection a moment later; no hand is fast enough to press a key before that. */
  async #selectionTakenIn(): Promise<void> {
    await this.page.evaluate(() => scheduler.postTask(() => {}, { priority: 'background' }))
  }

  /** Clicks before the letter that follows `before`. */
  async putCaretAfter(before: string, nth = 0): Promise<void> {
    const { end } = await wordsOnScreen(this.field, before, nth)
    await this.#click(end)
  }

  /** Clicks into the midst of words. */
  async putCaretIn(words: string, nth = 0): Promise<void> {
    await this.putCaretAfter(words.slice(0, Math.ceil(words.length / 2)), nth)
  }

  async putCaretBefore(after: string, nth = 0): Promise<void> {
    const { start } = await wordsOnScreen(this.field, after, nth)
    await this.#click(start)
  }

  async #click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y)
    await this.#selectionTakenIn()
  }

  /** The pieces of annotations that hold these words and no others. */
  mark(words: string): Locator {
    return this.field.locator('mark').filter({ hasText: new RegExp(`^${escapeForPattern(words)}$`) })
  }

  /** The paragraph or heading that holds these words. */
  block(words: string): Locator {
    return this.field.locator('p, h2, h3').filter({ hasText: words })
  }
}
