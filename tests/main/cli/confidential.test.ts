import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestsUnder, filesThatTell } from '../../support/confidential.ts'
import { runCli } from '../../support/run-cli.ts'
import { testFolder } from '../../support/test-library.ts'

const passphrase = 'ferry copper window'
const another = 'lantern gravel orchard'

/** A folder for a library, and the command line that reads passphrases from an open file. */
const desk = () => {
  const folder = testFolder()
  const library = join(folder, 'library.attest')
  const secrets = join(testFolder(), 'passphrases')
  const program = join(process.cwd(), 'src/main/cli.ts')
  const run = (args: readonly string[], ...passphrases: readonly string[]) => {
    writeFileSync(secrets, passphrases.map((each) => `${each}\n`).join(''))
    const file = openSync(secrets, 'r')
    try {
      const words = [program, ...args, '--library', library, '--passphrase-fd', '3']
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe', file],
      })
      return { status, stdout, stderr }
    } finally {
      closeSync(file)
    }
  }
  const copy = join(folder, 'copy.txt')
  writeFileSync(copy, 'The harbour closes.\n\n“We will go to Quillfeather,” she said.')
  return { folder, library, copy, run }
}

test('a confidential library is made, worked with, given another passphrase and made ordinary', () => {
  const { folder, copy, run } = desk()
  expect(run(['encrypt'], passphrase)).toEqual({
    status: 0,
    stdout: 'The library is confidential; its new passphrase opens it.\n',
    stderr: '',
  })
  expect(run(['import', copy], passphrase).status).toBe(0)
  expect(run(['backup'], passphrase).status).toBe(0)
  expect(filesThatTell(folder, ['quillfeather'])).toEqual(['copy.txt'])
  expect(run(['encrypt'], passphrase, another).status).toBe(0)
  expect(run(['list'], passphrase)).toMatchObject({ status: 1, stdout: '' })
  const { stdout } = run(['list'], another)
  expect(stdout).toContain('The harbour closes')
  expect(run(['doctor'], another)).toMatchObject({ status: 0 })
  expect(run(['decrypt', '--json'], another)).toMatchObject({
    status: 0,
    stdout: '{\n  "evidenceLeft": false,\n  "backupsLeft": 0\n}\n',
  })
  expect(run(['list']).stdout).toBe(stdout)
})

test('with the wrong passphrase, one that is too short, or none, nothing changes and one line says so', () => {
  const { folder, library, run } = desk()
  run(['encrypt'], passphrase)
  const before = digestsUnder(folder)
  const refused = [
    run(['list'], another),
    run(['doctor'], another),
    run(['encrypt'], another, 'lantern gravel'),
    run(['encrypt'], passphrase, 'short'),
    run(['decrypt'], another),
    run(['list']),
    runCli(['list', '--library', library], { env: { ...process.env, ATTEST_PASSPHRASE: passphrase } }),
  ]
  for (const { status, stdout, stderr } of refused) {
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^attest: [^\n]+\n$/)
    expect(stderr).not.toMatch(/ferry|lantern|short/)
  }
  expect(digestsUnder(folder)).toEqual(before)
})

test('a backup with a passphrase from before is restored with that one', () => {
  const { folder, run } = desk()
  run(['encrypt'], passphrase)
  const name = run(['backup'], passphrase).stdout.trim()
  run(['encrypt', '--backups', 'keep'], passphrase, another)
  const { status, stdout } = run(['restore', name], passphrase)
  expect(status).toBe(0)
  expect(stdout).toContain('is kept as')
  expect(run(['list'], passphrase).status).toBe(0)
  expect(readdirSync(join(folder, 'library.backups'))).toHaveLength(2)
})
