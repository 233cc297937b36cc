import { describe, expect, test } from 'vitest'
import { bodyText } from '../../../src/core/document/body-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { wordsOf } from '../../../src/core/model/annotation.ts'
import type { ChangeInput } from '../../../src/core/model/change.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { type TaggedBlock, taggedBody } from '../../support/tagged-body.ts'
import { openTestLibrary, type TestLibrary } from '../../support/test-library.ts'

const json = (...blocks: readonly TaggedBlock[]) => parseBody(taggedBody(blocks, idOf)).toJSON()
const body = (...blocks: readonly TaggedBlock[]) => bodyText(parseBody(taggedBody(blocks, idOf)))

const text = 'The mayor said “{q}we will go{/q}” and left.'

const confirmedQuote = async () => {
  const library = await openTestLibrary()
  const { id, version } = await bringIn(library.call, { body: [text], annotations: { q: { state: 'confirmed' } } })
  return { library, id, version }
}

const annotationOf = async ({ call }: TestLibrary, id: string, name = 'q') => {
  const { annotations } = await call('article.get', { id })
  return annotations.find((annotation) => annotation.id === idOf(name))
}

const eventsOf = async ({ call }: TestLibrary, name = 'q') =>
  (await call('history.list', { annotationId: idOf(name) })).map(({ type }) => type).reverse()

describe('a save of the text', () => {
  test('keeps the text, counts its words, and goes on by one version', async () => {
    const { call } = await openTestLibrary()
    const { id } = await call('article.create', {})
    const saved = await call('article.save', { id, version: 1, body: body('One two three.', 'Four.'), changes: [] })
    expect(saved).toMatchObject({ version: 2, wordCount: 4, annotations: [] })
    const { article } = await call('article.get', { id })
    expect(article).toMatchObject({ version: 2, wordCount: 4, body: json('One two three.', 'Four.') })
  })

  test('that changed nothing keeps the version, and the place on the desk', async () => {
    const { library, id, version } = await confirmedQuote()
    const before = await library.call('article.get', { id })
    const saved = await library.call('article.save', {
      id,
      version,
      body: JSON.stringify(before.article.body),
      changes: [],
    })
    expect(saved.version).toBe(version)
    expect(await library.call('article.get', { id })).toEqual(before)
  })

  test('that started from another version is a conflict, and nothing of it is kept', async () => {
    const { library, id, version } = await confirmedQuote()
    const before = await library.call('article.get', { id })
    const change: ChangeInput = { type: 'article.change', id, fields: { headline: 'Other' } }
    const stale = { id, version: version - 1, body: body('Other text.'), changes: [change] }
    expect(await codeOf(() => library.call('article.save', stale))).toBe('conflict')
    expect(await library.call('article.get', { id })).toEqual(before)
  })

  test('that does not fit the document is refused, and nothing of it is kept', async () => {
    const { library, id, version } = await confirmedQuote()
    const before = await library.call('article.get', { id })
    const change: ChangeInput = { type: 'annotation.change', id: idOf('q'), fields: { note: 'x' } }
    const broken = { type: 'doc', content: [{ type: 'iframe' }] }
    expect(
      await codeOf(() =>
        library.call('article.save', { id, version, body: JSON.stringify(broken), changes: [change] }),
      ),
    ).toBe('invalid_input')
    expect(await library.call('article.get', { id })).toEqual(before)
    expect(library.faults).toEqual([])
  })

  test('of an article that is removed or never was is not found', async () => {
    const { library, id, version } = await confirmedQuote()
    await library.call('article.remove', { id })
    expect(await codeOf(() => library.call('article.save', { id, version, body: null, changes: [] }))).toBe('not_found')
    const missing = { id: idOf('nowhere'), version: 1, body: null, changes: [] }
    expect(await codeOf(() => library.call('article.save', missing))).toBe('not_found')
  })

  test('leaves out marks of annotations that are not of this article, or removed', async () => {
    const { library, id, version } = await confirmedQuote()
    await bringIn(library.call, { name: 'other', body: ['{elsewhere}Other{/elsewhere} words.'] })
    const tagged = body('{unknown}The{/unknown} {elsewhere}mayor{/elsewhere} said {q}we will go{/q}.')
    const remove: ChangeInput = { type: 'annotation.remove', id: idOf('q') }
    await library.call('article.save', { id, version, body: tagged, changes: [] })
    expect((await library.call('article.get', { id })).article.body).toEqual(json('The mayor said {q}we will go{/q}.'))
    await library.call('article.save', { id, version: version + 1, body: tagged, changes: [remove] })
    const { article, annotations } = await library.call('article.get', { id })
    expect(article.body).toEqual(json('The mayor said we will go.'))
    expect(annotations).toEqual([])
  })
})

