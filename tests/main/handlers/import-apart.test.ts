import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importShare } from '../../../src/core/model/import-step.ts'
import { importApart } from '../../../src/main/handlers/import-apart.ts'
import { commentedDocument } from '../../bench/data/commented-document.ts'
import { codeOf } from '../../support/code-of.ts'
import { projectFolder } from '../../support/source-files.ts'
import { testFolder } from '../../support/test-library.ts'

const worker = join(projectFolder, 'src/main/import/import-worker.ts')
const options = { trackedChanges: 'accepted' } as const
const { signal } = new AbortController()
const untold = () => {}
const large = (text: string) => ({ name: 'a.txt', bytes: new TextEncoder().encode(text.repeat(20_000)) })

test('a large file is read in a thread, and what else is going on goes on', async () => {
  let looks = 0
  const looking = setInterval(() => looks++, 1)
  const article = await importApart(worker, large('Words and more. '), options, signal, untold)
  clearInterval(looking)
  expect(article).toEqual(await importApart(null, large('Words and more. '), options, signal, untold))
  expect(looks).toBeGreaterThan(3)
})

test('a refusal comes out of the thread as it is', async () => {
  expect(await codeOf(() => importApart(worker, large('\u0000\u0001'), options, signal, untold))).toBe(
    'unsupported_format',
  )
})

test('without a thread to be had, the file is read all the same', async () => {
  const broken = join(testFolder(), 'broken.js')
  writeFileSync(broken, 'throw new Error("no thread")')
  for (const program of [broken, join(testFolder(), 'not-there.js')])
    expect((await importApart(program, large('Words and more. '), options, signal, untold)).fields.headline).toBe('')
})

test('reading ends where it is cancelled, and nothing comes of it', async () => {
  const controller = new AbortController()
  const reading = codeOf(() => importApart(worker, large('Words and more. '), options, controller.signal, untold))
  controller.abort()
  expect(await reading).toBe('cancelled')
})

test('a thread tells how far it has got, step by step', async () => {
  const told: number[] = []
  const steps = new Set<string>()
  const bytes = await commentedDocument(40, 200)
  await importApart(worker, { name: 'a.docx', bytes }, options, signal, (step, part) => {
    steps.add(step)
    told.push(importShare(step, part))
  })
  expect([...steps]).toEqual(['unpacking', 'comments', 'text', 'notes'])
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  expect(new Set(told).size).toBeGreaterThan(4)
})
