import { expect, test } from 'vitest'
import { noAttribution } from '../../src/core/model/annotation.ts'
import { idOf } from '../support/article-records.ts'
import { bringIn } from '../support/bring-in.ts'
import { codeOf } from '../support/code-of.ts'
import { openTestLibrary } from '../support/test-library.ts'

const fields = {
  kind: 'quote' as const,
  manner: 'direct' as const,
  attribution: noAttribution,
  state: 'unchecked' as const,
  note: '',
}

test('with a clock that is set back, history stays in the order in which things were done', async () => {
  const time = { now: Date.parse('2026-03-12T10:00:00.000Z') }
  const { call } = await openTestLibrary({ clock: () => new Date(time.now) })
  const { id } = await bringIn(call, { body: ['{q}Words{/q}'] })
  const states = ['pending', 'denied', 'disputed', 'confirmed'] as const
  for (const state of states) {
    time.now -= 86_400_000
    await call('changes.apply', { changes: [{ type: 'annotation.change', id: idOf('q'), fields: { state } }] })
  }
  const events = await call('history.list', { annotationId: idOf('q') })
  expect(events.slice(0, states.length).map(({ after }) => after?.state)).toEqual(states.toReversed())
  expect((await call('article.get', { id })).annotations[0]?.state).toBe('confirmed')
})

test('a record with an id that is taken is refused, with everything that came with it', async () => {
  const { call } = await openTestLibrary()
  const { id } = await bringIn(call, { body: ['{q}Words{/q}'] })
  const before = await call('article.get', { id })
  const changes = [
    { type: 'annotation.change' as const, id: idOf('q'), fields: { state: 'denied' as const } },
    { type: 'annotation.create' as const, id: idOf('q'), articleId: id, fields },
  ]
  expect(await codeOf(() => call('changes.apply', { changes }))).toBe('invalid_input')
  expect(await call('article.get', { id })).toEqual(before)
})
