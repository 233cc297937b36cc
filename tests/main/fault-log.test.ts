import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AttestError } from '../../src/core/errors.ts'
import { parseBody } from '../../src/core/document/schema.ts'
import { faultInWords, faultLog } from '../../src/main/fault-log.ts'
import { testFolder } from '../support/test-library.ts'

const clock = () => new Date('2026-03-12T10:00:00.000Z')
const secret = 'Ann Reed met him at the quay'

const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('a fault is kept with its instant, kind, code and place', () => {
  const path = join(testFolder(), 'desk.attest')
  const log = faultLog(path, clock)
  expect(log.read()).toBe('')
  log.add(Object.assign(new TypeError('x'), { code: 'SQLITE_MISUSE' }))
  expect(log.read()).toMatch(/^2026-03-12T10:00:00\.000Z TypeError SQLITE_MISUSE\n {4}at .*fault-log\.test\.ts:\d+:\d+/)
  expect(readdirSync(join(path, '..'))).toEqual(['desk.log'])
})

test.each<[string, unknown]>([
  ['a message', new Error(secret)],
  ['a message of several lines', new Error(`no\n    wonder: ${secret}`)],
  ['a message that looks like a place', new Error(`no\n    at ${secret}`)],
  ['a name', Object.assign(new Error(), { name: secret })],
  ['a code', Object.assign(new Error(), { code: secret })],
  ['a file’s name in our own sentence', new AttestError('unreadable_file', `“${secret}.docx” could not be read.`)],
  ['the cause', new AttestError('internal', 'No.', { cause: new Error(secret) })],
  ['what was thrown in the place of an error', secret],
  ['an object that was thrown', { secret }],
  ['a body the document’s schema refuses', thrown(() => parseBody({ type: secret, content: [{ text: secret }] }))],
  ['a broken JSON', thrown(() => JSON.parse(`{"a": ${secret}`))],
])('no article’s text and no source’s name is kept from %s', (_, error) => {
  const words = faultInWords(error)
  expect(words).not.toContain('Ann')
  expect(words).not.toContain('quay')
})

test('no folder of this machine is kept', () => {
  expect(faultInWords(new Error())).not.toContain(process.cwd())
})

test('a log that has grown is put aside, and only one is kept so', () => {
  const path = join(testFolder(), 'desk.attest')
  const log = faultLog(path, clock)
  const fault = new AttestError('internal', 'x'.repeat(40_000))
  for (let count = 0; count < 30; count++) log.add(fault)
  const folder = join(path, '..')
  expect(readdirSync(folder).sort()).toEqual(['desk.log', 'desk.log.1'])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(330_000)
  log.add(new AttestError('internal', 'The last of all.'))
  expect(log.read()).toContain('The last of all.')
  expect(readFileSync(join(folder, 'desk.log'), 'utf8')).toContain('The last of all.')
})

test('where nothing can be written, nothing fails', () => {
  const folder = testFolder()
  const path = join(folder, 'desk.attest')
  mkdirSync(join(folder, 'desk.log'))
  chmodSync(folder, 0o555)
  const log = faultLog(path, clock)
  log.add(new Error('x'))
  expect(log.read()).toBe('')
})
