import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { exportsOf, textOf } from './fixtures.ts'
import { hasSchemas, readSchema, schemaFiles, whySkipped } from './shared-folder.ts'

interface Assertion {
  readonly id: string
  readonly title: string
  readonly assertionType: 'must' | 'should' | 'may'
}

interface Selectors {
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number; readonly [codePoints: `attest:${string}`]: number },
  ]
}

interface Written {
  readonly 'attest:text': string
  readonly first: { readonly items: readonly { readonly id: string; readonly target: readonly Selectors[] }[] }
}

interface Collection {
  readonly first: { readonly items: readonly object[] }
}

describe.runIf(hasSchemas)(`Web Annotation: the W3C's assertions${whySkipped}`, () => {
  const validators = () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
    addFormats(ajv)
    for (const name of schemaFiles('.json', 'web-annotation', 'definitions'))
      ajv.addSchema(JSON.parse(readSchema('web-annotation', 'definitions', name)))
    return schemaFiles('.json', 'web-annotation', 'annotations')
      .map((name): Assertion & object => JSON.parse(readSchema('web-annotation', 'annotations', name)))
      .filter(({ assertionType }) => assertionType === 'must')
      .map((schema) => ({ title: schema.id, validate: ajv.compile(schema) }))
  }
  const musts = hasSchemas ? validators() : []

  test('are there', () => {
    expect(musts.length).toBeGreaterThan(10)
  })

  test.each(exportsOf('web-annotation'))('hold for every annotation of $name', async ({ write, input }) => {
    const { first }: Collection = JSON.parse(textOf(await write()))
    expect(first.items).toHaveLength(input.records.annotations.filter(({ detached }) => !detached).length)
    for (const item of first.items)
      for (const { title, validate } of musts)
        expect({ title, isValid: validate(item) }).toEqual({ title, isValid: true })
  })

  test('do not hold for an annotation without its words', async () => {
    const [found] = exportsOf('web-annotation')
    const text = textOf((await found?.write()) ?? new Uint8Array())
    const { first }: Collection = JSON.parse(text.replaceAll('"exact"', '"inexact"'))
    expect(first.items.some((item) => musts.some(({ validate }) => !validate(item)))).toBe(true)
  })
})

describe('Web Annotation, by its selectors alone', () => {
  test.each(exportsOf('web-annotation'))('has every span of $name where it was', async ({ write, input }) => {
    const { 'attest:text': text, first }: Written = JSON.parse(textOf(await write()))
    const characters = [...text]
    const found = new Map(first.items.map(({ id, target }) => [id, target]))
    for (const { id, pieces, detached } of input.records.annotations) {
      const targets = found.get(`urn:uuid:${id}`) ?? []
      expect(targets.map(({ selector: [, { start, end }] }) => [start, end])).toEqual(
        detached ? [] : pieces.map(({ start, end }) => [start, end]),
      )
      for (const {
        selector: [quote, position],
      } of targets) {
        expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true)
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true)
        const from = position['attest:codePointStart']
        const to = position['attest:codePointEnd']
        expect(characters.slice(from, to).join('')).toBe(quote.exact)
      }
    }
  })
})
