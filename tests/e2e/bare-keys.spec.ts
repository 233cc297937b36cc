import { expect, type Locator, test } from '@playwright/test'
import { actionIds, actionTable } from '../../src/renderer/src/article/keys/action-table.ts'
import { pressStroke } from './support/stroke.ts'
import { sharedWindow } from './support/shared-window.ts'
import { whatIsShown } from './support/shown.ts'
import { bringInTwoQuotes, firstQuote, selectQuote } from './support/two-quotes.ts'

const window = sharedWindow()

const dialog = (name: string): Locator => window().page.getByRole('dialog', { name })

/** Every letter and digit that is a command while annotating. */
const bare = actionIds
  .flatMap((id) => [...actionTable[id].keys])
  .filter((keys) => keys.length === 1)
  .map((keys) => keys.toLowerCase())
  .join('')

test('Bare keys are written while writing, and do nothing else', async () => {
  const article = await bringInTwoQuotes(window(), 'Bare keys while writing')
  await article.write()
  const before = await whatIsShown(window())
  await article.copy.putCaretAfter('Nothing is said')
  await window().page.keyboard.type(`${bare}?/`)
  await expect(article.copy.field).toContainText(`Nothing is said${bare}?/`)
  const after = await whatIsShown(window())
  expect(after.marks).toEqual(before.marks)
  expect(after.cards).toEqual(before.cards)
  await expect(window().page.getByRole('dialog')).toHaveCount(0)
  await expect(article.inspector.panel).toBeHidden()
  await expect(article.statusBar).toContainText('Write')
})

test('Bare keys do nothing in any field', async () => {
  const article = await bringInTwoQuotes(window(), 'Bare keys in fields')
  await article.saved()
  await selectQuote(article, firstQuote)
  const before = await whatIsShown(window())
  const expectNothingDone = async (): Promise<void> => {
    const { marks, cards, text } = await whatIsShown(window())
    expect({ marks, cards, text }).toEqual(before)
    await expect(article.statusBar).toContainText('Annotate')
    await expect(dialog('Keyboard shortcuts')).toBeHidden()
  }
  const fields: readonly (readonly [string, () => Promise<Locator>])[] = [
    ['the headline', async () => article.headline],
    ['the byline', async () => article.field('Byline')],
    ['the filter of the desk', async () => window().desk.filter],
    [
      'the find bar',
      async () => {
        await article.copy.field.focus()
        await pressStroke(window(), 'Mod+F')
        return article.findBar.words
      },
    ],
    [
      'the note in the inspector',
      async () => {
        await selectQuote(article, firstQuote)
        await pressStroke(window(), 'i')
        return article.inspector.section('Note').getByRole('textbox')
      },
    ],
  ]
  for (const [name, field] of fields) {
    await test.step(name, async () => {
      const box = await field()
      await box.click()
      await box.press('End')
      await window().page.keyboard.type(`${bare}?`)
      await expect(box).toHaveValue(new RegExp(`${bare}\\?$`))
      await expect(box).toBeFocused()
      if (name === 'the note in the inspector') return
      await expectNothingDone()
      if (name === 'the filter of the desk') await box.fill('')
    })
  }
  await article.inspector.close()
  expect((await whatIsShown(window())).marks).toEqual(before.marks)
})

test('Bare keys do nothing while a dialog or a menu is open', async () => {
  const article = await bringInTwoQuotes(window(), 'Bare keys under dialogs')
  await selectQuote(article, firstQuote)
  const before = await whatIsShown(window())
  for (const [name, keys] of [
    ['Export', 'Mod+E'],
    ['Detached annotations', 'Alt+D'],
  ] as const) {
    await pressStroke(window(), keys)
    await expect(dialog(name)).toBeVisible()
    for (const key of bare) await pressStroke(window(), key)
    await pressStroke(window(), 'Delete')
    await expect(dialog(name)).toBeVisible()
    await pressStroke(window(), 'Escape')
    await expect(dialog(name)).toBeHidden()
    expect(await whatIsShown(window())).toEqual(before)
  }
  await article
    .card('quote', firstQuote)
    .card.getByRole('button', { name: /^State: / })
    .click()
  await expect(window().page.getByRole('menu', { name: 'State' })).toBeVisible()
  for (const key of 'qlmnagk') await pressStroke(window(), key)
  await pressStroke(window(), 'Escape')
  await expect(window().page.getByRole('menu', { name: 'State' })).toBeHidden()
  expect(await whatIsShown(window())).toEqual(before)
})

test('Bare keys do nothing to the copy from a button while writing', async () => {
  const article = await bringInTwoQuotes(window(), 'Bare keys on a button')
  await selectQuote(article, firstQuote)
  await article.write()
  const before = await whatIsShown(window())
  await article.tool('Bold').focus()
  for (const key of `${bare}`) await pressStroke(window(), key)
  await pressStroke(window(), 'Delete')
  await pressStroke(window(), 'Backspace')
  expect(await whatIsShown(window())).toEqual(before)
  await expect(article.inspector.panel).toBeHidden()
})
