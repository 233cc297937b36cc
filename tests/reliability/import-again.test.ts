import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examineLibrary } from '../../src/main/handlers/doctor/examine-library.ts'
import { runCli } from '../support/run-cli.ts'
import { testFolder } from '../support/test-library.ts'
import { documentText } from './kill/document-text.ts'
import { randomNumbers } from '../support/random-numbers.ts'

const documents = 500

/** Runs the import, and kills it after some time. @returns whether it was killed before it had ended */
const importAndKill = (args: readonly string[], afterMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const program = join(process.cwd(), 'src/main/cli.ts')
    const running = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
    setTimeout(() => running.kill('SIGKILL'), afterMs)
    running.on('close', (_code, signal) => resolve(signal === 'SIGKILL'))
  })

test('an import that was killed is repeated until it is through, and each document comes in once', async () => {
  const folder = testFolder()
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  const files = Array.from({ length: documents }, (_, number) => join(copy, `${number}.txt`))
  for (const [number, file] of files.entries()) writeFileSync(file, documentText(number))
  const at = ['--library', join(folder, 'library.attest')]
  const random = randomNumbers(6)
  let killed = 0
  for (let round = 0; round < 4; round++)
    if (await importAndKill(['import', ...files, ...at], 400 + random() * 2500)) killed++
  expect(killed).toBeGreaterThan(0)

  const { status, stdout } = runCli(['import', ...files, '--json', ...at])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toHaveLength(documents)
  const listed: readonly { readonly id: string }[] = JSON.parse(runCli(['list', '--json', ...at]).stdout)
  expect(listed).toHaveLength(documents)
  expect((await examineLibrary(join(folder, 'library.attest'))).flatMap(({ faults }) => faults)).toEqual([])
})