describe('a settled quote', () => {
  test('whose words change is to be checked again; the words coming back take that back', async () => {
    const { library, id, version } = await confirmedQuote()
    const edited = await library.call('article.save', {
      id,
      version,
      body: body(text.replace('will', 'must')),
      changes: [],
    })
    expect(edited.annotations).toHaveLength(1)
    expect(edited.annotations[0]).toEqual(await annotationOf(library, id))
    expect(edited.annotations[0]).toMatchObject({ id: idOf('q'), state: 'recheck' })
    await library.reopen()
    const undone = await library.call('article.save', { id, version: edited.version, body: body(text), changes: [] })
    expect(undone.annotations[0]).toMatchObject({ id: idOf('q'), state: 'confirmed' })
    expect(await eventsOf(library)).toEqual(['annotation created', 'words changed', 'words restored'])
    const [restored, changed] = await library.call('history.list', { annotationId: idOf('q') })
    expect(changed).toMatchObject({
      before: { words: 'we will go', state: 'confirmed' },
      after: { words: 'we must go', state: 'recheck' },
      articleId: id,
      editor: 'Robin Vale',
    })
    expect(restored).toMatchObject({ before: { state: 'recheck' }, after: { words: 'we will go', state: 'confirmed' } })
  })

  test('whose words are checked again by the editor stays as the editor says', async () => {
    const { library, id, version } = await confirmedQuote()
    const edited = body(text.replace('will', 'must'))
    const first = await library.call('article.save', { id, version, body: edited, changes: [] })
    const settle: ChangeInput = { type: 'annotation.change', id: idOf('q'), fields: { state: 'recheck' } }
    await library.call('article.save', { id, version: first.version, body: null, changes: [settle] })
    const undone = await library.call('article.save', { id, version: first.version, body: body(text), changes: [] })
    expect(undone.annotations).toEqual([])
    expect(await annotationOf(library, id)).toMatchObject({ state: 'recheck' })
  })

  test.each([
    ['one after the other', false],
    ['at once', true],
  ])('that was confirmed anew after an edit is as it was when both are taken back %s', async (_how, atOnce) => {
    const { library, id, version } = await confirmedQuote()
    const edited = body(text.replace('will', 'must'))
    const first = await library.call('article.save', { id, version, body: edited, changes: [] })
    const set = (state: 'confirmed' | 'recheck'): ChangeInput => ({
      type: 'annotation.change',
      id: idOf('q'),
      fields: { state },
    })
    await library.call('article.save', { id, version: first.version, body: null, changes: [set('confirmed')] })
    if (!atOnce)
      await library.call('article.save', { id, version: first.version, body: null, changes: [set('recheck')] })
    const last = atOnce ? [set('recheck')] : []
    await library.call('article.save', { id, version: first.version, body: body(text), changes: last })
    expect(await annotationOf(library, id)).toMatchObject({ state: 'confirmed' })
  })

  test('that the editor doubts as it stands is to be checked, whatever its words go through', async () => {
    const { library, id, version } = await confirmedQuote()
    const doubt: ChangeInput = { type: 'annotation.change', id: idOf('q'), fields: { state: 'recheck' } }
    const wait: ChangeInput = { type: 'annotation.change', id: idOf('q'), fields: { state: 'pending' } }
    const edited = body(text.replace('will', 'must'))
    const saves = [
      { body: edited, changes: [] },
      { body: null, changes: [wait] },
      { body: body(text), changes: [] },
      { body: null, changes: [doubt] },
      { body: edited, changes: [] },
      { body: body(text), changes: [] },
    ]
    let current = version
    for (const save of saves) current = (await library.call('article.save', { id, version: current, ...save })).version
    expect(await annotationOf(library, id)).toMatchObject({ state: 'recheck' })
  })

  test('whose state is set with the same save keeps that state', async () => {
    const { library, id, version } = await confirmedQuote()
    const state: ChangeInput = {
      type: 'annotation.change',
      id: idOf('q'),
      fields: { state: 'disputed' },
      reason: 'Two say so',
    }
    const edited = body(text.replace('will', 'must'))
    const saved = await library.call('article.save', { id, version, body: edited, changes: [state] })
    expect(saved.annotations).toEqual([])
    const annotation = await annotationOf(library, id)
    expect(annotation).toMatchObject({ state: 'disputed' })
    expect(wordsOf(annotation?.pieces ?? [])).toBe('we must go')
    const [event] = await library.call('history.list', { annotationId: idOf('q') })
    expect(event).toMatchObject({ before: { state: 'confirmed' }, after: { state: 'disputed' }, reason: 'Two say so' })
  })
})

