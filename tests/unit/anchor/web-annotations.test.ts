import { describe, expect, test } from 'vitest'
import { putWebAnnotations } from '../../../src/core/anchor/put-web-annotations.ts'
import { readWebAnnotations } from '../../../src/core/anchor/read-web-annotations.ts'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { withoutAnnotations } from '../../../src/core/export/without-annotations.ts'
import { idOf } from '../../support/article-records.ts'
import { codeOf } from '../../support/code-of.ts'
import { exportsOf, textOf } from '../../conformance/fixtures.ts'

const counted = () => {
  let count = 0
  return () => idOf(`put ${count++}`)
}

const bodyOf = (...paragraphs: readonly string[]) =>
  parseBody({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })

const put = (body: ReturnType<typeof bodyOf>, json: unknown) => {
  const done = putWebAnnotations(body, readWebAnnotations(JSON.stringify(json)).annotations, idOf('article'), counted())
  const pieces = annotationPieces(done.body, plainText(done.body))
  return {
    ...done,
    words: done.changes.map(
      ({ id, fields }) =>
        `${fields.kind}: ${(pieces.get(id) ?? []).map(({ words }) => words).join(' … ')} ← ${fields.note}`,
    ),
  }
}

describe('Web Annotations out and in again', () => {
  test.each(exportsOf('web-annotation'))('restore every span, kind and state of $name', async ({ write, input }) => {
    const { article, annotations } = input.records
    const placed = annotations.filter(({ detached }) => !detached)
    const body = withoutAnnotations(parseBody(article.body))
    const {
      body: after,
      changes,
      lost,
    } = putWebAnnotations(body, readWebAnnotations(textOf(await write())).annotations, article.id, counted())
    const pieces = annotationPieces(after, plainText(after))
    const told = (each: (typeof placed)[number]) => {
      const { kind, manner, state, note } = each
      return { kind, manner, state, note, pieces: each.pieces }
    }
    const order = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
    const restored = changes.map(({ id, fields: { kind, manner, state, note } }) => ({
      kind,
      manner,
      state,
      note,
      pieces: pieces.get(id) ?? [],
    }))
    expect(lost).toEqual([])
    expect(restored.toSorted(order)).toEqual(placed.map(told).toSorted(order))
  })
})

describe('Web Annotations of others', () => {
  const annotation = (selector: object, more: object = {}) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: { source: 'https://gazette.example/', selector },
    ...more,
  })

  test('are notes, with who wrote them and when', () => {
    const { words } = put(
      bodyOf('The old crane stays.'),
      annotation(
        { type: 'TextQuoteSelector', exact: 'crane', prefix: 'old ', suffix: ' stays' },
        {
          body: { type: 'TextualBody', value: 'Really?' },
          creator: { name: 'Ana Leduc' },
          created: '2026-02-02T10:00:00Z',
        },
      ),
    )
    expect(words).toEqual(['note: crane ← Ana Leduc, 2026-02-02: Really?'])
  })

  test('may count in characters or in UTF-16 units, and may come as a page', () => {
    const text = '👩‍👩‍👧 e\u0301 שלום: the crane stays'
    const start = text.indexOf('crane')
    const items = [
      annotation([{ exact: 'crane' }, { start, end: start + 5 }], { bodyValue: 'units' }),
      annotation(
        [{ exact: 'crane' }, { start: [...text.slice(0, start)].length, end: [...text.slice(0, start)].length + 5 }],
        { body: 'characters' },
      ),
      annotation({ type: 'TextPositionSelector', start, end: start + 5 }, { bodyValue: 'position' }),
    ]
    const { words } = put(bodyOf(text, 'Another crane.'), { type: 'AnnotationPage', items })
    expect(words).toEqual(['note: crane ← units', 'note: crane ← characters', 'note: crane ← position'])
  })

  test('without a sure place are named and put nowhere', () => {
    const { words, lost, detached } = put(bodyOf('A crane and a crane.'), [
      annotation({ exact: 'crane' }),
      annotation({ exact: 'cranes' }),
      annotation({ start: 5, end: 900 }),
    ])
    expect(words).toEqual([])
    expect(lost).toEqual(['crane', 'cranes', ''])
    expect(detached.map(({ stood }) => stood?.pieces.map(({ words: had }) => had))).toEqual([['crane'], ['cranes']])
  })

  test.each([
    ['{"type":', 'unreadable_file'],
    ['{"type":"Person"}', 'unsupported_format'],
    ['[]', 'unsupported_format'],
    ['null', 'unsupported_format'],
  ])('that are none are refused: %s', async (source, code) => {
    expect(await codeOf(async () => readWebAnnotations(source))).toBe(code)
  })
})
