import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFileReaders } from '../../../src/main/handlers/import-many/file-readers.ts'
import { projectFolder } from '../../support/source-files.ts'
import { testFolder } from '../../support/test-library.ts'

const options = { trackedChanges: 'accepted' } as const
const named = (name: string) => ({ file: { name, bytes: new TextEncoder().encode('“No,” he said.') }, options })

const readersWith = (program: string, threads: number) => {
  const readers = createFileReaders(program, threads)
  onTestFinished(() => readers.close())
  return readers
}

test('files are read in threads, and each answer belongs to its file', async () => {
  const readers = readersWith(join(projectFolder, 'src/main/handlers/import-many/file-reader.ts'), 2)
  const names = Array.from({ length: 30 }, (_, index) => `${index}.txt`)
  const read = await Promise.all(names.map((name) => readers.read({ ...named(name), suggest: name === '7.txt' })))
  expect(read.map(({ article }) => article.origin.fileName)).toEqual(names)
  expect(read.flatMap(({ suggestions }) => suggestions ?? [])).toEqual([1])
  const empty = { name: 'empty.txt', bytes: new Uint8Array() }
  await expect(readers.read({ file: empty, options, suggest: false })).rejects.toMatchObject({ code: 'empty_file' })
})

test('a file that a thread dies of fails alone, and those behind it are read by another', async () => {
  const program = join(testFolder(), 'reader.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ number, file }) => {
      if (file.name === 'deadly') throw new Error('of this one')
      parentPort.postMessage({ number, read: { article: file.name, suggestions: null } })
    })`,
  )
  const readers = readersWith(program, 1)
  const names = ['a', 'b', 'deadly', 'c', 'd']
  const read = await Promise.allSettled(names.map((name) => readers.read({ ...named(name), suggest: false })))
  expect(read.map((each) => (each.status === 'fulfilled' ? each.value.article : String(each.reason)))).toEqual([
    'a',
    'b',
    'Error: of this one',
    'c',
    'd',
  ])
})
