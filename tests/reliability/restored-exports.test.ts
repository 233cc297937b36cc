import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ExportFormat } from '../../src/core/api.ts'
import { closedLibrary } from '../../src/main/closed-library.ts'
import { bringIn } from '../support/bring-in.ts'
import { openTestLibrary } from '../support/test-library.ts'

const formats: readonly ExportFormat[] = ['html', 'markdown', 'csv', 'json', 'text']
const clock = () => new Date('2026-03-12T10:00:00.000Z')

test('what is exported after a backup was restored is byte for byte what was exported before', async () => {
  const place = { path: '' }
  const library = await openTestLibrary({ clock, ports: { chooseSavePath: async () => place.path } })
  const { call, folder } = library
  const { id, version } = await bringIn(call, {
    body: ['“{q}We will go{/q},” she {c}said{/c}.', '“{r}Not we{/r}.”'],
    annotations: {
      q: { state: 'confirmed', source: 'Ann', cue: 'c', evidence: [{ kind: 'call', excerpt: 'Yes.' }] },
      c: { kind: 'cue' },
      r: { state: 'pending', requests: [{ to: 'Ann', question: 'Is it so?' }] },
    },
    sources: { Ann: { aliases: ['A. Reed'] } },
  })
  const exported = async (name: string) => {
    const files: Record<string, string> = {}
    for (const format of formats) {
      place.path = join(folder, `${name}.${format}`)
      await call('article.export', { id, format, profile: 'desk' })
      files[format] = readFileSync(place.path, 'utf8')
    }
    return files
  }
  const before = await exported('before')
  const { name } = await call('backups.make', {})
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'All gone' }] }] }
  await call('article.save', { id, version, body: JSON.stringify(body), changes: [] })
  expect((await exported('between')).html).not.toBe(before.html)
  library.close()
  await closedLibrary(library.path, clock).restoreBackup(name)
  await library.reopen()
  expect(await exported('after')).toEqual(before)
})
