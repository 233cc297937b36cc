import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWholeFile } from '../../../src/main/store/write-whole-file.ts'
import { testFolder } from '../../support/test-library.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const fullAfter = function* (text: string) {
  yield bytes(text)
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}

test('a file is written, and replaces what stood there', async () => {
  const folder = testFolder()
  const path = join(folder, 'out.txt')
  writeFileSync(path, 'old and longer')
  await writeWholeFile(path, [bytes('new '), bytes('text')])
  expect(readFileSync(path, 'utf8')).toBe('new text')
  expect(readdirSync(folder)).toEqual(['out.txt'])
})

test('a writing that fails leaves what stood there, and nothing else', async () => {
  const folder = testFolder()
  const path = join(folder, 'out.txt')
  writeFileSync(path, 'old')
  await expect(writeWholeFile(path, fullAfter('half'))).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['out.txt'])
})

test('where there was nothing, a writing that fails leaves nothing', async () => {
  const folder = testFolder()
  await expect(writeWholeFile(join(folder, 'out.txt'), fullAfter('half'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([])
})
