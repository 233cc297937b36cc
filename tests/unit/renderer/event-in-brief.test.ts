import { expect, test } from 'vitest'
import { eventInBrief } from '../../../src/renderer/src/ui/event-in-brief.ts'
import { eventOf } from '../../support/event-of.ts'

const annotationId = '0b0f2c62-0000-4000-8000-000000000000'

test('a tagged statement is told by its first words', () => {
  const words = 'We would rather explain an empty platform than an accident, said the director of the line'
  const tagged = eventOf({
    type: 'annotation created',
    annotationId,
    after: { kind: 'quote', manner: 'direct', state: 'unchecked', words },
  })
  expect(eventInBrief(tagged)).toEqual({
    title: 'Tagged',
    details: ['“We would rather explain an empty platform than an accident…”'],
  })
})

test('of a change all that changed is said', () => {
  const changed = eventOf({ annotationId, before: { state: 'pending' }, after: { state: 'denied' } })
  expect(eventInBrief(changed).details).toEqual(['state: pending → denied'])
})

test('what was done to the source itself is said in full', () => {
  const note = 'Reached by telephone between nine and ten in the morning, never on a Friday'
  const created = eventOf({ type: 'source created', after: { name: 'Mara Lindholm', note } })
  expect(eventInBrief(created).details).toEqual([`Mara Lindholm · ${note}`])
})
