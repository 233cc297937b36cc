import type { Event } from '../../src/core/model/event.ts'

/** An event of a history, a change of an annotation where nothing else is said. */
export const eventOf = (fields: Partial<Event>): Event => ({
  sequence: 1,
  at: '2026-03-12T10:00:00.000Z',
  editor: 'R. Imhof',
  type: 'annotation changed',
  articleId: null,
  annotationId: null,
  sourceId: null,
  before: null,
  after: null,
  reason: '',
  ...fields,
})
