import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outsideProfile } from '../../../src/core/model/export-profile.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { unzipped } from '../../support/docx-parts.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const all = { filter: {}, sort: { column: 'source', descending: false }, groupBySource: true } as const

/** A library with two articles that rest on the same protected source, and one word of each that says so or not. */
const desk = async (said = 'somebody') => {
  const out = testFolder()
  const library = await openTestLibrary({ ports: { chooseSavePath: async (name) => join(out, name) } })
  for (const name of ['quay', 'pier'])
    await bringIn(library.call, {
      name,
      fields: { headline: `The ${name} is shut`, slug: name },
      body: [
        `“{${name}1}The ${name} is shut for {${name}2}${said}{/${name}2}{/${name}1},” he said. {${name}3}It is{/${name}3}.`,
      ],
      annotations: {
        [`${name}1`]: { source: 'Vera Holm', channel: 'call', note: 'Ring vera@mail.example' },
        [`${name}2`]: { kind: 'claim', source: 'Ada Lund', note: 'Not so sure.' },
        [`${name}3`]: { kind: 'claim', source: 'Off Man' },
      },
      sources: {
        'Vera Holm': { protected: true, description: 'a person on the board', note: 'vera@mail.example' },
        'Ada Lund': {},
        'Off Man': { terms: 'off record' },
      },
    })
  const text = async (saved: string | null): Promise<string> => {
    const bytes = readFileSync(join(out, saved ?? ''))
    return saved?.endsWith('xlsx') ? [...(await unzipped(bytes)).values()].join('\n') : bytes.toString('utf8')
  }
  return { ...library, out, text }
}

describe('the ledger of all articles', () => {
  test.each(['csv', 'xlsx'] as const)('as %s has no name of a protected source outside', async (format) => {
    const { call, text, faults } = await desk()
    const { saved } = await call('ledger.export', { ...all, format, profile: 'outside' })
    const outside = await text(saved)
    expect(outside).toContain('a person on the board')
    expect(outside).toContain('Ada Lund')
    expect(outside).not.toMatch(/Vera|Holm|mail\.example|Not so sure|call|Off Man|It is/)
    expect(outside).toMatch(
      /The quay is shut for[\s\S]*The pier is shut for|The pier is shut for[\s\S]*The quay is shut/,
    )
    const { saved: whole } = await call('ledger.export', { ...all, format, profile: 'desk' })
    expect(await text(whole)).toMatch(/Vera Holm[\s\S]*Vera Holm/)
    expect(faults).toEqual([])
  })

  test.each(['csv', 'xlsx'] as const)(
    'as %s is refused where the words name one, and nothing is written',
    async (format) => {
      const { call, out } = await desk('Vera Holm')
      expect(await codeOf(() => call('ledger.export', { ...all, format, profile: 'outside' }))).toBe('would_leak')
      expect(readdirSync(out)).toEqual([])
    },
  )

  test('goes through own profiles, and through none that is for copy alone', async () => {
    const { call, text } = await desk()
    const own = { ...outsideProfile, id: idOf('partners'), name: 'Partners', sources: 'named' as const, notes: false }
    await call('exportProfiles.set', { own: [own] })
    const { saved } = await call('ledger.export', { ...all, format: 'csv', profile: own.id })
    const partners = await text(saved)
    expect(partners).toContain('Vera Holm')
    expect(partners).not.toContain('Not so sure')
    expect(await codeOf(() => call('ledger.export', { ...all, format: 'csv', profile: 'clean' }))).toBe('invalid_input')
  })

  test('is in the order of the articles outside: that of the sources would tell their names', async () => {
    const { call, text } = await desk()
    const { saved } = await call('ledger.export', { ...all, format: 'csv', profile: 'outside' })
    const articles = (await text(saved))
      .split('\r\n')
      .flatMap((line) => /The (quay|pier) is shut(?! for)/.exec(line)?.[1] ?? [])
    expect(articles).toHaveLength(4)
    expect(new Set(articles.slice(0, 2)).size).toBe(1)
  })
})
