import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examineLibrary } from '../../src/main/handlers/doctor/examine-library.ts'
import { runCli } from '../support/run-cli.ts'
import { testFolder } from '../support/test-library.ts'
import { documentText } from './kill/document-text.ts'

const documents = 700

/** Runs the import, and sends it a signal once it has told of the first files. @returns what it printed, and how it ended */
const importAndStop = (
  args: readonly string[],
  signal: NodeJS.Signals,
): Promise<{ readonly output: string; readonly errors: string; readonly status: number | null }> =>
  new Promise((resolve) => {
    const program = join(process.cwd(), 'src/main/cli.ts')
    const running = spawn(process.execPath, [program, ...args])
    let output = ''
    let errors = ''
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') {
        // As from a terminal, and passed on by a program between.
        running.kill(signal)
        running.kill('SIGINT')
      }
      output += text
    })
    running.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    running.on('close', (status) => resolve({ output, errors, status }))
  })

test.each(['SIGINT', 'SIGTERM'] as const)(
  'an import that is stopped by %s keeps whole articles, says how many, and goes on from there',
  async (signal) => {
    const folder = testFolder()
    const copy = join(folder, 'copy')
    mkdirSync(copy)
    for (let number = 0; number < documents; number++) writeFileSync(join(copy, `${number}.txt`), documentText(number))
    const at = ['--library', join(folder, 'library.attest')]

    const { output, errors, status } = await importAndStop(['import', copy, '--json', ...at], signal)
    const printed: readonly { readonly id: string }[] = JSON.parse(output)
    expect(status).toBe(130)
    expect(errors).toBe(
      `attest: stopped: ${printed.length} files brought in, ${documents - printed.length} not; the same command brings in the rest\n`,
    )
    const listed = (): readonly { readonly id: string }[] => JSON.parse(runCli(['list', '--json', ...at]).stdout)
    expect(printed.length).toBeLessThan(documents)
    expect(
      listed()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(printed.map(({ id }) => id).toSorted())
    expect((await examineLibrary(join(folder, 'library.attest'))).flatMap(({ faults }) => faults)).toEqual([])

    const again = runCli(['import', copy, ...at])
    expect([again.status, again.stderr]).toEqual([0, ''])
    expect(again.stdout.split('\n').filter((line) => line.endsWith('in the library already'))).toHaveLength(
      printed.length,
    )
    expect(listed()).toHaveLength(documents)
  },
)
