import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArticleRecords } from '../../../src/core/api.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { writtenZip } from '../../../src/main/export/written-zip.ts'
import { articleRecords, idOf, type ArticleSketch } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const samplesFolder = fileURLToPath(new URL('../../../resources/samples', import.meta.url))

/** A library whose exports lie in a folder of its own. */
const desk = async (samples = false) => {
  const out = testFolder()
  const library = await openTestLibrary({
    ports: { chooseSavePath: async (name) => join(out, name) },
    ...(samples ? { samplesFolder } : {}),
  })
  const bundle = async (id: string, profile = 'desk'): Promise<Uint8Array> => {
    const { saved } = await library.call('article.export', { id, format: 'bundle', profile })
    return new Uint8Array(readFileSync(join(out, saved ?? '')))
  }
  const take = (bytes: Uint8Array) =>
    library.call('article.import', { name: 'a.attest.zip', bytes: bytes as Uint8Array<ArrayBuffer> })
  return { ...library, out, bundle, take }
}

const sketches: readonly ArticleSketch[] = [
  { name: 'plain', body: ['Nothing is tagged here.'] },
  {
    name: 'everything',
    fields: { headline: 'Quay 🚢 shut', slug: 'quay', place: 'KELMOUTH', date: '2026-03-12', byline: 'By Robin' },
    body: [
      '“{q}The 👩🏽‍🚒 quay{/q},” {m}she{/m} {c}said{/c}, “{q}is e\u0301 shut{/q}.”',
      { quote: ['{claimed}قال{/claimed} \u00ad\u00a0words'] },
      { bullets: [['{inner}an {deep}item{/deep}{/inner}']] },
    ],
    annotations: {
      q: {
        source: 'Ann',
        mention: 'm',
        cue: 'c',
        relayedBy: 'Wire',
        state: 'confirmed',
        note: 'Ring again.',
        evidence: [
          { kind: 'recording', locator: '04:12', excerpt: 'so', link: 'https://a.example/' },
          { kind: 'call' },
        ],
        requests: [
          { to: 'Ann', question: 'Is it so?' },
          { to: 'Wire', outcome: 'answered', answer: 'Yes' },
        ],
      },
      m: { kind: 'mention' },
      c: { kind: 'cue' },
      claimed: { kind: 'claim', state: 'disputed' },
      inner: { state: 'pending' },
      deep: { kind: 'note', note: 'Look at this.' },
    },
    sources: {
      Ann: { aliases: ['A.'], protected: true, note: 'ann@mail.example', anonymityReason: 'Her post' },
      Wire: { kind: 'agency' },
    },
    dismissals: [{ kind: 'rejected', words: 'shut' }],
    waivers: [{ rule: 'single-source', words: 'quay', reason: 'It is so' }],
  },
]

describe('a bundle brought into another library', () => {
  test.each(sketches)('and written there is the same, byte for byte: $name', async (sketch) => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const bytes = await here.bundle(id)
    const there = await desk()
    expect(await there.take(bytes)).toEqual({ id, told: [] })
    expect(Buffer.compare(await there.bundle(id), bytes)).toBe(0)
    expect(await there.call('article.get', { id })).toEqual(await here.call('article.get', { id }))
    expect(there.faults).toEqual([])
  })

  test('brings the samples, each as it was', async () => {
    const here = await desk(true)
    const { items } = await here.call('desk.list', { text: '', states: [], offset: 0, limit: 10 })
    expect(items.length).toBeGreaterThan(1)
    const there = await desk()
    for (const { id } of items) {
      const bytes = await here.bundle(id)
      await there.take(bytes)
      expect(Buffer.compare(await there.bundle(id), bytes)).toBe(0)
    }
  })

  test('brings a recording of silence, which would pack to next to nothing', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    const bytes = new Uint8Array(40 * 1024 * 1024)
    const file = await here.call('evidence.keepFile', { name: 'silence.wav', bytes })
    const evidence = { kind: 'recording' as const, locator: '', date: '', excerpt: '', link: '' as const, file }
    await here.call('changes.apply', {
      changes: [{ type: 'evidence.add', id: idOf('silence'), annotationId: idOf('claimed'), fields: evidence }],
    })
    const there = await desk()
    expect(await there.take(await here.bundle(id))).toEqual({ id, told: [] })
  })

  test('brings history, evidence files, and the words a recheck goes back to', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    const file = await here.call('evidence.keepFile', { name: 'talk.txt', bytes: strToU8('What she said') })
    const evidence = { kind: 'transcript' as const, locator: '', date: '', excerpt: '', link: '' as const, file }
    const annotationId = idOf('claimed')
    await here.call('changes.apply', {
      changes: [
        { type: 'evidence.add', id: idOf('file'), annotationId, fields: evidence },
        { type: 'annotation.change', id: idOf('inner'), fields: { state: 'denied' }, reason: 'They wrote' },
      ],
    })
    const { article } = await here.call('article.get', { id })
    const body = JSON.stringify(article.body).replace('an ', 'one ')
    await here.call('article.save', { id, version: article.version, body, changes: [] })
    const bytes = await here.bundle(id)

    const there = await desk()
    await there.take(bytes)
    expect(Buffer.compare(await there.bundle(id), bytes)).toBe(0)
    const kept = await there.call('evidence.keepFile', { name: 'other.txt', bytes: strToU8('What she said') })
    expect(kept.sha256).toBe(file.sha256)
    const past = (events: readonly { type: string; editor: string; reason: string }[]) =>
      events
        .filter(({ type }) => !/imported|exported/.test(type))
        .map(({ type, editor, reason }) => [type, editor, reason])
    const [before, after] = await Promise.all([
      here.call('history.list', { articleId: id }),
      there.call('history.list', { articleId: id }),
    ])
    expect(past(after)).toEqual(past(before))
    expect(past(after).map(([, , reason]) => reason)).toContain('They wrote')

    // The words come back, and with them the state they were settled on.
    const moved = (await there.call('article.get', { id })).article
    const back = JSON.stringify(moved.body).replace('one ', 'an ')
    await there.call('article.save', { id, version: moved.version, body: back, changes: [] })
    const { annotations } = await there.call('article.get', { id })
    expect(annotations.find((each) => each.id === idOf('inner'))?.state).toBe('denied')
  })

  test('is refused where the library has the article, and nothing is changed', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    const bytes = await here.bundle(id)
    expect(await codeOf(() => here.take(bytes))).toBe('conflict')
    await here.call('article.remove', { id })
    expect(await codeOf(() => here.take(bytes))).toBe('conflict')
  })

  test('never makes one person of two: a namesake stays another source, and the same record is left as it is here', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    const bytes = await here.bundle(id)
    const there = await desk()
    await there.call('changes.apply', {
      changes: [
        {
          type: 'source.create',
          id: idOf('another Ann'),
          fields: (await there.call('sources.match', { text: '', limit: 1 }))[0]?.source ?? ann(),
        },
      ],
    })
    const { told } = await there.take(bytes)
    expect(told).toEqual([expect.stringContaining('“Ann” came as a source of its own')])
    const { items } = await there.call('sources.list', { text: 'Ann', kinds: [], offset: 0, limit: 10 })
    expect(items.map(({ source }) => source.id).toSorted()).toEqual(
      [idOf('another Ann'), idOf('source Ann')].toSorted(),
    )
  })

  test('by the profile for outside holds what it lets through, and no past', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    const there = await desk()
    await there.take(await here.bundle(id, 'outside'))
    const { sources, requests } = await there.call('article.get', { id })
    expect(sources.map(({ name }) => name).toSorted()).toEqual(['Wire', 'a source who is not named'])
    expect(requests).toEqual([])
    expect((await there.call('history.list', { articleId: id })).map(({ type }) => type)).toEqual(['article imported'])
  })
})

