import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fuses, readFuses, setFuses } from '../../../scripts/package/fuses.mjs'
import { testFolder } from '../../support/test-library.ts'

/** The place of the fuses as a runtime's binary has it: the mark, the version of the form, how many, a letter each. */
const binaryWith = (states: string): string => {
  const path = join(testFolder(), 'electron')
  const wire = Buffer.from(
    `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(states.length)}${states}`,
    'latin1',
  )
  writeFileSync(path, Buffer.concat([Buffer.alloc(5000, 7), wire, Buffer.alloc(5000, 9)]))
  return path
}

const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

test('each fuse is set the way that lets least in, with its reason', () => {
  expect(Object.fromEntries(Object.entries(fuses).map(([name, { on }]) => [name, on]))).toEqual(wanted)
  for (const { why } of Object.values(fuses)) expect(why).not.toBe('')
})

test.each(['10110001', '00000000', '11111111'])('whatever they were (%s), they read back as set', async (states) => {
  const path = binaryWith(states)
  await setFuses(path)
  expect(await readFuses(path)).toEqual(wanted)
})

test('a binary without fuses is refused', async () => {
  const path = join(testFolder(), 'electron')
  writeFileSync(path, Buffer.alloc(5000, 7))
  await expect(setFuses(path)).rejects.toThrow('sentinel')
})
