import { expand } from 'jsonld'
import { describe, expect, test } from 'vitest'
import { isAttributable } from '../../src/core/model/annotation.ts'
import { exportsOf, textOf } from './fixtures.ts'
import { hasSchemas, readSchema, whySkipped } from './shared-folder.ts'

/** Gives contexts from here: whoever asks for another one gets an error, and never the network. */
const documentLoader = async (url: string) => {
  const contexts: Readonly<Record<string, unknown>> = {
    'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
    ...(hasSchemas
      ? { 'http://www.w3.org/ns/anno.jsonld': JSON.parse(readSchema('web-annotation', 'anno.jsonld')) }
      : {}),
  }
  const document = contexts[url]
  if (!document) throw new Error(`${url} is not at hand`)
  return { contextUrl: undefined, documentUrl: url, document }
}

const expanded = async (bytes: Uint8Array): Promise<string> =>
  JSON.stringify(await expand(JSON.parse(textOf(bytes)), { documentLoader, safe: false }))

const countOf = (text: string, words: string): number => text.split(words).length - 1

describe.runIf(hasSchemas)(`Web Annotation as linked data${whySkipped}`, () => {
  test.each(exportsOf('web-annotation'))('has a selector for every piece of $name', async ({ write, input }) => {
    const found = await expanded(await write())
    const pieces = input.records.annotations.filter(({ detached }) => !detached).flatMap((each) => each.pieces)
    expect(countOf(found, 'http://www.w3.org/ns/oa#TextQuoteSelector')).toBe(pieces.length)
    expect(countOf(found, 'http://www.w3.org/ns/oa#TextPositionSelector')).toBe(pieces.length)
    const statements = input.records.annotations.filter(({ kind, detached }) => isAttributable(kind) && !detached)
    expect(countOf(found, '"https://attest.invalid/ns#state"')).toBe(statements.length)
  })
})

describe('schema.org as linked data', () => {
  test.each(exportsOf('schema-org'))(
    'has every statement of $name, each part of the article',
    async ({ write, input }) => {
      const found = await expanded(await write())
      const { annotations } = input.records
      const quotes = annotations.filter(({ kind, detached }) => kind === 'quote' && !detached)
      const claims = annotations.filter(({ kind, detached }) => kind === 'claim' && !detached)
      expect(countOf(found, '"https://schema.org/Quotation"')).toBe(quotes.length)
      expect(countOf(found, '"https://schema.org/Claim"')).toBe(claims.length)
      expect(countOf(found, '"https://schema.org/NewsArticle"')).toBe(1)
      for (const { id } of annotations.filter(({ kind, detached }) => isAttributable(kind) && !detached))
        expect(countOf(found, `"@id":"urn:uuid:${id}"`)).toBe(2)
    },
  )
})