describe('a quote whose paragraph is deleted', () => {
  test('is detached with its words, and attached again when undo brings it back', async () => {
    const { library, id, version } = await confirmedQuote()
    const before = await annotationOf(library, id)
    const gone = await library.call('article.save', { id, version, body: body('Nothing left.'), changes: [] })
    expect(gone.annotations).toEqual([{ ...before, detached: true, changedAt: gone.savedAt }])
    const ledger = { filter: {}, sort: { column: 'changed', descending: true }, groupBySource: false } as const
    const { rows } = await library.call('ledger.list', { ...ledger, offset: 0, limit: 10 })
    expect(rows[0]?.annotation).toMatchObject({ detached: true, pieces: before?.pieces })
    const back = await library.call('article.save', { id, version: gone.version, body: body(text), changes: [] })
    expect(back.annotations[0]).toMatchObject({ detached: false, state: 'confirmed', pieces: before?.pieces })
    expect(await eventsOf(library)).toEqual(['annotation created', 'annotation detached', 'annotation attached'])
  })
})

describe('annotations that come without a text', () => {
  test('a removed quote that is restored lies where the stored text still has it', async () => {
    const { library, id } = await confirmedQuote()
    const before = await annotationOf(library, id)
    await library.call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('q') }] })
    expect(await annotationOf(library, id)).toBeUndefined()
    await library.call('changes.apply', { changes: [{ type: 'annotation.restore', id: idOf('q') }] })
    expect(await annotationOf(library, id)).toEqual({ ...before, changedAt: expect.any(String) })
  })

  test('one whose mark was left out meanwhile comes back detached', async () => {
    const { library, id, version } = await confirmedQuote()
    const remove: ChangeInput = { type: 'annotation.remove', id: idOf('q') }
    await library.call('article.save', { id, version, body: body('Other text.'), changes: [remove] })
    await library.call('changes.apply', { changes: [{ type: 'annotation.restore', id: idOf('q') }] })
    expect(await annotationOf(library, id)).toMatchObject({ detached: true, pieces: [{ words: 'we will go' }] })
  })
})

describe('all at once', () => {
  test('one quote in two pieces, one across paragraphs, overlapping ones, emoji and right-to-left text', async () => {
    const library = await openTestLibrary()
    const { id } = await bringIn(library.call, {
      body: [
        '“{two}We will go{/two},” she said, “{two}on {in}Friday{/in}{/two}.” {across}It 😀 began{/across}',
        '{across}and went on.{/across} قال: «{rtl}سنذهب {o1}غدا{/rtl} e\u0301{/o1}».',
      ],
    })
    await library.reopen()
    const pieces = async (name: string) => (await annotationOf(library, id, name))?.pieces.map(({ words }) => words)
    expect(await pieces('two')).toEqual(['We will go', 'on Friday'])
    expect(await pieces('in')).toEqual(['Friday'])
    expect(await pieces('across')).toEqual(['It 😀 began\nand went on.'])
    expect(await pieces('rtl')).toEqual(['سنذهب غدا'])
    expect(await pieces('o1')).toEqual(['غدا e\u0301'])
  })

  test('a change that fails takes the whole save with it', async () => {
    const { library, id, version } = await confirmedQuote()
    const before = await library.call('article.get', { id })
    const changes: ChangeInput[] = [
      { type: 'article.change', id, fields: { headline: 'New' } },
      { type: 'evidence.remove', id: idOf('never was') },
    ]
    const save = { id, version, body: body('New text.'), changes }
    expect(await codeOf(() => library.call('article.save', save))).toBe('not_found')
    expect(await library.call('article.get', { id })).toEqual(before)
    expect(await eventsOf(library)).toEqual(['annotation created'])
  })

  test('the window is told once of each save, with the article it was', async () => {
    const { library, id, version } = await confirmedQuote()
    library.notices.length = 0
    await library.call('article.save', { id, version, body: body('New text.'), changes: [] })
    expect(library.notices).toEqual([{ type: 'changed', articleIds: [id] }])
  })
})
