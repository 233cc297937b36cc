import { describe, expect, it } from 'vitest'
import { annotationPieces } from '../../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../../src/core/document/schema.ts'
import { profiledRecords } from '../../../../src/core/export/profile/profiled-records.ts'
import { cleanProfile, deskProfile, outsideProfile } from '../../../../src/core/model/export-profile.ts'
import { articleRecords, idOf } from '../../../support/article-records.ts'

const records = articleRecords({
  fields: {
    headline: 'Quay shut',
    origin: {
      format: 'docx',
      fileName: 'talk-with-vera-holm.docx',
      encoding: '',
      encodingBasis: '',
      notes: ['From Vera.'],
    },
  },
  body: [
    '“{open}The quay is shut{/open},” {chair}the chair{/chair} said.',
    '“{hidden}Nobody looked at the piles{/hidden},” {person}a person on the board{/person} said.',
    'The {secret}board {other}knew since{/other} May{/secret}, {deputy}one of them{/deputy} {cue}added{/cue}.',
    '{remarked}A line{/remarked} to look at.',
  ],
  annotations: {
    open: {
      source: 'Ada Lund',
      mention: 'chair',
      note: 'Ring her again.',
      channel: 'press conference',
      createdBy: 'Robin',
      evidence: [
        { kind: 'recording', locator: '04:12', excerpt: 'as she said to Vera', link: 'https://x.example/vera' },
      ],
      requests: [{ to: 'Vera Holm', question: 'Is it so?' }, { to: 'Ada Lund' }],
    },
    chair: { kind: 'mention' },
    hidden: {
      source: 'Vera Holm',
      mention: 'person',
      channel: 'telephone',
      place: 'her boat',
      date: '2026-03-02',
      evidence: [{ kind: 'e-mail', excerpt: 'from vera@example.org' }],
    },
    person: { kind: 'mention' },
    secret: { kind: 'claim', source: 'Karl Deep', mention: 'deputy', cue: 'cue' },
    other: { source: 'Ada Lund' },
    deputy: { kind: 'mention' },
    cue: { kind: 'cue' },
    remarked: { kind: 'note', note: 'Says Vera.' },
    gone: { detached: 'words that are out', source: 'Ada Lund' },
  },
  sources: {
    'Ada Lund': { note: 'ada@example.org', function: 'chair' },
    'Vera Holm': {
      protected: true,
      aliases: ['V.H.'],
      function: 'treasurer',
      affiliation: 'board',
      description: 'a person on the board',
      note: 'vera@example.org',
      terms: 'background',
    },
    'Karl Deep': { terms: 'off record' },
  },
  waivers: [{ rule: 'single-source', words: 'quay', reason: 'Vera knows' }],
})

const outside = profiledRecords(records, outsideProfile)
const everything = JSON.stringify(outside)
const byId = new Map(outside.annotations.map((annotation) => [annotation.id, annotation]))

describe('an article for outside', () => {
  it('has a protected source under its agreed description and with nothing else of it', () => {
    const hidden = byId.get(idOf('hidden'))
    const source = outside.sources.find(({ id }) => id === hidden?.attribution.sourceId)
    expect(source).toMatchObject({
      name: 'a person on the board',
      kind: 'unnamed',
      aliases: [],
      function: '',
      affiliation: '',
      note: '',
      protected: false,
      terms: 'background',
    })
    expect(source?.id).not.toBe(idOf('source Vera Holm'))
    expect(hidden?.attribution).toMatchObject({ channel: '', place: '', date: '' })
    expect(everything).not.toMatch(/vera|holm|V\.H\.|treasurer/i)
    expect(everything).not.toContain(idOf('source Vera Holm'))
  })

  it('calls a source without a description one who is not named, and has another id for it in each article', () => {
    const two = ['one', 'two'].map((name) =>
      profiledRecords(
        articleRecords({
          name,
          body: ['{q}Words{/q}'],
          annotations: { q: { source: 'Insider' } },
          sources: { Insider: { kind: 'unnamed' } },
        }),
        outsideProfile,
      ),
    )
    expect(two.map(({ sources }) => sources[0]?.name)).toEqual([
      'a source who is not named',
      'a source who is not named',
    ])
    expect(new Set(two.map(({ sources }) => sources[0]?.id)).size).toBe(2)
  })

  it('leaves what was said off the record out of the copy too, and shows that it did', () => {
    const { text } = plainText(parseBody(outside.article.body))
    expect(text).toContain('The […], one of them added.')
    for (const gone of ['secret', 'other', 'deputy', 'cue']) expect(byId.has(idOf(gone))).toBe(false)
    expect(outside.sources.map(({ name }) => name)).not.toContain('Karl Deep')
  })

  it('has no notes, remarks, requests, words that are out of the text, waivers or editors', () => {
    expect(everything).not.toMatch(/Ring her|words that are out|Is it so|Robin|ada@example|single-source/)
    expect(byId.has(idOf('remarked'))).toBe(false)
    expect(outside.requests).toEqual([])
    expect(outside.waivers).toEqual([])
  })

  it('says of evidence only of what kind it is, and of that for a hidden source nothing', () => {
    expect(outside.evidence).toHaveLength(1)
    expect(outside.evidence[0]).toMatchObject({ kind: 'recording', locator: '', excerpt: '', link: '', file: null })
  })

  it('has every annotation where its marks lie in the body that comes with it', () => {
    const body = parseBody(outside.article.body)
    const places = annotationPieces(body, plainText(body))
    expect([...places.keys()].toSorted()).toEqual([...byId.keys()].toSorted())
    for (const { id, pieces } of outside.annotations) expect(pieces).toEqual(places.get(id))
  })

  it('holds together by itself', () => {
    const annotations = new Set(outside.annotations.map(({ id }) => id))
    const sources = new Set(outside.sources.map(({ id }) => id))
    for (const { attribution } of outside.annotations) {
      for (const id of [attribution.mentionId, attribution.cueId]) expect(id === null || annotations.has(id)).toBe(true)
      for (const id of [attribution.sourceId, attribution.relayedById])
        expect(id === null || sources.has(id)).toBe(true)
    }
  })

  it('keeps evidence in full where a profile says so, but never that for a hidden source', () => {
    const { evidence, requests } = profiledRecords(records, { ...outsideProfile, evidence: 'full', requests: true })
    expect(evidence.map(({ locator }) => locator)).toEqual(['04:12'])
    expect(requests.map(({ sourceId }) => sourceId)).toEqual([idOf('source Ada Lund')])
  })
})

describe('an article for the desk', () => {
  it('is as it is', () => {
    expect(profiledRecords(records, deskProfile)).toEqual(records)
  })
})

describe('the clean copy', () => {
  it('is head and text, and nothing that says where it came from', () => {
    const clean = profiledRecords(records, cleanProfile)
    expect({ ...clean, article: null }).toEqual({
      article: null,
      annotations: [],
      sources: [],
      evidence: [],
      requests: [],
      dismissals: [],
      waivers: [],
    })
    expect(JSON.stringify(clean)).not.toMatch(/annotation"|talk-with|From Vera/)
    expect(plainText(parseBody(clean.article.body)).text).toContain('The board knew since May')
  })
})
