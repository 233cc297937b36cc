import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../../src/core/model/event.ts'
import { eventInWords } from '../../../src/renderer/src/ui/event-in-words.ts'
import { eventOf } from '../../support/event-of.ts'

describe('an event in words', () => {
  it('has a title of its own for every type', () => {
    const titles = eventTypes.map((type) => eventInWords(eventOf({ type })).title)
    expect(titles.filter((title) => title.trim() === '')).toEqual([])
    expect(new Set(titles).size).toBe(eventTypes.length)
  })

  it('names states as the window does', () => {
    expect(eventInWords(eventOf({ before: { state: 'confirmed' }, after: { state: 'recheck' } })).details).toEqual([
      'state: confirmed → recheck',
    ])
  })

  it('keeps the old words beside the new', () => {
    const changed = eventOf({
      type: 'words changed',
      before: { words: 'Nobody skips.', state: 'confirmed' },
      after: { words: 'Nobody ever skips.', state: 'recheck' },
    })
    expect(eventInWords(changed)).toEqual({
      title: 'Its words changed',
      details: ['words: Nobody skips. → Nobody ever skips.', 'state: confirmed → recheck'],
    })
  })

  it('sets the parts of an attribution beside the other fields, and leaves out ids', () => {
    const changed = eventOf({
      before: { attribution: { sourceId: null, channel: '', place: 'Kelmouth' }, manner: 'direct' },
      after: {
        attribution: { sourceId: '0b0f2c62-0000-4000-8000-000000000000', channel: 'call', place: '' },
        manner: 'mixed',
      },
    })
    expect(eventInWords(changed).details).toEqual([
      'channel: none → call',
      'place: Kelmouth → none',
      'manner: direct → mixed',
    ])
  })

  it('says that a mention or cue was given or taken away', () => {
    const given = eventOf({
      before: { attribution: { mentionId: null, cueId: '0b0f2c62-0000-4000-8000-000000000000' } },
      after: { attribution: { mentionId: '0b0f2c62-0000-4000-8000-000000000001', cueId: null } },
    })
    expect(eventInWords(given).details).toEqual(['mention: none → tagged', 'cue: tagged → none'])
  })

  it('says in one line what a new record holds, without what is empty or off', () => {
    const added = eventOf({
      type: 'evidence added',
      after: { kind: 'recording', locator: '04:12', excerpt: '', link: '', date: '2026-03-12', protected: false },
    })
    expect(eventInWords(added).details).toEqual(['recording · 04:12 · 12 March 2026'])
  })

  it('says what a record held that is gone', () => {
    expect(eventInWords(eventOf({ type: 'annotation detached', before: { words: 'Nobody skips.' } })).details).toEqual([
      'Nobody skips.',
    ])
  })

  it('cuts long values', () => {
    const [detail = ''] = eventInWords(eventOf({ before: { note: 'x'.repeat(500) }, after: { note: 'short' } })).details
    expect(detail).toHaveLength('note: '.length + 120 + ' → short'.length)
    expect(detail).toContain('… → short')
  })
})
