import { describe, expect, test } from 'vitest'
import { AttestError } from '../../src/core/errors.ts'
import { createDispatch } from '../../src/main/dispatch.ts'
import type { Handlers } from '../../src/main/handlers/handlers.ts'

/** A door with one room behind it; the others are never to be entered. */
const door = (handler: (input: unknown) => unknown) => {
  const calls: unknown[] = []
  const faults: unknown[] = []
  const handlers = {
    'article.get': (input: unknown) => {
      calls.push(input)
      return handler(input)
    },
  } as unknown as Handlers
  return { calls, faults, dispatch: createDispatch(handlers, (error) => faults.push(error)) }
}

const id = '00000000-0000-4000-8000-000000000000'
const refused = { ok: false, error: { code: 'invalid_input', message: expect.any(String) } }

describe('what is not in the contract is refused', () => {
  test.each([
    '',
    'article.destroy',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    null,
    undefined,
    7,
    {},
    ['article.get'],
  ])('%j', async (name) => {
    const { calls, faults, dispatch } = door(() => ({}))
    expect(await dispatch(name, { id })).toEqual(refused)
    expect([calls, faults]).toEqual([[], []])
  })
})

describe('input that does not fit is refused', () => {
  test.each([
    undefined,
    null,
    'x',
    [],
    {},
    { id: 7 },
    { id: 'not an id' },
    { id: id.toUpperCase().replace('0', 'G') },
    { id: 'x'.repeat(10_000_000) },
  ])('case %#', async (input) => {
    const { calls, faults, dispatch } = door(() => ({}))
    expect(await dispatch('article.get', input)).toEqual(refused)
    expect([calls, faults]).toEqual([[], []])
  })

  test('bytes where a list or a record is expected', async () => {
    const dispatch = createDispatch({ 'houseRules.set': () => ({}) } as never, () => {})
    const bytes = new Uint8Array([1, 2, 3])
    for (const input of [bytes, { rules: bytes, spellings: [] }, { rules: {}, spellings: bytes }])
      expect(await dispatch('houseRules.set', input)).toEqual(refused)
  })

  test('what is too much in it does not get through', async () => {
    const { calls, dispatch } = door(() => ({}))
    await dispatch('article.get', { id, path: '/etc/passwd', __proto__: { admin: true } })
    expect(calls).toEqual([{ id }])
  })
})

describe('every call is answered', () => {
  test('with the value', async () => {
    expect(await door(async () => ({ a: 1 })).dispatch('article.get', { id })).toEqual({ ok: true, value: { a: 1 } })
  })

  test('with the code and sentence of a failure, which is no fault of ours', async () => {
    const { faults, dispatch } = door(() => {
      throw new AttestError('not_found', 'It is not there.')
    })
    const reply = await dispatch('article.get', { id })
    expect(reply).toEqual({ ok: false, error: { code: 'not_found', message: 'It is not there.' } })
    expect(faults).toEqual([])
  })

  test.each([
    ['SQLITE_FULL', 'disk_full'],
    ['ENOSPC', 'disk_full'],
    ['SQLITE_READONLY', 'read_only'],
    ['SQLITE_READONLY_DBMOVED', 'read_only'],
    ['SQLITE_CANTOPEN', 'read_only'],
    ['EACCES', 'read_only'],
    ['EROFS', 'read_only'],
    ['ENOENT', 'read_only'],
    ['SQLITE_CORRUPT', 'library_damaged'],
    ['SQLITE_CORRUPT_VTAB', 'library_damaged'],
    ['SQLITE_NOTADB', 'library_damaged'],
    ['SQLITE_BUSY', 'library_busy'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'not_found'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'invalid_input'],
  ])('%s of the storage is %s', async (code, expected) => {
    const { faults, dispatch } = door(() => {
      throw Object.assign(new Error('low level'), { code })
    })
    expect(await dispatch('article.get', { id })).toMatchObject({ ok: false, error: { code: expected } })
    expect(faults).toEqual([])
  })

  test('a fault of ours is logged, and nothing of it is told', async () => {
    const fault = new TypeError('secret copy in here')
    const { faults, dispatch } = door(async () => {
      throw fault
    })
    const reply = await dispatch('article.get', { id })
    expect(reply).toEqual({ ok: false, error: { code: 'internal', message: expect.not.stringContaining('secret') } })
    expect(faults).toEqual([fault])
  })
})
