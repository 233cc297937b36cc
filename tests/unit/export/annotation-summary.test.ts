import { describe, expect, it } from 'vitest'
import type { ArticleRecords } from '../../../src/core/api.ts'
import { summariseAnnotation, summaryLine, summaryLines } from '../../../src/core/export/annotation-summary.ts'
import { indexRecords } from '../../../src/core/export/records-index.ts'
import { type AnnotationSketch, articleRecords, idOf } from '../../support/article-records.ts'

const sources = {
  'Dana Okoye': {
    function: 'chair',
    affiliation: 'Port Elva harbour board',
    aliases: ['Okoye'],
    note: 'Mobile 555 0100',
  },
  'Dock worker': {
    kind: 'unnamed' as const,
    terms: 'background' as const,
    protected: true,
    anonymityReason: 'Fears the foreman',
    anonymityApprovedBy: 'Editor Y',
    note: 'Real name: X',
  },
  'News wire': { kind: 'agency' as const },
}

const build = (sketch: AnnotationSketch): ArticleRecords =>
  articleRecords({
    body: ['{mention}the board’s\n chair{/mention} {cue}said{/cue} {alias}Okoye{/alias} {quote}we will go{/quote}'],
    annotations: { quote: sketch, mention: { kind: 'mention' }, cue: { kind: 'cue' }, alias: { kind: 'mention' } },
    sources,
  })

const summaryOf = (sketch: AnnotationSketch, pieces = 1) => {
  const records = build(sketch)
  const annotation = records.annotations.find(({ id }) => id === idOf('quote'))
  if (!annotation) throw new Error('The sketch has no quote.')
  return summariseAnnotation(annotation, pieces, indexRecords(records))
}

describe('an annotation in words', () => {
  it('says state, manner, source, cue, place, date and evidence in one line', () => {
    const summary = summaryOf({
      state: 'confirmed',
      source: 'Dana Okoye',
      cue: 'cue',
      mention: 'alias',
      place: 'at the quay',
      date: '2026-03-12',
      evidence: [{ kind: 'recording', locator: '04:12' }],
    })
    expect(summaryLine(summary)).toBe(
      'Confirmed · direct · Dana Okoye, chair, Port Elva harbour board · said · at the quay · 12 March 2026 · evidence: recording 04:12',
    )
  })

  it.each<[string, AnnotationSketch, string]>([
    ['a quote nobody has attributed', {}, 'Unchecked · direct · no source yet'],
    ['a claim without a source', { kind: 'claim', state: 'recheck' }, 'Recheck · claim'],
    [
      'a source that has to be kept safe',
      { manner: 'mixed', source: 'Dock worker', state: 'disputed' },
      'Disputed · mixed · Dock worker · unnamed · background · protected',
    ],
    [
      'how the text names a source, where it does not by name or alias',
      { source: 'Dana Okoye', mention: 'mention' },
      'Unchecked · direct · Dana Okoye, chair, Port Elva harbour board · named as “the board’s chair”',
    ],
    [
      'who carried it',
      { source: 'News wire', relayedBy: 'News wire' },
      'Unchecked · direct · News wire · carried by News wire',
    ],
    [
      'a question still open',
      { requests: [{ to: 'Dana Okoye' }] },
      'Unchecked · direct · no source yet · asked Dana Okoye: open',
    ],
    ['a note', { kind: 'note', note: 'Ask\nagain' }, 'Note · Ask again'],
  ])('says %s', (_, sketch, line) => {
    expect(summaryLine(summaryOf(sketch))).toBe(line)
  })

  it('gives evidence and requests in full, a line each', () => {
    const summary = summaryOf(
      {
        note: 'Read back',
        evidence: [
          {
            kind: 'document',
            locator: 'minutes, p. 3',
            date: '2026-03-11',
            excerpt: 'We will\ngo.',
            link: 'https://m.example/3',
          },
          { kind: 'recording', file: { name: 'tape.mp3', size: 1, sha256: '0'.repeat(64) } },
        ],
        requests: [
          {
            to: 'Dana Okoye',
            channel: 'telephone',
            question: 'Will you?',
            askedAt: '2026-03-12T10:40:00.000Z',
            outcome: 'answered',
            outcomeAt: '2026-03-12T11:00:00.000Z',
            answer: 'Yes.',
          },
          { to: 'Dana Okoye', askedAt: '2026-03-12T12:00:00.000Z', deadline: '2026-03-12T16:00:00.000Z' },
        ],
      },
      2,
    )
    expect(summaryLines(summary)).toEqual([
      'Unchecked · direct · 2 pieces · no source yet',
      'Evidence: document, minutes, p. 3, 11 March 2026: “We will go.” https://m.example/3',
      'Evidence: recording, file tape.mp3',
      'Request: asked Dana Okoye (telephone), 12 March 2026, 10:40 UTC: “Will you?” – answered 12 March 2026, 11:00 UTC: “Yes.”',
      'Request: asked Dana Okoye, 12 March 2026, 12:00 UTC – open, until 12 March 2026, 16:00 UTC',
      'Remark: Read back',
    ])
  })

  it('never says what is for the desk alone: a source’s note, and why it is not named', () => {
    for (const source of Object.keys(sources)) {
      const summary = summaryOf({ source, requests: [{ to: source }] })
      expect(JSON.stringify(summary) + summaryLines(summary).join()).not.toMatch(/555|Real name|foreman|Editor Y/)
    }
  })
})
