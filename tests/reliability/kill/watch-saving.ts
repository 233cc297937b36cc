import type { Page } from '@playwright/test'

/** What the window held at a moment it showed all of it as saved. */
export interface ShownAsSaved {
  readonly text: string
  readonly tags: readonly { readonly id: string; readonly words: string }[]
  /** How often everything was shown as saved until then. */
  readonly count: number
}

export interface SavingWatch {
  /** The last moment at which everything was shown as saved, as far as the window could tell of it. */
  readonly latest: () => ShownAsSaved | null
  /** Resolves once so many letters stand in the copy. */
  readonly letters: (count: number) => Promise<void>
  /** How old the first letter beyond a length is at an instant; 0 where none is. In ms. */
  readonly ageOfOldestBeyond: (length: number, at: number) => number
}

type Told = { readonly letters: number; readonly at: number } | { readonly saved: Omit<ShownAsSaved, 'count'> }

/** Has the window tell each letter that comes into the copy, and what it holds whenever it shows all as saved. */
export const watchSaving = async (page: Page): Promise<SavingWatch> => {
  const typed: { readonly letters: number; readonly at: number }[] = []
  let latest: ShownAsSaved | null = null
  let wake = () => {}
  await page.exposeFunction('tellTest', (told: Told) => {
    if ('saved' in told) latest = { ...told.saved, count: (latest?.count ?? 0) + 1 }
    else typed.push(told)
    wake()
  })
  await page.evaluate(() => {
    const { tellTest } = globalThis as unknown as { readonly tellTest: (told: Told) => void }
    const copy = document.querySelector('[aria-label=Copy]')
    const state = document.querySelector('[data-testid=save-state]')
    if (!copy || !state) throw new Error('no article is open')
    let letters = 0
    new MutationObserver(() => {
      const now = copy.textContent?.length ?? 0
      if (now > letters) tellTest({ letters: now, at: Date.now() })
      letters = Math.max(letters, now)
    }).observe(copy, { subtree: true, childList: true, characterData: true })
    new MutationObserver(() => {
      if (!state.textContent?.startsWith('Saved')) return
      const pieces = [...copy.querySelectorAll('mark[data-annotation]')]
      const tags = new Map<string, string>()
      for (const piece of pieces) {
        const id = piece.getAttribute('data-annotation') ?? ''
        tags.set(id, (tags.get(id) ?? '') + piece.textContent)
      }
      const saved = { text: copy.textContent ?? '', tags: [...tags].map(([id, words]) => ({ id, words })) }
      tellTest({ saved })
    }).observe(state, { subtree: true, childList: true, characterData: true })
  })
  return {
    latest: () => latest,
    letters: (count) =>
      new Promise((resolve) => {
        wake = () => {
          if ((typed.at(-1)?.letters ?? 0) >= count) resolve()
        }
        wake()
      }),
    ageOfOldestBeyond: (length, at) => {
      const lost = typed.find(({ letters, at: typedAt }) => letters > length && typedAt <= at)
      return lost ? at - lost.at : 0
    },
  }
}
