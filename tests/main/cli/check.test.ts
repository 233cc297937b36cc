import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingId } from '../../../src/core/check/identity.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { runCli } from '../../support/run-cli.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const fileWith = (copy: string): string => {
  const file = join(testFolder(), 'copy.txt')
  writeFileSync(file, copy)
  return file
}

const blocked = 'The bridge is shut.\n\nThe harbour board did not respond to questions.\n'

describe('check', () => {
  test('prints each finding of a file with its place, weight and rule, and fails where one is blocking', () => {
    const { status, stdout, stderr } = runCli(['check', fileWith(blocked)])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^2:19 \[38–53\] {2}blocking {2}wording-and-requests {2}“did not respond”, but [^\n]+\n/)
    expect(stdout).toMatch(/\nnot cleared: 1 blocking, \d warnings?, \d hints?\n$/)
  })

  test('accepts the suggestions of a file: a quote it can attribute is no quote without a speaker', () => {
    const { stdout } = runCli(['check', fileWith('“We will go,” said Ines Hale, head of the harbour board.\n')])
    expect(stdout).not.toContain('quote-without-speaker')
  })

  test('clears a file without blocking findings', () => {
    const { status, stdout } = runCli(['check', fileWith('The bridge is shut. Nobody crosses the river.\n')])
    expect([status, stdout]).toEqual([0, 'cleared: 0 blocking, 0 warnings, 0 hints\n'])
  })

  test('with --json prints what a program wants to know', () => {
    const { status, stdout } = runCli(['check', fileWith(blocked), '--json'])
    expect(status).toBe(1)
    const place = { field: 'text', start: 38, end: 53, words: 'did not respond', line: 2, column: 19 }
    expect(JSON.parse(stdout)).toMatchObject({
      cleared: false,
      counts: { blocking: 1 },
      findings: [{ rule: 'wording-and-requests', severity: 'blocking', places: [place] }],
    })
  })

  test('checks an article of the library as it is tagged', async () => {
    const library = await openTestLibrary()
    const { id } = await bringIn(library.call, {
      fields: { headline: 'Harbour to close', slug: 'harbour' },
      body: ['“{q}We will go{/q},” somebody said.'],
    })
    library.close()
    const { status, stdout } = runCli(['check', id.slice(0, 8), '--library', library.path])
    expect(status).toBe(1)
    expect(stdout).toContain('1:2 [1–11]  blocking  quote-without-speaker')
  })

  test('keeps to the house rules of the library, and leaves waived findings out', async () => {
    const library = await openTestLibrary()
    const { id } = await bringIn(library.call, {
      fields: { headline: 'Harbour to close', slug: 'harbour' },
      body: ['“{q}We will go{/q},” somebody said. A source said the bridge was shut.'],
    })
    await library.call('houseRules.set', { rules: { 'bare-source': { severity: 'hint' } }, spellings: [] })
    const rule = 'quote-without-speaker'
    const fields = { findingId: findingId(rule, ['We will go']), rule, words: 'We will go', reason: 'A chant.' }
    const change = { type: 'waiver.create', id: idOf('waiver'), articleId: id, fields } as const
    await library.call('changes.apply', { changes: [change] })
    library.close()
    const { status, stdout } = runCli(['check', id, '--library', library.path])
    expect(status).toBe(0)
    expect(stdout).toContain('  hint  bare-source  ')
    expect(stdout).not.toContain(rule)
  })

  test('shows word by word how a quote differs from its transcript', async () => {
    const library = await openTestLibrary()
    const excerpt = 'We may shut the bridge for a while.'
    const { id } = await bringIn(library.call, {
      fields: { headline: 'Harbour to close', slug: 'harbour' },
      body: ['“{q}We will shut the bridge{/q},” said Ines Hale.'],
      annotations: { q: { source: 'Ines Hale', evidence: [{ kind: 'transcript', locator: '02:10', excerpt }] } },
      sources: { 'Ines Hale': {} },
    })
    library.close()
    const { stdout } = runCli(['check', id, '--library', library.path])
    expect(stdout).toContain('\n    We [-may-] {+will+} shut the bridge (-: the transcript, +: here)\n')
    const { findings } = JSON.parse(runCli(['check', id, '--json', '--library', library.path]).stdout)
    expect(findings.find(({ rule }: { rule: string }) => rule === 'quote-differs-from-transcript').difference).toEqual({
      elsewhere: 'the transcript',
      pieces: [
        { kind: 'both', words: 'We' },
        { kind: 'there', words: 'may' },
        { kind: 'here', words: 'will' },
        { kind: 'both', words: 'shut the bridge' },
      ],
    })
  })

  test('says in one line that a file is not there', () => {
    const { status, stderr } = runCli(['check', join(testFolder(), 'gone.txt')])
    expect(status).toBe(1)
    expect(stderr).toBe('attest: “gone.txt” is not there. Nothing was changed.\n')
  })

  test.each([[['check']], [['check', 'one.txt', 'two.txt']], [['check', 'one.txt', '--clean']]])(
    'takes %j for wrong usage',
    (args) => {
      const { status, stderr } = runCli(args)
      expect(status).toBe(2)
      expect(stderr).toContain('usage: attest')
    },
  )
})
