import { expect, test } from '@playwright/test'
import type { Reply } from '../../src/core/errors.ts'
import type { Transport } from '../../src/renderer/src/api/transport.ts'
import { fuzzWindow } from '../reliability/fuzz/fuzz-window.ts'
import { sharedWindow } from './support/shared-window.ts'
import { ask } from './support/stored-article.ts'

const window = sharedWindow()

const invoke = async (name: unknown, input: unknown): Promise<Reply<unknown>> =>
  JSON.parse(
    await window().page.evaluate(
      ([command, given]) => (globalThis as unknown as { attest: Transport }).attest.invoke(command as string, given),
      [name, input] as const,
    ),
  )

test('A call that is not in the contract, or does not fit it, is answered with an error and does nothing', async () => {
  const before = await ask(window(), 'library.info', {})
  const calls: readonly (readonly [unknown, unknown])[] = [
    ['', {}],
    ['nothing.such', {}],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['hasOwnProperty', {}],
    [null, {}],
    [undefined, {}],
    [42, {}],
    [['article.get'], {}],
    [{ toString: 'article.get' }, {}],
    ['article.get', undefined],
    ['article.get', null],
    ['article.get', 'x'],
    ['article.get', []],
    ['article.get', {}],
    ['article.get', { id: 42 }],
    ['article.get', { id: "' OR 1=1 --" }],
    ['article.get', { id: '../../etc/passwd' }],
    ['article.get', { id: '00000000-0000-4000-8000-000000000000' }],
    ['article.import', { path: '/etc/passwd' }],
    ['article.import', { token: '/etc/passwd' }],
    ['article.import', { token: '00000000-0000-4000-8000-000000000000' }],
    ['article.import', { name: '', bytes: new Uint8Array() }],
    ['article.save', { id: 'x', version: 1, body: JSON.stringify({}), changes: [] }],
    ['article.export', { id: 'x', format: 'exe', profile: 'desk' }],
    ['changes.apply', { changes: [] }],
    ['changes.apply', { changes: [{ type: '__proto__', id: 'x' }] }],
    ['desk.list', { text: 'x'.repeat(10_000_000), states: [], offset: 0, limit: 10 }],
    ['desk.list', { text: '', states: [], offset: -1, limit: 10 }],
    ['desk.list', { text: '', states: [], offset: 0, limit: 1e9 }],
    ['desk.list', { text: '', states: ['__proto__'], offset: 0, limit: 10 }],
    ['evidence.openFile', { sha256: '../../../etc/passwd' }],
    ['link.open', { address: 'file:///etc/passwd' }],
    ['link.open', { address: 'javascript:alert(1)' }],
    ['link.open', { address: 'https://user:word@example.org/' }],
    ['settings.change', { theme: 'loud' }],
  ]
  for (const [name, input] of calls) {
    const reply = await invoke(name, input)
    const label = `${JSON.stringify(name)} ${JSON.stringify(input)?.slice(0, 80)}`
    expect(reply, label).toMatchObject({ ok: false })
    if (reply.ok) continue
    expect(['invalid_input', 'not_found'], label).toContain(reply.error.code)
    expect(reply.error.message, label).toMatch(/^[A-Z“].*[.]$/s)
  }
  expect(await ask(window(), 'library.info', {})).toEqual(before)
  const polluted = await window().page.evaluate(() => Object.keys(Object.prototype))
  expect(polluted).toEqual([])
})

test('A call with more than the contract names changes nothing by it', async () => {
  const attest = window()
  const before = await ask(attest, 'settings.get', {})
  await invoke('settings.change', { theme: before.theme, libraryPath: '/tmp/elsewhere', __proto__: { editor: 'x' } })
  expect(await ask(attest, 'settings.get', {})).toEqual(before)
})

test('Malformed calls from the page, and calls from elsewhere, are refused and change nothing', async () => {
  const { items } = await ask(window(), 'desk.list', { text: '', states: [], offset: 0, limit: 1 })
  // `npm run soak` sends many more.
  const counts = await fuzzWindow(window(), items[0]?.id ?? '', 300, 21)
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(300)
  expect([...counts.keys()]).toEqual(
    expect.arrayContaining(['invalid_input', 'not_found', 'conflict', 'did not leave the page']),
  )
})
