import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { annotatedCopy } from '../../src/core/export/annotated-copy.ts'
import { testFolder } from '../support/test-library.ts'
import { exportsOf } from './fixtures.ts'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
const whySkipped = isInstalled ? '' : ' (skipped: there is no soffice on the path)'

describe.runIf(isInstalled)(`Word documents, read by LibreOffice${whySkipped}`, () => {
  test.each(exportsOf('docx'))('it reads the copy of $name', { timeout: 180_000 }, async ({ write, input }) => {
    const folder = testFolder()
    const path = join(folder, 'copy.docx')
    writeFileSync(path, await write())
    const { status } = spawnSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      path,
    ])
    expect(status).toBe(0)
    const read = readFileSync(join(folder, 'copy.txt'), 'utf8').replace(/\s+/gu, ' ')
    const { text } = annotatedCopy(input.records, input.annotated).plain
    for (const block of text.split('\n').filter((line) => /^[\p{L}\p{N} ,.“”’]+$/u.test(line)))
      expect(read).toContain(block.replace(/\s+/gu, ' ').trim())
  })
})
