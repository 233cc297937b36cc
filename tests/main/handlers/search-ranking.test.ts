import { expect, test } from 'vitest'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const filler = Array.from({ length: 40 }, (_, index) => `The meeting went on for hour ${index} without a vote.`)

/** Articles by name: a headline, and copy of about the same length, oldest first. */
const library: Readonly<Record<string, { readonly headline: string; readonly copy: string }>> = {
  'old ferry story': { headline: 'Ferry sails again', copy: 'The crossing took an hour.' },
  'words apart': { headline: 'Council meets', copy: 'The board spoke of money. Boats left the harbour late.' },
  'words together': { headline: 'Council votes', copy: 'The harbour board spoke of money. Boats left late.' },
  'in the body': { headline: 'Trams return', copy: 'One passenger spoke of the bridge.' },
  'in the headline': { headline: 'Bridge to open', copy: 'One passenger spoke of the trams.' },
  'new ferry story': { headline: 'Ferry stays away', copy: 'The crossing took two hours.' },
}

const judged = [
  ['harbour board', ['words together', 'words apart']],
  ['harbour boa', ['words together', 'words apart']],
  ['bridge', ['in the headline', 'in the body']],
  ['ferry', ['new ferry story', 'old ferry story']],
  ['“harbour board”', ['words together']],
] as const

test.each(judged)('what is searched for comes in the order an editor expects: %s', async (typed, expected) => {
  const { call } = await openTestLibrary()
  const names = new Map<string, string>()
  for (const [name, { headline, copy }] of Object.entries(library)) {
    const at = new Date(Date.UTC(2026, 0, 1 + names.size)).toISOString()
    const { id } = await bringIn(call, { name, fields: { headline, changedAt: at }, body: [copy, ...filler] })
    names.set(id, name)
  }
  const { articles } = await call('search.everything', { text: typed, limit: 10 })
  const found = articles.map(({ articleId }) => names.get(articleId))
  expect(found).toEqual(expected)
})
