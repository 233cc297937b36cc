import { equal, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { noAttribution } from '../../../src/core/model/annotation.ts'
import { idOf } from '../../support/article-records.ts'
import { assertSound } from '../kill/kill-test.ts'
import { openApp } from '../kill/open-app.ts'

const inParagraph = 10
/** The most changes one save takes. */
const atATime = 10_000
/** The most rows one answer of the ledger has. */
const page = 1000

const wordsOf = (number: number): string => `q${number}`

const bodyOf = (ids: readonly string[]) => ({
  type: 'doc',
  content: Array.from({ length: ids.length / inParagraph }, (_, paragraph) => ({
    type: 'paragraph',
    content: ids.slice(paragraph * inParagraph, (paragraph + 1) * inParagraph).flatMap((id, index) => [
      { type: 'text', text: wordsOf(paragraph * inParagraph + index), marks: [{ type: 'annotation', attrs: { id } }] },
      { type: 'text', text: ' ' },
    ]),
  })),
})

const created = (articleId: string) => (id: string) => ({
  type: 'annotation.create' as const,
  id,
  articleId,
  fields: {
    kind: 'quote' as const,
    manner: 'direct' as const,
    attribution: noAttribution,
    state: 'unchecked' as const,
    note: '',
  },
})

/**
 * Puts quotes into one article, closes the library, and looks at it anew. Fails where one is missing, doubled, or not
 * at its place, or where the ledger has them in another order.
 * @param folder empty
 * @param quotes a multiple of ten
 */
export const keepQuotes = async (folder: string, quotes: number): Promise<void> => {
  const path = join(folder, 'library.attest')
  const ids = Array.from({ length: quotes }, (_, number) => idOf(`quote ${number}`))
  const first = await openApp(path)
  const { id } = await first.call('article.create', {})
  for (let start = 0; start < quotes; start += atATime)
    await first.call('changes.apply', { changes: ids.slice(start, start + atATime).map(created(id)) })
  const { version } = (await first.call('article.get', { id })).article
  await first.call('article.save', { id, version, body: JSON.stringify(bodyOf(ids)), changes: [] })
  first.app.close()

  const { app, call } = await openApp(path)
  const { annotations } = await call('article.get', { id })
  const held = new Map(annotations.map((annotation) => [annotation.id, annotation]))
  equal(annotations.length, quotes)
  equal(held.size, quotes, 'an id stands twice')
  let end = 0
  for (const [number, quoteId] of ids.entries()) {
    const pieces = held.get(quoteId)?.pieces ?? []
    const [piece] = pieces
    ok(piece && pieces.length === 1, `quote ${number} is not one piece`)
    ok(piece.words === wordsOf(number) && piece.start >= end, `quote ${number} is not where it was put`)
    end = piece.end
  }
  const order = {
    filter: { articleId: id },
    sort: { column: 'article' as const, descending: false },
    groupBySource: false,
  }
  for (let offset = 0; offset < quotes; offset += page) {
    const { rows, total } = await call('ledger.list', { ...order, offset, limit: page })
    equal(total, quotes)
    for (const [index, { annotation }] of rows.entries()) equal(annotation.id, ids[offset + index])
  }
  app.close()
  await assertSound(path)
}
