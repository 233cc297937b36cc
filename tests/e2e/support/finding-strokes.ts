import { expect } from '@playwright/test'
import type { ActionId } from '../../../src/renderer/src/article/keys/action-table.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import { pressStroke, type Stroke } from './stroke.ts'
import { firstQuote, selectNothing } from './two-quotes.ts'

type FindingActionId = Extract<ActionId, `finding.${string}`>

const checked = ({ article }: AttestApp): Promise<void> => expect(article.findings.counts).toContainText('4 blocking')

const closeList = async (attest: AttestApp): Promise<void> => {
  const { findings, copy } = attest.article
  await findings.panel.focus()
  await pressStroke(attest, 'Escape')
  await expect(findings.panel).toBeHidden()
  await expect(copy.field).toBeFocused()
}

const goesTo: Stroke = {
  prepare: async (attest) => {
    await checked(attest)
    await selectNothing(attest.article)
  },
  check: async ({ article }) => {
    await expect(article.findings.active).toBeVisible()
    await expect(article.copy.field).toBeFocused()
  },
  restore: closeList,
}

/** What each stroke on findings does, in the article with two quotes, neither of them anybody's. */
export const findingStrokes: Readonly<Record<FindingActionId, Stroke>> = {
  'finding.next': goesTo,
  'finding.previous': goesTo,
  'finding.list': {
    prepare: checked,
    check: async ({ article }) => {
      await expect(article.findings.panel).toBeVisible()
      await expect(article.findings.panel.locator('.finding-head:focus')).toBeVisible()
    },
    restore: closeList,
  },
  'finding.fix': {
    prepare: async (attest) => {
      const { article } = attest
      await article.card('quote', firstQuote).setState('Confirmed')
      await article.findings.open()
      await article.findings.item('Confirmed without evidence').locator('.finding-head').click()
    },
    check: async ({ article }) => {
      await expect(article.findings.item('Confirmed without evidence')).toHaveCount(0)
      await article.expectState('quote', firstQuote, 'Unchecked')
    },
    restore: closeList,
  },
  'finding.waive': {
    prepare: async (attest) => {
      await checked(attest)
      await pressStroke(attest, 'F8')
      await expect(attest.article.findings.active).toBeVisible()
    },
    check: ({ article }) => expect(article.findings.reason).toBeFocused(),
    restore: async (attest) => {
      await pressStroke(attest, 'Escape')
      await expect(attest.article.findings.reason).toBeHidden()
      await closeList(attest)
    },
  },
}
