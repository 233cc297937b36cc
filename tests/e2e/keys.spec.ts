import { expect, test } from '@playwright/test'
import { actionIds, actionTable } from '../../src/renderer/src/article/keys/action-table.ts'
import { articleStrokes } from './support/article-strokes.ts'
import { pressStroke } from './support/stroke.ts'
import { sharedWindow } from './support/shared-window.ts'
import { bringInTwoQuotes, selectNothing } from './support/two-quotes.ts'

const window = sharedWindow()

const worksInBothModes = (keys: string): boolean => /^(Mod|Alt)\+|F\d+$/.test(keys)

for (const group of [...new Set(actionIds.map((id) => actionTable[id].group))]) {
  for (const mode of ['annotate', 'write'] as const) {
    test(`Every key of the group “${group}” does what the sheet says, to ${mode}`, async () => {
      const attest = window()
      const article = await bringInTwoQuotes(attest, `${group}, to ${mode}`)
      for (const id of actionIds.filter((each) => actionTable[each].group === group)) {
        for (const keys of actionTable[id].keys) {
          if (mode === 'write' && !worksInBothModes(keys)) continue
          await test.step(`${actionTable[id].label}: ${keys}`, async () => {
            const { prepare, check, restore } = articleStrokes[id]
            await article[mode]()
            await selectNothing(article)
            await prepare?.(attest)
            await pressStroke(attest, keys)
            await check(attest)
            await restore?.(attest)
          })
        }
      }
    })
  }
}

test('The sheet shows every key of the table', async () => {
  const article = await bringInTwoQuotes(window(), 'The sheet')
  const sheet = window().page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await article.copy.field.focus()
  await pressStroke(window(), '?')
  await expect(sheet).toBeVisible()
  for (const id of actionIds) await expect(sheet).toContainText(actionTable[id].label)
  await pressStroke(window(), 'Escape')
  await expect(sheet).toBeHidden()
  await expect(article.copy.field).toBeFocused()
})

test('The mode can be seen, and the keyboard alone changes it', async () => {
  const article = await bringInTwoQuotes(window(), 'Modes')
  const radio = (name: 'Annotate' | 'Write') => article.screen.getByRole('radio', { name })
  await expect(article.copy.field).toBeFocused()
  await expect(radio('Annotate')).toBeChecked()
  await expect(article.statusBar).toContainText('Annotate')
  await expect(article.screen.getByRole('toolbar', { name: 'Tags' })).toBeVisible()
  await pressStroke(window(), 'Enter')
  await expect(radio('Write')).toBeChecked()
  await expect(article.statusBar).toContainText('Write')
  await expect(article.screen.getByRole('toolbar', { name: 'Text' })).toBeVisible()
  await pressStroke(window(), 'Escape')
  await expect(radio('Annotate')).toBeChecked()
  await expect(article.copy.field).toBeFocused()
})
