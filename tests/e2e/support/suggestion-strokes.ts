import { expect } from '@playwright/test'
import type { ActionId } from '../../../src/renderer/src/article/keys/action-table.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import { opens, opensDialog, pressStroke, type Stroke, undo } from './stroke.ts'
import { selectNothing } from './two-quotes.ts'

type SuggestionActionId = Extract<ActionId, `suggestion.${string}`>

/** The one quotation of the article with two quotes that is left to suggest. */
export const suggestedWords = 'Nobody slept,'

const activateIt = async ({ article }: AttestApp): Promise<void> => {
  await article.suggestion(suggestedWords).activate()
  await expect(article.copy.field).toBeFocused()
}

const bringItBack = async (attest: AttestApp): Promise<void> => {
  await undo(attest)
  await expect(attest.article.suggestion(suggestedWords).card).toBeVisible()
}

const accepts: Stroke = {
  prepare: activateIt,
  check: async ({ article }) => {
    await expect(article.card('quote', suggestedWords).card).toBeVisible()
    await expect(article.suggestion(suggestedWords).card).toBeHidden()
  },
  restore: bringItBack,
}

const turnsDown: Stroke = {
  prepare: activateIt,
  check: async ({ article }) => {
    await expect(article.suggestion(suggestedWords).card).toBeHidden()
    await expect(article.copy.mark(suggestedWords)).toHaveCount(0)
  },
  restore: bringItBack,
}

const goesTo: Stroke = {
  prepare: async ({ article }) => {
    await expect(article.suggestion(suggestedWords).card).toBeVisible()
    await selectNothing(article)
  },
  check: ({ article }) => expect(article.suggestion(suggestedWords).isActive).toBeVisible(),
}

/** What each stroke on suggestions does. */
export const suggestionStrokes: Readonly<Record<SuggestionActionId, Stroke>> = {
  'suggestion.next': goesTo,
  'suggestion.previous': goesTo,
  'suggestion.accept': accepts,
  'suggestion.acceptSource': {
    prepare: activateIt,
    check: async ({ article }) => {
      await expect(article.card('quote', suggestedWords).card).toContainText('No source')
      await expect(article.inspector.source).toBeFocused()
    },
    restore: async (attest) => {
      await opens(({ article }) => article.inspector.panel).restore?.(attest)
      await bringItBack(attest)
    },
  },
  'suggestion.acceptAs': {
    ...opensDialog('Accept as'),
    prepare: activateIt,
  },
  'suggestion.reject': turnsDown,
  'suggestion.noQuote': turnsDown,
  'suggestion.acceptParagraph': accepts,
  'suggestion.acceptAbove': {
    ...opensDialog('Accept all above a score'),
    prepare: async (attest) => {
      await activateIt(attest)
      await pressStroke(attest, 'Alt+F')
    },
  },
  'suggestion.dismissed': opensDialog('Suggestions turned down'),
}
