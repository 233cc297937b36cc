import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArticleRecords } from '../../src/core/api.ts'
import { plainText } from '../../src/core/document/plain-text.ts'
import { parseBody } from '../../src/core/document/schema.ts'
import { annotatedCopy } from '../../src/core/export/annotated-copy.ts'
import { essence } from '../support/essence.ts'
import { openTestLibrary, testFolder } from '../support/test-library.ts'
import { exportsOf } from './fixtures.ts'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
const whySkipped = isInstalled ? '' : ' (skipped: there is no soffice on the path)'

/** What LibreOffice makes of a Word document. @param filter the name of its filter for the ending */
const throughLibreOffice = (bytes: Uint8Array, ending: string, filter: string): Uint8Array => {
  const folder = testFolder()
  const path = join(folder, 'copy.docx')
  writeFileSync(path, bytes)
  const { status } = spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    '--convert-to',
    `${ending}:${filter}`,
    '--outdir',
    join(folder, 'out'),
    path,
  ])
  expect(status).toBe(0)
  return new Uint8Array(readFileSync(join(folder, 'out', `copy.${ending}`)))
}

const broughtIn = async (bytes: Uint8Array): Promise<ArticleRecords> => {
  const library = await openTestLibrary()
  const { id } = await library.call('article.import', { name: 'back.docx', bytes: new Uint8Array(bytes) })
  const records = await library.call('article.get', { id })
  library.close()
  return records
}

describe.runIf(isInstalled)(`Word documents, read by LibreOffice${whySkipped}`, { timeout: 180_000 }, () => {
  test.each(exportsOf('docx'))('it reads the copy of $name', async ({ write, input }) => {
    const read = strFromU8(throughLibreOffice(await write(), 'txt', 'Text (encoded):UTF8')).replace(/\s+/gu, ' ')
    const { text } = annotatedCopy(input.records, input.annotated).plain
    for (const block of text.split('\n').filter((line) => /^[\p{L}\p{N} ,.“”’]+$/u.test(line)))
      expect(read).toContain(block.replace(/\s+/gu, ' ').trim())
  })

  test.each(exportsOf('docx'))('saved again by it, $name comes back as it would have before', async ({ write }) => {
    const bytes = await write()
    const back = await broughtIn(throughLibreOffice(bytes, 'docx', 'MS Word 2007 XML'))
    const direct = await broughtIn(bytes)
    expect(plainText(parseBody(back.article.body))).toEqual(plainText(parseBody(direct.article.body)))
    expect(essence(back)).toEqual(essence(direct))
    expect(back.article.origin.notes).toEqual(direct.article.origin.notes)
  })
})
