import { expect, type Locator, type Page } from '@playwright/test'
import { escapeForPattern } from '../support/escape-for-pattern.ts'
import { type Point, wordsOnScreen } from '../support/words-on-screen.ts'

/** How long a busy machine may take to lay words out and select them, in milliseconds. */
const patience = 60_000

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

  /**
   * Draws the mouse over words, and draws again where they moved between looking and drawing, as a hand would.
   * @param nth which of several equal places, from 0
   */
  async select(words: string, nth = 0): Promise<void> {
    await expect(() => this.#draw(words, nth)).toPass({ timeout: patience, intervals: [100, 500] })
  }

  /** Selects the paragraph or heading that holds these words, with three clicks. */
  async selectBlock(words: string): Promise<void> {
    const block = this.block(words)
    const text = inOneLine((await block.textContent()) ?? '')
    await block.click({ clickCount: 3 })
    await this.expectSelected(text)
  }

  async #draw(words: string, nth: number): Promise<void> {
    const { mouse } = this.page
    // A press on words that are selected would drag them: a click takes the selection away first.
    await this.#click((await wordsOnScreen(this.field, words, nth)).end)
    const { start, end } = await wordsOnScreen(this.field, words, nth)
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2)
    // From a little before: the browser joins moves that follow each other within a frame.
    await mouse.move(end.x - 2, end.y)
    await mouse.move(end.x, end.y)
    await mouse.up()
    await this.expectSelected(words, 3_000)
  }

  /** @param timeout how long to wait for it, in milliseconds */
  async expectSelected(words: string, timeout = patience): Promise<void> {
    await expect
      .poll(() => this.#selected(), { message: 'the words selected in the copy', timeout })
      .toBe(inOneLine(words))
    await this.#selectionTakenIn()
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
    await this.#putCaret(before, nth, 'end')
  }

  /** Clicks into the midst of words. */
  async putCaretIn(words: string, nth = 0): Promise<void> {
    await this.putCaretAfter(words.slice(0, Math.ceil(words.length / 2)), nth)
  }

  async putCaretBefore(after: string, nth = 0): Promise<void> {
    await this.#putCaret(after, nth, 'start')
  }

  /** Clicks again where the words moved between looking and clicking. */
  async #putCaret(words: string, nth: number, edge: 'start' | 'end'): Promise<void> {
    await expect(async () => {
      await this.#click((await wordsOnScreen(this.field, words, nth))[edge])
      expect(await this.#textBeforeCaret(), 'the caret in the copy').toBe(await this.#textBefore(words, nth, edge))
    }).toPass({ timeout: patience, intervals: [100, 500] })
  }

  async #textBeforeCaret(): Promise<string> {
    return this.field.evaluate((field) => {
      const { focusNode, focusOffset } = window.getSelection() ?? {}
      const range = document.createRange()
      range.setStart(field, 0)
      if (focusNode) range.setEnd(focusNode, focusOffset ?? 0)
      return range.toString()
    })
  }

  async #textBefore(words: string, nth: number, edge: 'start' | 'end'): Promise<string> {
    const text = (await this.field.textContent()) ?? ''
    let start = text.indexOf(words)
    for (let passed = 0; passed < nth; passed += 1) start = text.indexOf(words, start + 1)
    return text.slice(0, edge === 'start' ? start : start + words.length)
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
