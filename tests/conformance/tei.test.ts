import type { Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { annotatedCopy } from '../../src/core/export/annotated-copy.ts'
import { elementsOf, parseXml } from '../support/docx-parts.ts'
import { exportsOf, textOf } from './fixtures.ts'

const idsIn = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(elements.map((element) => element.getAttribute('xml:id') ?? '').filter((id) => id !== ''))

const pointers = ['who', 'next', 'prev', 'target', 'resp', 'source', 'ana'] as const

describe('TEI P5, read as XML', () => {
  test.each(exportsOf('tei'))(
    '$name: the copy is whole, every name once, and every pointer leads somewhere',
    async ({ write, input }) => {
      const document = parseXml(textOf(await write()))
      const all = elementsOf(document, '*')
      const ids = all.map((element) => element.getAttribute('xml:id')).filter((id) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const known = idsIn(all)
      for (const element of all)
        for (const pointer of pointers) {
          const value = element.getAttribute(pointer)
          if (value?.startsWith('#')) expect(known.has(value.slice(1))).toBe(true)
        }
      const copy = annotatedCopy(input.records, input.annotated)
      const body = elementsOf(document, 'body')[0]?.textContent ?? ''
      const plain = (text: string) => text.replace(/[\s\p{Cc}\ufffe]+/gu, '')
      expect(plain(body)).toContain(plain(copy.plain.text))
    },
  )

  test.each(exportsOf('tei'))(
    '$name: each quote is said or quoted, with who said it and how sure that is',
    async ({ write, input }) => {
      const document = parseXml(textOf(await write()))
      const quotes = input.records.annotations.filter(({ kind, detached }) => kind === 'quote' && !detached)
      const said = [
        ...elementsOf(document, 'said'),
        ...elementsOf(document, 'quote').filter((each) => each.getAttribute('ana')),
      ]
      // A quote in parts is one: the first of its parts has none before it.
      expect(said.filter((each) => !each.getAttribute('prev'))).toHaveLength(quotes.length)
      for (const each of said) expect(['high', 'low', 'unknown']).toContain(each.getAttribute('cert'))
      const attributed = quotes.filter(({ attribution }) => attribution.sourceId !== null).length
      const told = said.filter(
        (each) => !each.getAttribute('prev') && (each.getAttribute('who') || each.getAttribute('source')),
      )
      expect(told).toHaveLength(attributed)
    },
  )
})
