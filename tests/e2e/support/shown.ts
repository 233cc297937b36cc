import type { AttestApp } from '../pages/attest-app.ts'

/** The facts of an open article as the window shows them, wherever caret and selection are. */
export interface Shown {
  readonly text: string
  /** Each run of tagged words with its kind and state: "quote state-confirmed: Nobody skips". */
  readonly marks: readonly string[]
  /** Each card of a quote, claim or note: what it is of, its state, its source, its chips. */
  readonly cards: readonly string[]
}

/** Reads what the window shows of the open article. */
export const whatIsShown = (attest: AttestApp): Promise<Shown> =>
  attest.page.evaluate(() => {
    const copy = document.querySelector('[role="textbox"][aria-label="Copy"]')
    const text = (element: Element | null | undefined): string => (element?.textContent ?? '').trim()
    const all = (root: Element | null | undefined, selector: string): Element[] => [
      ...(root?.querySelectorAll(selector) ?? []),
    ]
    return {
      text: all(copy, 'p, h2, h3')
        .map((block) => block.textContent ?? '')
        .join('\n'),
      marks: all(copy, 'mark.annotation').map(
        (mark) =>
          `${[...mark.classList].filter((name) => !['annotation', 'selected'].includes(name)).join(' ')}: ${text(mark)}`,
      ),
      cards: all(document.querySelector('[aria-label="Margin"]'), 'article:not(.card-mention, .card-cue)').map((card) =>
        [
          card.getAttribute('aria-label') ?? '',
          text(card.querySelector('.card-state')),
          text(card.querySelector('.card-who')),
          ...all(card, '.chip').map(text),
        ].join(' | '),
      ),
    }
  })
