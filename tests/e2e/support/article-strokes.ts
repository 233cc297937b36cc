import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { ActionId } from '../../../src/renderer/src/article/keys/action-table.ts'
import { backKeys } from '../../../src/renderer/src/ui/key-table.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import type { StateLabel } from '../pages/labels.ts'
import { findingStrokes } from './finding-strokes.ts'
import { opens, opensDialog, pressStroke, type Stroke, undo } from './stroke.ts'
import { suggestionStrokes } from './suggestion-strokes.ts'
import { firstQuote, secondQuote, selectNothing, selectQuote } from './two-quotes.ts'

const someWords = 'is said'

const tags = (kind: 'quote' | 'claim' | 'mention' | 'cue' | 'note'): Stroke => ({
  prepare: ({ article }) => article.copy.select(someWords),
  check: ({ article }) =>
    expect(article.copy.field.locator(`mark.${kind}`).filter({ hasText: new RegExp(`^${someWords}$`) })).toHaveCount(1),
  restore: async (attest) => {
    if (kind === 'note') await pressStroke(attest, 'Escape')
    await undo(attest)
    await expect(attest.article.copy.mark(someWords)).toHaveCount(0)
  },
})

const sets = (state: StateLabel, from: StateLabel = 'Unchecked'): Stroke => ({
  prepare: async ({ article }) => {
    await article.card('quote', firstQuote).setState(from)
    await selectQuote(article, firstQuote)
  },
  check: ({ article }) => article.expectState('quote', firstQuote, state),
})

const claimSomeWords = async (attest: AttestApp): Promise<void> => {
  await attest.article.copy.select(someWords)
  await pressStroke(attest, 'Alt+L')
  await expect(attest.article.copy.mark(someWords)).toHaveCount(1)
}

