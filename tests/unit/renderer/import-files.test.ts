import { expect, test } from 'vitest'
import { limits } from '../../../src/core/model/import-limits.ts'
import { createClient } from '../../../src/renderer/src/api/client.ts'
import { importFiles } from '../../../src/renderer/src/desk/import-files.ts'

/** A file of a size that is only said: reading it fails the test. */
const fileOf = (name: string, size: number) => ({
  name,
  size,
  file: { arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File,
})

const nobody = createClient({
  invoke: () => Promise.reject(new Error('was called')),
  subscribe: () => () => {},
})

const bringIn = (size: number) =>
  importFiles(
    nobody,
    [fileOf('large.docx', size)],
    new AbortController().signal,
    () => {},
    async () => null,
  )

test('a file above the importer’s limit is refused in its words, before it is read', async () => {
  const { ids, failed } = await bringIn(limits.fileBytes + 1)
  expect(ids).toEqual([])
  expect(failed).toEqual([
    {
      name: 'large.docx',
      why: 'The file is larger than 50 MB. Attest does not read more; nothing was imported.',
    },
  ])
})

test('a file at the limit is read', async () => {
  const { failed } = await bringIn(limits.fileBytes)
  expect(failed[0]?.why).toContain('It could not be read')
})
