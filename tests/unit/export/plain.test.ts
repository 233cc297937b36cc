import { describe, expect, it } from 'vitest'
import { plainExport } from '../../../src/core/export/plain.ts'
import { articleRecords } from '../../support/article-records.ts'
import { crowdedInput, deskWords } from '../../support/crowded-article.ts'

const records = articleRecords({
  fields: { headline: 'Basin to close', place: 'PORT', date: '2026-03-12', byline: 'By R. I.', credit: 'Own' },
  body: [
    '“{q}We go{/q},” {b}she{/b} said, “{q}on Friday{/q}.”',
    {
      bullets: [
        ['one', 'more of one'],
        ['two', { numbers: [['deep']], start: 4 }],
      ],
    },
  ],
  annotations: { q: { state: 'confirmed', source: 'Ada' }, gone: { detached: 'Cut words' } },
  sources: { Ada: {} },
})

describe('plain text of an article', () => {
  it('is headline, head and blocks, parted by empty lines', () => {
    expect(plainExport(crowdedInput({ records, annotated: false }))).toBe(
      [
        'Basin to close',
        'PORT, 12 March 2026\nBy R. I.\nCredit: Own',
        '“We go,” she said, “on Friday.”',
        '- one',
        '  more of one',
        '- two',
        '  4. deep\n',
      ].join('\n\n'),
    )
  })

  it('numbers each piece and says below what it is', () => {
    const text = plainExport(crowdedInput({ records }))
    expect(text).toContain('“We go[1],” she said, “on Friday[1].”')
    expect(text).toContain('NOTES\n\n[1] Confirmed · direct · 2 pieces · Ada')
    expect(text).toContain('NO LONGER IN THE TEXT\n\n[2] Unchecked · direct · no source yet\n    Words: “Cut words”')
  })

  it('holds no control characters, and nothing from the desk where it is clean', () => {
    const clean = plainExport(crowdedInput({ annotated: false }))
    expect(clean.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\ufffe/u)
    for (const word of deskWords) expect(clean).not.toContain(word)
  })
})
