import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { exportsOf, textOf } from './fixtures.ts'
import { hasSchemas, readSchema, whySkipped } from './shared-folder.ts'

describe.runIf(hasSchemas)(`ninjs: the schema of version 3.1${whySkipped}`, () => {
  const compile = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    const geo = JSON.parse(readSchema('ninjs', 'GeoJSON-schema.json'))
    ajv.addSchema(geo, geo.$id ?? 'https://geojson.org/schema/GeoJSON.json')
    return ajv.compile(JSON.parse(readSchema('ninjs', 'ninjs-schema_3.1.json')))
  }
  const validate = hasSchemas ? compile() : () => true

  test.each(exportsOf('ninjs'))('takes $name', async ({ write }) => {
    const item = JSON.parse(textOf(await write()))
    expect({ isValid: validate(item), errors: 'errors' in validate ? validate.errors : [] }).toEqual({
      isValid: true,
      errors: null,
    })
  })

  test('does not take a field of our own', async () => {
    const [found] = exportsOf('ninjs')
    const item = JSON.parse(textOf((await found?.write()) ?? new Uint8Array()))
    expect(validate({ ...item, quotes: [] })).toBe(false)
  })
})
