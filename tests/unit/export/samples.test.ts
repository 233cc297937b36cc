import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { readArticleJson } from '../../../src/core/export/article-json.ts'
import { isAttributable } from '../../../src/core/model/annotation.ts'
import { requestOutcomes } from '../../../src/core/model/request.ts'
import { confirmationStates } from '../../../src/core/model/state.ts'

const folder = fileURLToPath(new URL('../../../resources/samples/', import.meta.url))
const read = (file: string) => readArticleJson(readFileSync(`${folder}${file}`, 'utf8'))

describe.each(readdirSync(folder))('the sample %s', (file) => {
  const { article, annotations } = read(file)
  const body = parseBody(article.body)
  const plain = plainText(body)

  it('lays its annotations where its text says they are', () => {
    const found = annotationPieces(body, plain)
    expect([...found.keys()].sort()).toEqual(annotations.map(({ id }) => id).sort())
    for (const { id, pieces } of annotations) expect(pieces).toEqual(found.get(id))
  })

  it('is marked as a sample and has the fields an editor sees first', () => {
    expect(article.origin.format).toBe('sample')
    for (const field of ['headline', 'slug', 'place', 'date', 'language'] as const) expect(article[field]).not.toBe('')
  })
})

describe('the wire story', () => {
  const { annotations, evidence, requests, sources, article } = read('kelmouth-trams.json')

  it('shows every state, and every outcome of a request with one still open', () => {
    const states = annotations.filter(({ kind }) => isAttributable(kind)).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(confirmationStates))
    expect(new Set(requests.map(({ outcome }) => outcome))).toEqual(new Set(requestOutcomes))
    expect(requests.filter(({ outcome }) => outcome === 'open')).toHaveLength(1)
  })

  it('rests every settled state on evidence', () => {
    const supported = new Set(evidence.map(({ annotationId }) => annotationId))
    const settled = annotations.filter(({ state }) =>
      ['confirmed', 'unconfirmed', 'disputed', 'denied'].includes(state),
    )
    expect(settled.filter(({ id }) => !supported.has(id))).toEqual([])
  })

  it('has a quote in two pieces, a protected source and one that an agency relayed', () => {
    expect(annotations.filter(({ kind, pieces }) => kind === 'quote' && pieces.length === 2)).toHaveLength(1)
    expect(sources.filter(({ kind, protected: hidden }) => kind === 'unnamed' && hidden)).toHaveLength(1)
    expect(annotations.filter(({ attribution }) => attribution.relayedById !== null)).toHaveLength(1)
  })

  it('leaves quotation marks untagged for the first minute', () => {
    const text = plainText(parseBody(article.body)).text
    const tagged = annotations.flatMap(({ pieces }) => pieces)
    const opening = [...text.matchAll(/“/g)].map(({ index }) => index)
    const bare = opening.filter((at) => !tagged.some(({ start, end }) => at + 1 >= start && at < end))
    expect(bare.length).toBeGreaterThanOrEqual(4)
  })
})

describe('the feature', () => {
  it('is fresh copy with quotes and no tag', () => {
    const { article, annotations, sources } = read('aldmere-clock.json')
    expect(annotations).toEqual([])
    expect(sources).toEqual([])
    expect(plainText(parseBody(article.body)).text.match(/“/g)?.length).toBeGreaterThan(8)
  })
})
