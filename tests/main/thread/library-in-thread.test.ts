import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Notice } from '../../../src/core/notice.ts'
import { AttestError } from '../../../src/core/errors.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import { libraryInThread } from '../../../src/main/thread/library-in-thread.ts'
import type { ShellPorts } from '../../../src/main/thread/messages.ts'
import { codeOf } from '../../support/code-of.ts'
import { testFolder } from '../../support/test-library.ts'

const libraryProgram = join(import.meta.dirname, '../../../src/main/thread/library-thread.ts')

/** A shell that does nothing but what a test gives it. */
const shell: ShellPorts = {
  chooseFiles: async () => [],
  chooseFolder: async () => null,
  chooseSavePath: async () => null,
  printPdf: async () => new Uint8Array(),
  revealFile: async () => {},
  openFile: async () => {},
  openLink: async () => {},
  closeWindow: () => {},
}

/** A library in a thread, with what it told. */
const startLibrary = (ports: Partial<ShellPorts> = {}, program = libraryProgram) => {
  const folder = testFolder()
  const libraryPath = join(folder, 'library.attest')
  const notices: Notice[] = []
  const ends: unknown[] = []
  const library = libraryInThread(
    program,
    { libraryPath, samplesFolder: testFolder(), appVersion: '1' },
    {
      ports: { ...shell, ...ports },
      tell: (notice) => notices.push(notice),
      onFault: () => ends.push('fault'),
      onEnd: (reason) => ends.push(reason),
    },
  )
  onTestFinished(library.close)
  return {
    folder,
    libraryPath,
    notices,
    ends,
    library,
    call: callThrough(async (name, input) => JSON.parse(await library.dispatch(name, input))),
  }
}

const programOf = (source: string): string => {
  const path = join(testFolder(), 'program.mjs')
  writeFileSync(path, source)
  return path
}

test('a library is opened before anything is asked of it, answers, and tells what was written', async () => {
  const { library, notices, ends, call } = startLibrary()
  await expect.poll(library.isOpen, { timeout: 60_000 }).toBe(true)
  const { id } = await call('article.create', {})
  expect(await call('article.get', { id })).toMatchObject({ article: { id } })
  expect(notices).toContainEqual({ type: 'changed', articleIds: [id] })
  expect(await codeOf(() => call('article.get', { id: id.replace(/.$/, 'x') }))).toBe('invalid_input')
  expect(ends).toEqual([])
})

test('calls are answered each with its own reply, also when many are asked at once', async () => {
  const { call } = startLibrary()
  const made = await Promise.all(Array.from({ length: 20 }, () => call('article.create', {})))
  const read = await Promise.all(made.map(({ id }) => call('article.get', { id })))
  expect(read.map(({ article }) => article.id)).toEqual(made.map(({ id }) => id))
})

test('what only the shell can do is asked of it, and what it answers comes back', async () => {
  const opened: string[] = []
  const { folder, ends, call } = startLibrary({
    chooseFolder: async () => '/somewhere/out',
    openLink: async (address) => {
      opened.push(address)
      throw new AttestError('invalid_input', 'Only some addresses can be opened.')
    },
    chooseFiles: async () => {
      throw new TypeError('a fault of the shell')
    },
  })
  expect(await call('dialog.chooseFolder', {})).toMatchObject({ name: 'out' })
  await expect(call('link.open', { address: 'https://example.org/' })).rejects.toMatchObject({
    code: 'invalid_input',
    message: 'Only some addresses can be opened.',
  })
  expect(opened).toEqual(['https://example.org/'])
  expect(await codeOf(() => call('dialog.chooseFiles', { purpose: 'article' }))).toBe('internal')
  expect(existsSync(join(folder, 'library.log'))).toBe(true)
  expect(ends).toEqual([])
})

test('closing leaves no journal, answers every call, and refuses later ones', async () => {
  const { libraryPath, library, ends, call } = startLibrary()
  const { id } = await call('article.create', {})
  expect(existsSync(`${libraryPath}-wal`)).toBe(true)
  const asked = Promise.allSettled([call('article.get', { id }), call('library.info', {})])
  await Promise.all([library.close(), library.close()])
  expect(await asked).toHaveLength(2)
  expect(library.isOpen()).toBe(false)
  expect(existsSync(libraryPath)).toBe(true)
  expect(existsSync(`${libraryPath}-wal`)).toBe(false)
  expect(await codeOf(() => call('article.get', { id }))).toBe('internal')
  expect(ends).toEqual([])
})

test('a thread that ends by itself is told of once, and every call is answered', async () => {
  const hears = "const { parentPort } = await import('node:worker_threads')\nparentPort.on('message', () => "
  for (const [source, reason] of [
    [`${hears} process.exit(3))`, 'ended with 3'],
    [`${hears} { throw new Error('out of order') })`, 'out of order'],
  ] as const) {
    const { library, ends, call } = startLibrary({}, programOf(source))
    expect(await codeOf(() => call('library.info', {}))).toBe('internal')
    expect(ends).toEqual([expect.objectContaining({ message: expect.stringContaining(reason) })])
    expect(await codeOf(() => call('library.info', {}))).toBe('internal')
    await library.close()
  }
})

test('a thread that does not close is ended', async () => {
  const deaf = programOf(
    "const { parentPort } = await import('node:worker_threads')\nparentPort.on('message', () => {})",
  )
  const { library, ends } = startLibrary({}, deaf)
  await library.close()
  expect(ends).toEqual([])
})
