import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { assembleApp } from '../../scripts/package/assemble.mjs'
import { fuses, readFuses } from '../../scripts/package/fuses.mjs'
import { removeFolder } from './support/remove-folder.ts'

// The app as it is packaged, made here from whatever runtime the tests run on, and thrown away.
test.describe.configure({ mode: 'default' })

let folder = ''
let executable = ''

test.beforeAll(async () => {
  const runtime = process.env.ATTEST_ELECTRON
  if (!runtime) throw new Error('ATTEST_ELECTRON has to name the Electron executable; `npm test` sets it.')
  folder = await mkdtemp(join(tmpdir(), 'attest-e2e-packaged-'))
  executable = await assembleApp(dirname(runtime), join(folder, 'app'))
})
test.afterAll(() => removeFolder(folder))

/** Chromium refuses to run as root inside its sandbox. */
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const start = (...args: readonly string[]): { child: ChildProcess; said: () => string } => {
  const all = [...switches, `--user-data-dir=${join(folder, 'profile')}`, ...args]
  const child = spawn(executable, all, { cwd: folder, env: { ...process.env, NODE_OPTIONS: '--title=changed' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
    })
  return { child, said: () => said }
}

const end = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

test('Its fuses read back from the binary as they are wanted', async () => {
  expect(await readFuses(executable)).toEqual(
    Object.fromEntries(Object.entries(fuses).map(([name, { on }]) => [name, on])),
  )
})

/** What a program says that is asked to run a line as Node. */
const asNode = (program: string): string =>
  spawnSync(program, ['-e', 'process.stdout.write("ran as Node")'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
    encoding: 'utf8',
    timeout: 120_000,
  }).stdout

test('It runs nothing as Node, as the runtime before did', () => {
  expect(asNode(process.env.ATTEST_ELECTRON ?? '')).toBe('ran as Node')
  expect(asNode(executable)).not.toContain('ran as Node')
})

test('It starts from its archive, makes its library, and lets no debugger in', async () => {
  const library = join(folder, 'desk.attest')
  const { child, said } = start('--inspect=0', '--library', library)
  try {
    await expect.poll(() => existsSync(library)).toBe(true)
    expect(said()).not.toContain('Debugger listening')
    expect(child.exitCode).toBeNull()
  } finally {
    await end(child)
  }
})
