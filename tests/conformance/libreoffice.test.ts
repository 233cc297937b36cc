import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecords } from '../../src/core/api.ts'
import { plainText } from '../../src/core/document/plain-text.ts'
import { parseBody } from '../../src/core/document/schema.ts'
import { annotatedCopy } from '../../src/core/export/annotated-copy.ts'
import { essence } from '../support/essence.ts'
import { openTestLibrary } from '../support/test-library.ts'
import { exportsOf } from './fixtures.ts'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
const whySkipped = isInstalled ? '' : ' (skipped: there is no soffice on the path)'

const copies = exportsOf('docx').map((copy, index) => ({ ...copy, file: `copy-${index}` }))

/** What LibreOffice makes of all copies in one start, by the names of their files. @param filter the name of its filter */
const throughLibreOffice = async (
  folder: string,
  ending: string,
  filter: string,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  for (const { file, write } of copies) writeFileSync(join(folder, `${file}.docx`), await write())
  const { status } = spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    '--convert-to',
    `${ending}:${filter}`,
    '--outdir',
    join(folder, 'out'),
    ...copies.map(({ file }) => join(folder, `${file}.docx`)),
  ])
  expect(status).toBe(0)
  return new Map(copies.map(({ file }) => [file, readFileSync(join(folder, 'out', `${file}.${ending}`))]))
}

const broughtIn = async (bytes: Uint8Array): Promise<ArticleRecords> => {
  const library = await openTestLibrary()
  const { id } = await library.call('article.import', { name: 'back.docx', bytes: new Uint8Array(bytes) })
  const records = await library.call('article.get', { id })
  library.close()
  return records
}

describe.runIf(isInstalled)(`Word documents, read by LibreOffice${whySkipped}`, () => {
  let asText: ReadonlyMap<string, Uint8Array> = new Map()
  let savedAgain: ReadonlyMap<string, Uint8Array> = new Map()
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attest-office-'))
    asText = await throughLibreOffice(folder, 'txt', 'Text (encoded):UTF8')
    savedAgain = await throughLibreOffice(folder, 'docx', 'MS Word 2007 XML')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(copies)('it reads the copy of $name', ({ file, input }) => {
    const read = strFromU8(asText.get(file) ?? new Uint8Array()).replace(/\s+/gu, ' ')
    const { text } = annotatedCopy(input.records, input.annotated).plain
    for (const block of text.split('\n').filter((line) => /^[\p{L}\p{N} ,.“”’]+$/u.test(line)))
      expect(read).toContain(block.replace(/\s+/gu, ' ').trim())
  })

  test.each(copies)('saved again by it, $name comes back as it would have before', async ({ file, write }) => {
    const back = await broughtIn(savedAgain.get(file) ?? new Uint8Array())
    const direct = await broughtIn(await write())
    expect(plainText(parseBody(back.article.body))).toEqual(plainText(parseBody(direct.article.body)))
    expect(essence(back)).toEqual(essence(direct))
    expect(back.article.origin.notes).toEqual(direct.article.origin.notes)
  })
})
