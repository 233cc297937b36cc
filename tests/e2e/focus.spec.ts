import { expect, test } from '@playwright/test'
import { pressStroke } from './support/stroke.ts'
import { sharedWindow } from './support/shared-window.ts'
import { bringInTwoQuotes, firstQuote, secondQuote, selectQuote } from './support/two-quotes.ts'

const window = sharedWindow()

test('Escape leads back to the copy from everywhere in the article', async () => {
  const article = await bringInTwoQuotes(window(), 'Back to the copy')
  await selectQuote(article, firstQuote)
  const { page } = window()
  const places: readonly (readonly [string, () => Promise<void>])[] = [
    ['the headline', () => article.headline.focus()],
    ['the place', () => article.field('Place').focus()],
    ['the date', () => article.field('Date').focus()],
    ['the list of languages', () => article.screen.getByRole('button', { name: 'Language' }).press('Enter')],
    ['where the copy comes from', () => article.screen.getByRole('button', { name: /^HTML/ }).press('Enter')],
    ['the toolbar', () => article.tool('Quote').focus()],
    ['the mode', () => article.screen.getByRole('radio', { name: 'Annotate' }).focus()],
    ['the export button', () => article.screen.getByRole('button', { name: 'Export…' }).focus()],
    ['the find bar', () => article.screen.getByRole('button', { name: 'Find and replace' }).click()],
    [
      'a card',
      () =>
        article
          .card('quote', firstQuote)
          .card.getByRole('button', { name: /No source/ })
          .focus(),
    ],
    [
      'a menu of states',
      () =>
        article
          .card('quote', firstQuote)
          .card.getByRole('button', { name: /^State: / })
          .press('Enter'),
    ],
    ['the inspector', () => article.card('quote', firstQuote).open('All')],
    ['the source field', () => article.card('quote', firstQuote).open('Source')],
    [
      'the list of sources',
      async () => {
        await article.card('quote', firstQuote).open('Source')
        await expect(article.inspector.source).toBeFocused()
        await page.keyboard.type('Arne')
      },
    ],
    ['new evidence', () => article.card('quote', firstQuote).open('Evidence')],
    ['a new request', () => article.card('quote', firstQuote).open('Request')],
    ['the export dialog', () => article.screen.getByRole('button', { name: 'Export…' }).click()],
  ]
  const isInCopySoon = (): Promise<boolean> =>
    expect(article.copy.field)
      .toBeFocused({ timeout: 500 })
      .then(
        () => true,
        () => false,
      )
  for (const [name, go] of places) {
    await test.step(name, async () => {
      await go()
      await expect(article.copy.field).not.toBeFocused()
      for (let step = 0; step < 3; step += 1) {
        await pressStroke(window(), 'Escape')
        if (await isInCopySoon()) break
      }
      await expect(article.copy.field).toBeFocused()
      await expect(article.inspector.panel).toBeHidden()
      await expect(article.statusBar).toContainText('Annotate')
      if (!(await article.card('quote', firstQuote).isSelected.isVisible())) await selectQuote(article, firstQuote)
    })
  }
})

test('Escape puts back what stood in a field of the head', async () => {
  const article = await bringInTwoQuotes(window(), 'As it was before')
  await article.headline.fill('Something else')
  await pressStroke(window(), 'Escape')
  await expect(article.headline).toHaveValue('As it was before')
  await article.field('Byline').fill('By nobody')
  await pressStroke(window(), 'Escape')
  await expect(article.field('Byline')).toHaveValue('')
  await article.saved()
  await expect(window().desk.article('As it was before')).toBeVisible()
})

test('Tab goes from the head through the tools, the copy and the cards to the foot, and on', async () => {
  const article = await bringInTwoQuotes(window(), 'Tab goes round')
  await article.saved()
  const { page } = window()
  const place = (): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement
      const areas: readonly (readonly [string, string])[] = [
        ['copy', '[role="textbox"][aria-label="Copy"]'],
        ['card', '[aria-label="Margin"]'],
        ['foot', '[role="group"][aria-label="Status"]'],
        ['tools', '[role="toolbar"], [aria-label="Mode"]'],
        ['head', '[aria-label="About the article"], [aria-label="Headline"]'],
        ['desk', '[aria-label="Desk"]'],
      ]
      return areas.find(([, selector]) => focused?.closest(selector))?.[0] ?? 'other'
    })
  for (const [keys, expected] of [
    ['Tab', ['head', 'tools', 'copy', 'card', 'desk']],
    ['Shift+Tab', ['card', 'copy', 'tools', 'head', 'desk']],
  ] as const) {
    await test.step(keys, async () => {
      if (keys === 'Tab') await article.headline.focus()
      else
        await article
          .card('quote', secondQuote)
          .card.getByRole('button', { name: /No source/ })
          .focus()
      const passed: string[] = [await place()]
      for (let step = 0; step < 60 && !passed.includes('desk'); step += 1) {
        await pressStroke(window(), keys)
        const here = await place()
        if (here !== passed.at(-1) && here !== 'other') passed.push(here)
      }
      expect(passed.filter((name) => (expected as readonly string[]).includes(name))).toEqual(expected)
    })
  }
})

test('Tab leaves the copy in either mode, and changes nothing in it', async () => {
  const article = await bringInTwoQuotes(window(), 'Tab in the copy')
  const before = await article.copy.text()
  for (const mode of ['annotate', 'write'] as const) {
    await article[mode]()
    await article.copy.putCaretAfter('Nothing is')
    await pressStroke(window(), 'Tab')
    await expect(article.copy.field).not.toBeFocused()
    await article.copy.putCaretAfter('Nothing is')
    await pressStroke(window(), 'Shift+Tab')
    await expect(article.copy.field).not.toBeFocused()
  }
  expect(await article.copy.text()).toBe(before)
})
