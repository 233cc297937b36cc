import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportArticles, type SavePlace } from '../../../src/main/cli/export.ts'
import { freePath } from '../../../src/main/handlers/free-path.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

/** A library with two articles of one name, and one whose copy names a protected source. */
const desk = async () => {
  const out = join(testFolder(), 'new')
  const place: SavePlace = { path: '', folder: null }
  const { call } = await openTestLibrary({
    ports: { chooseSavePath: async (name) => (place.folder === null ? place.path : freePath(place.folder, name)) },
  })
  for (const name of ['one', 'two'])
    await bringIn(call, { name, fields: { slug: 'quay' }, body: [`Words of ${name}.`] })
  await bringIn(call, {
    name: 'three',
    fields: { slug: 'pier' },
    body: ['“{q}No{/q},” Vera Holm said.'],
    annotations: { q: { source: 'Vera Holm' } },
    sources: { 'Vera Holm': { protected: true } },
  })
  const told: string[] = []
  const run = (stopAfter = 10) => {
    const stop = new AbortController()
    const progressOf = (total: number) => ({
      tell: (done: number) => {
        told.push(`${done}/${total}`)
        if (told.length >= stopAfter) stop.abort()
      },
      clear: () => {},
      end: () => {},
    })
    const command = { name: 'export', ids: null, format: 'text', profile: 'outside', out } as const
    return exportArticles(call, place, command, false, { progressOf, signal: stop.signal })
  }
  return { out, run, told }
}

test('many articles go into one folder, each a file, and one that is refused does not keep the others back', async () => {
  const { out, run, told } = await desk()
  const { output, failures } = await run()
  expect(readdirSync(out).toSorted()).toEqual(['quay-outside-2.txt', 'quay-outside.txt'])
  expect(told).toEqual(['0/3', '1/3', '2/3', '3/3'])
  expect(output.toString().trim().split('\n')).toHaveLength(2)
  expect(failures).toEqual([expect.stringContaining('of a protected source')])
  expect(failures.join()).not.toMatch(/vera|holm/i)
})

test('no file is written over, however often it is done', async () => {
  const { out, run } = await desk()
  await run()
  const before = readFileSync(join(out, 'quay-outside.txt'), 'utf8')
  await run()
  expect(readdirSync(out)).toHaveLength(4)
  expect(readFileSync(join(out, 'quay-outside.txt'), 'utf8')).toBe(before)
})

test('what is stopped keeps what was written and says what was not', async () => {
  const { out, run } = await desk()
  const { failures, isStopped } = await run(2)
  expect(isStopped).toBe(true)
  expect(readdirSync(out).length).toBeLessThanOrEqual(2)
  expect(failures.at(-1)).toBe('stopped: 1 of 3 articles were not exported')
})
