import { describe, expect, it } from 'vitest'
import { AttestError } from '../../../src/core/errors.ts'
import { articleJson, readArticleJson } from '../../../src/core/export/article-json.ts'
import type { ExportInput } from '../../../src/core/export/export-input.ts'
import { articleRecords } from '../../support/article-records.ts'

const records = articleRecords({
  body: [
    '{call}Ring me{/call}, {who}Ada{/who} {cue}said{/cue}, {call}now{/call}.',
    { quote: ['{lamp}the lamp \u202b“خافت”\u202c was 🕯️ “dark”{/lamp}'] },
  ],
  annotations: {
    call: {
      source: 'Ada',
      mention: 'who',
      cue: 'cue',
      state: 'confirmed',
      evidence: [{ kind: 'recording', locator: '04:12' }],
    },
    who: { kind: 'mention' },
    cue: { kind: 'cue' },
    lamp: { source: 'Fitter', relayedBy: 'Wire', requests: [{ to: 'Ada', question: 'Was it?' }] },
    gone: { detached: 'Words no longer there', source: 'Ada' },
  },
  dismissals: [{ kind: 'not a quote', words: 'dark' }],
  sources: {
    Fitter: {
      kind: 'unnamed',
      protected: true,
      anonymityReason: 'Would lose the post',
      anonymityApprovedBy: 'Editor',
      note: 'Home number 555 0101',
    },
    Ada: { terms: 'background', anonymityReason: 'Asked for it', anonymityApprovedBy: 'Desk chief', note: 'Desk 12' },
    Wire: { kind: 'agency' },
  },
})

const input = (over: Partial<ExportInput> = {}): ExportInput => ({
  records,
  ledger: [],
  format: 'json',
  annotated: true,
  notCleared: '',
  exportedAt: '2026-03-12T14:00:00.000Z',
  editor: 'Desk',
  ...over,
})

const codeOf = (read: () => unknown): string => {
  try {
    read()
    return 'read'
  } catch (error) {
    return error instanceof AttestError ? error.code : 'fault'
  }
}

describe('the JSON of an article', () => {
  it('reads back as the same records, but for what is for the desk alone of a protected source', () => {
    const back = readArticleJson(articleJson(input()))
    expect(back.article).toEqual(records.article)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(back.dismissals).toHaveLength(1)
    for (const list of ['annotations', 'evidence', 'requests', 'dismissals'] as const) {
      expect([...back[list]].sort(byId)).toEqual([...records[list]].sort(byId))
    }
    const remarks = back.sources.map((each) => [each.name, each.anonymityReason, each.anonymityApprovedBy, each.note])
    expect(remarks).toEqual([
      ['Ada', 'Asked for it', 'Desk chief', 'Desk 12'],
      ['Fitter', '', '', ''],
      ['Wire', '', '', ''],
    ])
  })

  it('is read from before sources told why they are not named', () => {
    const file = JSON.parse(articleJson(input()))
    for (const source of file.sources) {
      delete source.anonymityReason
      delete source.anonymityApprovedBy
    }
    const [ada] = readArticleJson(JSON.stringify(file)).sources
    expect(ada).toMatchObject({ name: 'Ada', note: 'Desk 12', anonymityReason: '', anonymityApprovedBy: '' })
  })

  it('is the same text whatever order the records come in', () => {
    const turned = {
      article: Object.fromEntries(Object.entries(records.article).reverse()) as typeof records.article,
      annotations: records.annotations.toReversed(),
      sources: records.sources.toReversed(),
      evidence: records.evidence.toReversed(),
      requests: records.requests.toReversed(),
      dismissals: records.dismissals.toReversed(),
      waivers: records.waivers.toReversed(),
    }
    expect(articleJson(input({ records: turned }))).toBe(articleJson(input()))
  })

  it('gives the plain text its offsets refer to, in UTF-16 units', () => {
    const file = JSON.parse(articleJson(input()))
    const pieces = file.annotations
      .filter((one: { detached: boolean }) => !one.detached)
      .flatMap((one: { pieces: [] }) => one.pieces)
    expect(pieces).toHaveLength(5)
    for (const { start, end, words } of pieces) expect(file.text.slice(start, end)).toBe(words)
  })

  it('carries nothing from the desk in the clean copy', () => {
    const clean = articleJson(input({ annotated: false }))
    expect(clean).not.toMatch(/annotation"|Fitter|04:12|no longer there/)
    expect(readArticleJson(clean).annotations).toEqual([])
    expect(JSON.parse(clean).text).toBe(JSON.parse(articleJson(input())).text)
  })
})

interface AlteredFile {
  readonly article: object
  readonly evidence: readonly [object]
}

describe('reading an article from JSON', () => {
  const altered = (change: (file: AlteredFile) => unknown): string => {
    const file = JSON.parse(articleJson(input()))
    change(file)
    return JSON.stringify(file)
  }

  it('takes a file written before suggestions could be turned down', () => {
    const old = altered((file) => Reflect.deleteProperty(file, 'dismissals'))
    expect(readArticleJson(old)).toMatchObject({ article: { id: records.article.id }, dismissals: [] })
  })

  it.each([
    ['text that is not JSON', 'not json'],
    ['JSON that is something else', '{"type":"Feature"}'],
    ['a newer version', altered((file) => Object.assign(file, { version: 2 }))],
    ['a missing list', altered((file) => Reflect.deleteProperty(file, 'sources'))],
    ['a body of another schema', altered((file) => Object.assign(file.article, { body: { type: 'image' } }))],
    ['an annotation by a source that is not there', altered((file) => Object.assign(file, { sources: [] }))],
    ['evidence for nothing', altered((file) => Object.assign(file, { annotations: [] }))],
    [
      'a link as evidence that runs code',
      altered((file) => Object.assign(file.evidence[0], { link: 'javascript:alert(1)' })),
    ],
  ])('refuses %s', (_, text) => {
    expect(codeOf(() => readArticleJson(text))).toBe('unreadable_file')
  })
})
