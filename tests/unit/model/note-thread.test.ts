import { describe, expect, it } from 'vitest'
import { threadOfNote } from '../../../src/core/model/note-thread.ts'

describe('a note read as a thread', () => {
  it('of one line begins with it and has no answer', () => {
    expect(threadOfNote('Look at this.')).toEqual({ opening: 'Look at this.', answers: [], isResolved: false })
    expect(threadOfNote('')).toEqual({ opening: '', answers: [], isResolved: false })
    expect(threadOfNote('Resolved.')).toEqual({ opening: 'Resolved.', answers: [], isResolved: false })
  })

  it('parts what each has written, over several lines, and knows whether it was resolved', () => {
    const lines = [
      'Ana Leduc, 2026-02-02 10:00: Really?',
      'I doubt it.',
      'Bo, Jr., 2026-02-02 11:30: The minutes say so.',
      'Page 3.',
      'Ana Leduc, 2026-02-03 09:05: ',
      'Resolved.',
    ]
    expect(threadOfNote(lines.join('\n'))).toEqual({
      opening: 'Ana Leduc, 2026-02-02 10:00: Really?\nI doubt it.',
      answers: [
        { author: 'Bo, Jr.', date: '2026-02-02T11:30', words: 'The minutes say so.\nPage 3.' },
        { author: 'Ana Leduc', date: '2026-02-03T09:05', words: '' },
      ],
      isResolved: true,
    })
  })

  it.each([
    'Bo: without a day',
    'Bo, 2026-02-02: without a time',
    'Bo, 2026-13-42 10:00: no day',
    ', 2026-02-02 10:00: x',
  ])('takes “%s” as words of what stands before it', (line) => {
    expect(threadOfNote(`First.\n${line}`)).toEqual({ opening: `First.\n${line}`, answers: [], isResolved: false })
  })
})