/** What each stroke of an article does: one that is missing here does not compile. */
export const articleStrokes: Readonly<Record<ActionId, Stroke>> = {
  'tag.quote': tags('quote'),
  'tag.claim': tags('claim'),
  'tag.mention': tags('mention'),
  'tag.cue': tags('cue'),
  'tag.note': tags('note'),
  piece: {
    prepare: async ({ article }) => {
      await selectQuote(article, secondQuote)
      await article.copy.select('before we saw it.')
    },
    check: ({ article }) => expect(article.card('quote', secondQuote).card).toContainText('2 pieces'),
    restore: async (attest) => {
      await undo(attest)
      await expect(attest.article.card('quote', secondQuote).card).not.toContainText('2 pieces')
    },
  },
  removePiece: {
    prepare: async (attest) => {
      await selectQuote(attest.article, secondQuote)
      await attest.article.copy.select('before we saw it.')
      await pressStroke(attest, 'Alt+A')
      await expect(attest.article.card('quote', secondQuote).card).toContainText('2 pieces')
    },
    check: ({ article }) => expect(article.card('quote', secondQuote).card).not.toContainText('2 pieces'),
    restore: async (attest) => {
      await undo(attest)
      await undo(attest)
      await expect(attest.article.card('quote', secondQuote).card).not.toContainText('2 pieces')
    },
  },
  untag: {
    prepare: ({ article }) => selectQuote(article, firstQuote),
    check: ({ article }) => expect(article.copy.mark(firstQuote)).toHaveCount(0),
    restore: async (attest) => {
      await undo(attest)
      await expect(attest.article.copy.mark(firstQuote)).toHaveCount(1)
    },
  },
  next: {
    prepare: ({ article }) => selectNothing(article),
    check: ({ article }) => expect(article.card('quote', firstQuote).isSelected).toBeVisible(),
  },
  previous: {
    prepare: ({ article }) => selectQuote(article, secondQuote),
    check: ({ article }) => expect(article.card('quote', firstQuote).isSelected).toBeVisible(),
  },
  other: {
    prepare: async (attest) => {
      const { copy } = attest.article
      if ((await copy.mark('pump').count()) === 0) {
        await copy.select('pump')
        await pressStroke(attest, 'Alt+Q')
        await expect(copy.mark('pump')).toHaveCount(1)
      }
      await selectQuote(attest.article, 'pump')
    },
    check: ({ article }) => expect(article.card('quote', firstQuote).isSelected).toBeVisible(),
  },
  untagged: {
    prepare: ({ article }) => selectNothing(article),
    check: ({ article }) => article.copy.expectSelected('before we saw it.'),
  },
  ...suggestionStrokes,
  ...findingStrokes,
  source: opens(({ article }) => article.inspector.section('Attribution')),
  confirm: {
    prepare: async ({ article }) => {
      await article.card('quote', firstQuote).setState('Unchecked')
      await selectQuote(article, firstQuote)
    },
    check: async ({ article }) => {
      await article.expectState('quote', firstQuote, 'Confirmed')
      await expect(article.card('quote', secondQuote).isSelected).toBeVisible()
    },
  },
  'state.unchecked': sets('Unchecked', 'Pending'),
  'state.pending': sets('Pending'),
  'state.confirmed': sets('Confirmed'),
  'state.unconfirmed': sets('Unconfirmed'),
  'state.disputed': sets('Disputed'),
  'state.denied': sets('Denied'),
  evidence: opens(({ article }) => article.inspector.panel.getByRole('form', { name: 'New evidence' })),
  request: opens(({ article }) => article.inspector.panel.getByRole('form', { name: 'New request' })),
  inspect: opens(({ article }) => article.inspector.panel),
  history: opens(({ article }) => article.inspector.panel),
  undo: {
    prepare: claimSomeWords,
    check: ({ article }) => expect(article.copy.mark(someWords)).toHaveCount(0),
  },
  redo: {
    prepare: async (attest) => {
      await claimSomeWords(attest)
      await undo(attest)
      await expect(attest.article.copy.mark(someWords)).toHaveCount(0)
    },
    check: ({ article }) => expect(article.copy.mark(someWords)).toHaveCount(1),
    restore: undo,
  },
  find: {
    check: ({ article }) => expect(article.findBar.words).toBeFocused(),
    restore: async (attest) => {
      await pressStroke(attest, 'Escape')
      await expect(attest.article.findBar.bar).toBeHidden()
      await expect(attest.article.copy.field).toBeFocused()
    },
  },
  export: opensDialog('Export'),
  ledger: {
    check: ({ page }) => expect(page.getByRole('region', { name: 'Ledger' })).toBeVisible(),
    restore: async (attest) => {
      await pressStroke(attest, backKeys)
      await expect(attest.article.copy.field).toBeFocused()
    },
  },
  annotations: {
    prepare: async ({ dialogs, folder }) => {
      const path = join(folder, 'note.jsonld')
      const target = { selector: { type: 'TextQuoteSelector', exact: someWords } }
      await writeFile(path, JSON.stringify({ type: 'Annotation', bodyValue: 'Look', target }))
      await dialogs.willOpen(path)
    },
    check: ({ article }) => expect(article.copy.mark(someWords)).toHaveCount(1),
    restore: async (attest) => {
      await undo(attest)
      await expect(attest.article.copy.mark(someWords)).toHaveCount(0)
    },
  },
  detached: opensDialog('Detached annotations'),
  save: {
    prepare: async (attest) => {
      const { clock } = attest.page
      await attest.article.copy.select(someWords)
      // Time stands still, from a minute that has not come yet: nothing is saved by itself.
      await clock.install()
      await clock.pauseAt(Date.now() + 60_000)
      await pressStroke(attest, 'Alt+L')
      await expect(attest.article.saveState).toHaveText('Not yet saved')
    },
    check: ({ article }) => article.saved(),
    restore: async (attest) => {
      await attest.page.clock.resume()
      await undo(attest)
    },
  },
  write: {
    check: ({ article }) => expect(article.statusBar).toContainText('Write'),
    restore: async ({ article }) => {
      await article.annotate()
      await selectNothing(article)
    },
  },
  annotate: {
    prepare: async ({ article }) => {
      await article.write()
      await selectNothing(article)
    },
    check: async ({ article }) => {
      await expect(article.statusBar).toContainText('Annotate')
      await expect(article.copy.field).toBeFocused()
    },
  },
}
