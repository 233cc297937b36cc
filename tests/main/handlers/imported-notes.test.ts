import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const commented = async () => {
  const comments = [
    { id: 0, author: 'Ana Leduc', date: new Date('2026-02-02T10:00:00Z'), children: [new Paragraph('Really?')] },
  ]
  const children = [
    new TextRun('The '),
    new CommentRangeStart(0),
    new TextRun('crane'),
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
    new InsertedTextRun({ text: ' stays.', id: 1, author: 'Ben Okoro', date: '2026-02-03T09:30:00Z' }),
  ]
  const document = new Document({
    comments: { children: comments },
    sections: [{ children: [new Paragraph({ children })] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

test('comments are stored as notes of those who wrote them, with words, context and history', async () => {
  const { call } = await openTestLibrary()
  const { id } = await call('article.import', { name: 'a.docx', bytes: await commented(), trackedChanges: 'shown' })
  const { annotations } = await call('article.get', { id })
  expect(annotations).toMatchObject([
    {
      kind: 'note',
      note: 'Ana Leduc, 2026-02-02 10:00: Really?',
      pieces: [{ start: 4, end: 9, words: 'crane' }],
      prefix: 'The ',
      suffix: ' stays.',
      detached: false,
      createdBy: 'Ana Leduc',
      createdAt: '2026-02-02T10:00:00.000Z',
    },
    {
      kind: 'note',
      note: 'Inserted: Ben Okoro, 2026-02-03 09:30',
      pieces: [{ words: ' stays.' }],
      createdBy: 'Ben Okoro',
    },
  ])
  const events = await call('history.list', { articleId: id })
  expect(events.map(({ type, editor }) => `${type}: ${editor}`)).toEqual(
    expect.arrayContaining(['annotation created: Ana Leduc', 'annotation created: Ben Okoro']),
  )
})

test('a chosen document can be asked for its changes, and brought in after that', async () => {
  const path = join(testFolder(), 'chosen.docx')
  writeFileSync(path, await commented())
  const { call } = await openTestLibrary({ ports: { chooseFiles: async () => [path] } })
  const [file] = await call('dialog.chooseFiles', { purpose: 'article' })
  const token = file?.token ?? ''
  expect(await call('file.trackedChanges', { token })).toEqual({ inserted: 1, deleted: 0 })
  await call('article.import', { token, trackedChanges: 'rejected' })
  expect(await codeOf(() => call('file.trackedChanges', { token }))).toBe('not_found')
})

test('a file that tracks nothing, or is nothing, has no changes', async () => {
  const { call } = await openTestLibrary()
  for (const bytes of [
    new TextEncoder().encode('Words'),
    new TextEncoder().encode('PK\x03\x04 no zip'),
    new Uint8Array(),
  ])
    expect(await call('file.trackedChanges', { name: 'a.docx', bytes })).toEqual({ inserted: 0, deleted: 0 })
})
