import { describe, expect, test } from 'vitest'
import { parseArguments, UsageError } from '../../../src/main/cli/arguments.ts'

const parsed = (line: string) => parseArguments(line === '' ? [] : line.split(' '))

describe('understood', () => {
  test.each([
    ['import a.txt b.md', { name: 'import', files: ['a.txt', 'b.md'], trackedChanges: 'accepted', suggest: false }],
    ['import a.txt --suggest', { name: 'import', files: ['a.txt'], trackedChanges: 'accepted', suggest: true }],
    ['import a.docx --tracked shown', { name: 'import', files: ['a.docx'], trackedChanges: 'shown', suggest: false }],
    ['list', { name: 'list' }],
    ['show 0a1b', { name: 'show', id: '0a1b' }],
    ['annotate 0a1b notes.json', { name: 'annotate', id: '0a1b', file: 'notes.json' }],
    [
      'export 0a1b --format md -o out.md',
      { name: 'export', ids: ['0a1b'], format: 'markdown', profile: 'desk', out: 'out.md' },
    ],
    [
      'export 0a1b --format txt --clean --out -',
      { name: 'export', ids: ['0a1b'], format: 'text', profile: 'clean', out: '-' },
    ],
    [
      'export 0a 1b --format tei -o out',
      { name: 'export', ids: ['0a', '1b'], format: 'tei', profile: 'desk', out: 'out' },
    ],
    [
      'export --all --profile Outside --format bundle -o out',
      { name: 'export', ids: null, format: 'bundle', profile: 'Outside', out: 'out' },
    ],
    ['export 0a1b --format pdf -o a', { name: 'export', ids: ['0a1b'], format: 'pdf', profile: 'desk', out: 'a' }],
    ['doctor', { name: 'doctor', mend: false }],
    ['doctor --mend', { name: 'doctor', mend: true }],
    ['log', { name: 'log' }],
    ['backup', { name: 'backup' }],
    ['backups', { name: 'backups' }],
    ['restore 2026-03-12', { name: 'restore', what: '2026-03-12' }],
    ['encrypt', { name: 'encrypt', oldBackups: 'change' }],
    ['decrypt --backups remove', { name: 'decrypt', oldBackups: 'remove' }],
    ['--help', { name: 'help' }],
    ['import --help', { name: 'help' }],
    [
      'import -- --odd-name.txt',
      { name: 'import', files: ['--odd-name.txt'], trackedChanges: 'accepted', suggest: false },
    ],
  ])('%s', (line, command) => {
    expect(parsed(line)).toEqual({ command, library: null, json: false, passphraseFd: null })
  })

  test('--library and --json, anywhere', () => {
    expect(parsed('--json list --library my.attest')).toEqual({
      command: { name: 'list' },
      library: 'my.attest',
      json: true,
      passphraseFd: null,
    })
  })
})

test.each([
  '',
  'import',
  'list more',
  'show',
  'show one two',
  'open file',
  'constructor',
  'list --format md',
  'list --clean',
  'list --mend',
  'doctor now',
  'log now',
  'log --json',
  'backup now',
  'backups --clean',
  'restore',
  'restore one two',
  'show 0a --out x',
  'export',
  'export 0a1b',
  'export 0a1b --format md',
  'export 0a1b -o out',
  'export 0a1b --format rtf -o out',
  'export 0a1b --format toString -o out',
  'export one two --format md -o -',
  'export --all one --format md -o out',
  'export 0a1b --format md -o - --json',
  'list --library',
  'list --library=',
  'list --unknown',
  'list --json=yes',
  '-x',
])('wrong usage: %j', (line) => {
  expect(() => parsed(line)).toThrow(UsageError)
})
