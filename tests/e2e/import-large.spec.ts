import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { commentedDocument } from '../bench/data/commented-document.ts'
import { expect, test } from './support/attest-test.ts'

/**
 * Listens to the bar from now on.
 * @returns gives the shares it had, in order, and what it said
 */
const heardShares = async (page: Page): Promise<() => Promise<{ shares: number[]; steps: string[] }>> => {
  const heard = await page.evaluateHandle(() => {
    const found = { shares: [] as number[], steps: [] as string[] }
    new MutationObserver(() => {
      const bar = document.querySelector('.import-progress [role="progressbar"]')
      if (!bar) return
      found.shares.push(Number(bar.getAttribute('aria-valuenow')))
      found.steps.push(bar.getAttribute('aria-valuetext') ?? '')
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuetext'] })
    return found
  })
  return () => heard.jsonValue()
}

test('While a large document is read the window goes on; reading is cancelled, and read to its end the next time', async ({
  attest,
}) => {
  const { article, desk, dialogs, folder, page } = attest
  const path = join(folder, 'report.docx')
  await writeFile(path, await commentedDocument(500, 2000))
  await dialogs.willOpen(path)

  const reading = page.getByRole('progressbar', { name: 'Bringing in' })
  const cancel = page.locator('.import-progress').getByRole('button', { name: 'Cancel' })
  await desk.bringIn('Open files…')
  await expect(reading).toBeVisible()
  await cancel.click()
  const report = page.getByRole('dialog', { name: 'Bringing in was cancelled' })
  await expect(report).toContainText('No article was made.')
  await expect(report).toContainText('1 file not read, because you cancelled.')
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByText('report.docx')).toBeHidden()

  const told = await heardShares(page)
  await desk.bringIn('Open files…')
  await expect(reading).toBeVisible()
  // The window answers while the file is being read.
  await desk.goTo('Sources')
  await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible()
  await expect(article.copy.field).toBeVisible()
  await expect(reading).toBeHidden()
  const { shares, steps } = await told()
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(new Set(shares).size).toBeGreaterThan(3)
  expect(steps.map((step) => step.replace(/, \d+ %$/, ''))).toEqual(
    expect.arrayContaining(['Reading comments and changes', 'Reading the text', 'Placing notes']),
  )
})

test('Files opened while another is read wait their turn, and come in after it', async ({ attest }) => {
  const { desk, dialogs, folder, page } = attest
  const large = join(folder, 'report.docx')
  await writeFile(large, await commentedDocument(500, 2000))
  const small = join(folder, 'ferry.txt')
  await writeFile(small, 'The ferry to Orra stays in port.\n\nNobody knows for how long.')

  await dialogs.willOpen(large)
  await desk.bringIn('Open files…')
  const reading = page.getByRole('progressbar', { name: 'Bringing in' })
  await expect(reading).toBeVisible()
  await dialogs.willOpen(small)
  await desk.bringIn('Open files…')
  await expect(page.getByText('1 file waits its turn')).toBeVisible()
  await expect(page.locator('.import-progress')).toContainText('1 of 2')
  await expect(page.getByText('2 articles brought in')).toBeVisible({ timeout: 120_000 })
  await expect(reading).toBeHidden()
})
