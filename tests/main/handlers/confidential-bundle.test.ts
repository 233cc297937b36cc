import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { anyKey, bringInSecrets, filesThatTell, secretWords } from '../../support/confidential.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

test('an article goes from one confidential library to another with its evidence, which is sealed anew there', async () => {
  const out = testFolder()
  const from = await openTestLibrary({ key: anyKey(), ports: { chooseSavePath: async (name) => join(out, name) } })
  const { id, sha256 } = await bringInSecrets(from.call)
  const { saved } = await from.call('article.export', { id, format: 'bundle', profile: 'desk' })
  const bytes = new Uint8Array(readFileSync(join(out, saved ?? '')))
  // What is exported is for whoever it is given to: it is not encrypted.
  const inside = Object.values(unzipSync(bytes)).map((content) => new TextDecoder().decode(content))
  expect(inside.some((content) => content.includes('gramophone-bytes'))).toBe(true)

  const opened: string[] = []
  const ports = { openFile: async (path: string) => void opened.push(readFileSync(path, 'utf8')) }
  const to = await openTestLibrary({ key: anyKey(), ports })
  await to.call('article.import', { name: 'a.attest.zip', bytes })
  expect(filesThatTell(to.folder, secretWords)).toEqual([])
  await to.call('evidence.openFile', { sha256 })
  expect(opened).toEqual(['gramophone-bytes '.repeat(500)])
  expect(readdirSync(join(to.folder, 'library.files'))).not.toEqual(readdirSync(join(from.folder, 'library.files')))
})
