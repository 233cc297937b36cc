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