const ann = () =>
  articleRecords(sketches[1] as ArticleSketch).sources.find(
    ({ name }) => name === 'Ann',
  ) as ArticleRecords['sources'][number]

/** A bundle with something done to its parts; with a table of contents that fits again, or not. */
const changed = (bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = { ...unzipSync(bytes) }
  change(parts)
  return writtenZip(parts)
}

describe('a hostile bundle is refused whole', () => {
  const bundle = async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketches[1] as ArticleSketch)
    return here.bundle(id)
  }
  const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)

  test.each<[string, (parts: Record<string, Uint8Array>) => void]>([
    [
      'with other words than it was written with',
      (parts) => {
        parts['records.json'] = strToU8(text(parts['records.json']).replace('quay', 'pier'))
      },
    ],
    [
      'without its records',
      (parts) => {
        delete parts['records.json']
      },
    ],
    [
      'with a part that leads out of its folder',
      (parts) => {
        parts['files/../../../evil'] = strToU8('x')
      },
    ],
    [
      'with a part nobody knows',
      (parts) => {
        parts['more.json'] = strToU8('{}')
      },
    ],
    [
      'with a file no evidence names',
      (parts) => {
        parts[`files/${'a'.repeat(64)}`] = strToU8('x')
      },
    ],
    [
      'with a table of contents that is none',
      (parts) => {
        parts['attest-bundle.json'] = strToU8('[')
      },
    ],
    [
      'of a newer version',
      (parts) => {
        parts['attest-bundle.json'] = strToU8(text(parts['attest-bundle.json']).replace('"version": 1', '"version": 2'))
      },
    ],
  ])('%s', async (_, change) => {
    const there = await desk()
    expect(await codeOf(async () => there.take(changed(await bundle(), change)))).toBe('unreadable_file')
    expect((await there.call('desk.list', { text: '', states: [], offset: 0, limit: 1 })).total).toBe(0)
    expect((await there.call('library.info', {})).counts.sources).toBe(0)
    expect(there.faults).toEqual([])
  })

  test('that unpacks to more than is read, in little time and memory', async () => {
    const there = await desk()
    const bomb = zipSync({ 'attest-bundle.json': strToU8('{}'), 'records.json': new Uint8Array(120 * 1024 * 1024) })
    expect(await codeOf(() => there.take(bomb))).toBe('too_large')
  })

  test('whose sizes lie', async () => {
    const there = await desk()
    const bytes = (await bundle()).slice()
    // The size of the first part as the directory at the end declares it.
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    new DataView(bytes.buffer).setUint32(at + 24, 1, true)
    expect(await codeOf(() => there.take(bytes))).toBe('unreadable_file')
  })

  test('that is cut off', async () => {
    const there = await desk()
    const bytes = await bundle()
    expect(await codeOf(() => there.take(bytes.slice(0, bytes.length - 40)))).toBe('unreadable_file')
  })
})

test('a bundle is brought in from a file by the command line’s own way', async () => {
  const here = await desk()
  const { id } = await bringIn(here.call, sketches[0] as ArticleSketch)
  const path = join(here.out, 'x.attest.zip')
  writeFileSync(path, await here.bundle(id))
  const { readImportFile } = await import('../../../src/main/handlers/file-input.ts')
  const there = await desk()
  await there.call('article.import', await readImportFile(path))
  const { article } = await there.call('article.get', { id })
  expect(plainText(parseBody(article.body)).text).toBe('Nothing is tagged here.')
})
