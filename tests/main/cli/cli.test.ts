import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultLog } from '../../../src/main/fault-log.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { bringIn } from '../../support/bring-in.ts'
import { bytesOf } from '../../support/bytes-of.ts'
import { codeOf } from '../../support/code-of.ts'
import { runCli } from '../../support/run-cli.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

/** A folder with copy to import, and the option that names a library in it. */
const desk = () => {
  const folder = testFolder()
  writeFileSync(join(folder, 'one.txt'), 'The harbour closes.\n\n“We will go,” she said.')
  writeFileSync(join(folder, 'two.md'), '# Trams\n\nThey stop.')
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  return { folder, library: join(folder, 'library.attest'), at: ['--library', join(folder, 'library.attest')] }
}

/** A library with one annotated article, made by the same code and closed again. */
const annotated = async () => {
  const library = await openTestLibrary()
  const { id } = await bringIn(library.call, {
    fields: { headline: 'Harbour\u001b[2J to close', slug: 'harbour' },
    body: ['“{q}We will go{/q},” she said. {gone}They{/gone} left.'],
    annotations: { q: { state: 'confirmed', source: 'Ann Reed', evidence: [{ kind: 'call' }] }, gone: {} },
    sources: { 'Ann Reed': {} },
  })
  library.close()
  return { folder: library.folder, path: library.path, id, at: ['--library', library.path] }
}

/** Makes a backup of a closed library, by the same code. */
const withBackup = async (path: string) => {
  const library = await openTestLibrary({ path })
  const backup = await library.call('backups.make', {})
  library.close()
  return backup
}

const oneLine = /^attest: [^\n]+\n$/

describe('import', () => {
  test('brings each file in, makes the library, and prints one line for each', () => {
    const { folder, at } = desk()
    const { status, stdout, stderr } = runCli(['import', join(folder, 'one.txt'), join(folder, 'two.md'), ...at])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[0-9a-f-]{36} {2}one\.txt, words: 8\n[0-9a-f-]{36} {2}two\.md, words: \d\n$/)
    const list = runCli(['list', ...at])
    expect(list.stdout.split('\n')).toHaveLength(4)
    expect(list.stdout).toMatch(/^ID .*HEADLINE\n/)
  })

  test('with --json prints what a program wants to know', () => {
    const { folder, at } = desk()
    const { stdout } = runCli(['import', 'one.txt', '--json', ...at], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'one.txt',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        isNew: true,
        headline: expect.any(String),
        wordCount: 8,
        encoding: 'UTF-8',
        notes: [],
      },
    ])
  })

  test('a file whose very bytes are in the library is not brought in again', () => {
    const { folder, at } = desk()
    writeFileSync(join(folder, 'copy of one.txt'), readFileSync(join(folder, 'one.txt')))
    const first = runCli(['import', 'one.txt', 'copy of one.txt', ...at], { cwd: folder })
    const [id = ''] = first.stdout.split('  ')
    expect(first.stdout).toBe(`${id}  one.txt, words: 8\n${id}  copy of one.txt, in the library already\n`)
    writeFileSync(join(folder, 'one.txt'), 'The harbour opens.')
    const again = runCli(['import', 'one.txt', 'copy of one.txt', '--json', ...at], { cwd: folder })
    expect(JSON.parse(again.stdout)).toMatchObject([{ isNew: true }, { isNew: false, id }])
    expect([first.status, again.status, first.stderr, again.stderr]).toEqual([0, 0, '', ''])
    expect(JSON.parse(runCli(['list', '--json', ...at]).stdout)).toHaveLength(2)
  })

  test('a file that cannot be read fails in one line, and the others come in', () => {
    const { folder, at } = desk()
    const { status, stdout, stderr } = runCli(['import', 'picture.png', 'one.txt', ...at], { cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toContain('one.txt')
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('picture.png')
  })

  test('of a folder all files come in, however deep, in order of their names; hidden ones do not', () => {
    const { folder, at } = desk()
    const copy = join(folder, 'copy')
    mkdirSync(join(copy, 'b', 'deep'), { recursive: true })
    mkdirSync(join(copy, '.hidden'))
    const files = ['c.txt', 'b/deep/b.txt', 'a.txt', '.hidden/d.txt', '.e.txt']
    for (const file of files) writeFileSync(join(copy, file), `Copy of ${file}.`)
    const { status, stdout } = runCli(['import', 'copy', 'one.txt', '--json', ...at], { cwd: folder })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(
      ['copy/a.txt', 'copy/b/deep/b.txt', 'copy/c.txt', 'one.txt'].map((file) => join(...file.split('/'))),
    )
  })

  test('a folder without files brings in nothing', () => {
    const { folder, at } = desk()
    mkdirSync(join(folder, 'empty'))
    expect(runCli(['import', join(folder, 'empty'), '--json', ...at])).toEqual({
      status: 0,
      stdout: '[]\n',
      stderr: '',
    })
  })

  test('with --suggest it says how many suggestions wait in each', () => {
    const { folder, at } = desk()
    const files = ['one.txt', 'two.md']
    const { stdout } = runCli(['import', ...files, '--suggest', ...at], { cwd: folder })
    expect(stdout).toMatch(/one\.txt, words: 8, suggestions: 1\n.*two\.md, words: \d, suggestions: 0\n$/)
    writeFileSync(join(folder, 'one.txt'), '“We will go,” the mayor said. “Perhaps,” the driver said.')
    const again = runCli(['import', ...files, '--suggest', '--json', ...at], { cwd: folder })
    expect(JSON.parse(again.stdout).map(({ suggestions }: { suggestions?: number }) => suggestions)).toEqual([
      2,
      undefined,
    ])
  })

  test('whoever stops reading what it prints does not stop it', () => {
    const { folder, at } = desk()
    const files = Array.from({ length: 200 }, (_, index) => join(folder, `${index}.txt`))
    for (const file of files) writeFileSync(file, `Copy of ${file}.`)
    const program = `'${process.execPath}' src/main/cli.ts import '${folder}'/[0-9]*.txt --library '${at[1]}'`
    spawnSync('bash', ['-c', `${program} | head -n 1`])
    expect(JSON.parse(runCli(['list', '--json', ...at]).stdout)).toHaveLength(files.length)
  })

  test('a file that is not there fails in one line', () => {
    const { folder, at } = desk()
    const { status, stdout, stderr } = runCli(['import', 'nothing.txt', ...at], { cwd: folder })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('attest: “nothing.txt” is not there. Nothing was changed.\n')
  })
})

describe('list and show', () => {
  test('a new library is empty and says how to go on', () => {
    const { at } = desk()
    expect(runCli(['list', ...at]).stdout).toContain('attest import FILE')
    expect(JSON.parse(runCli(['list', '--json', ...at]).stdout)).toEqual([])
  })

  test('the library of the window is used where none is named', () => {
    const home = testFolder()
    const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), APPDATA: join(home, 'data') }
    expect(runCli(['list'], { env }).status).toBe(0)
    expect(readdirSync(home, { recursive: true }).map(String).join()).toContain('library.attest')
  })

  test('an article is shown by the beginning of its ID, its quotes with state and source', async () => {
    const { id, at } = await annotated()
    const { status, stdout } = runCli(['show', id.slice(0, 6), ...at])
    expect(status).toBe(0)
    expect(stdout).toContain(`ID:       ${id}\n`)
    expect(stdout).toContain('[confirmed] quote: We will go (Ann Reed, evidence: 1)\n')
    expect(stdout).toContain('[unchecked] quote: They (no source)\n')
  })

  test('nothing in an article speaks to the terminal', async () => {
    const { id, at } = await annotated()
    expect(runCli(['show', id, ...at]).stdout).toContain('Headline: Harbour [2J to close\n')
    expect(runCli(['list', ...at]).stdout).not.toContain('\u001b')
  })

  test('with --json, everything', async () => {
    const { id, at } = await annotated()
    const { article, annotations, sources } = JSON.parse(runCli(['show', id, '--json', ...at]).stdout)
    expect(article.id).toBe(id)
    expect(annotations).toHaveLength(2)
    expect(sources).toHaveLength(1)
    expect(JSON.parse(runCli(['list', '--json', ...at]).stdout)).toMatchObject([{ id, attributed: 1 }])
  })

  test('an ID that no article has, or several, fails in one line', async () => {
    const { folder, at } = desk()
    const files = Array.from({ length: 17 }, (_, index) => join(folder, `${index}.txt`))
    for (const file of files) writeFileSync(file, `Copy of ${file}.`)
    const { stdout } = runCli(['import', '--json', ...files, ...at])
    const firsts = JSON.parse(stdout).map(({ id }: { id: string }) => id[0])
    // Of seventeen, two begin with the same of the sixteen digits.
    const twice = firsts.find((first: string, index: number) => firsts.indexOf(first) !== index)
    const ambiguous = runCli(['show', twice, ...at])
    expect([ambiguous.status, ambiguous.stdout]).toEqual([1, ''])
    expect(ambiguous.stderr).toMatch(/^attest: .*the beginning of \d+ articles.*\n$/)
    const missing = runCli(['show', 'zz', ...at])
    expect([missing.status, missing.stdout]).toEqual([1, ''])
    expect(missing.stderr).toMatch(oneLine)
  })
})

describe('export', () => {
  test.each([
    ['docx', 'PK'],
    ['html', '<!doctype html>'],
    ['md', 'We will go'],
    ['csv', 'We will go'],
    ['json', '{'],
    ['txt', 'We will go'],
  ])('--format %s writes the file and nothing else', async (format, content) => {
    const { folder, id, at } = await annotated()
    const out = join(folder, `out.${format}`)
    const { status, stdout, stderr } = runCli(['export', id, '--format', format, '-o', out, ...at])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^attest: exported, but not cleared: 1 blocking finding, [^\n]+\n$/)
    expect(readFileSync(out, 'latin1').toLowerCase()).toContain(content.toLowerCase())
    expect(readdirSync(folder).sort()).toEqual(['library.attest', `out.${format}`])
  })

  test('-o - writes to the standard output, --clean without the annotations', async () => {
    const { folder, id, at } = await annotated()
    const marked = runCli(['export', id, '--format', 'md', '-o', '-', ...at])
    const clean = runCli(['export', id, '--format', 'md', '--clean', '-o', '-', ...at])
    expect(marked.stdout).toContain('Ann Reed')
    expect(clean.stdout).toContain('We will go')
    expect(clean.stdout).not.toContain('Ann Reed')
    expect(readdirSync(folder)).toEqual(['library.attest'])
  })

  test('with --json says where it is', async () => {
    const { folder, id, at } = await annotated()
    const out = join(folder, 'out.md')
    const { stdout } = runCli(['export', id, '--format', 'md', '-o', out, '--json', ...at])
    expect(JSON.parse(stdout)).toEqual({
      id,
      format: 'markdown',
      profile: 'desk',
      file: out,
      notCleared: expect.stringContaining('1 blocking finding'),
    })
  })

  test('of a cleared article says nothing', async () => {
    const { folder, at } = desk()
    const file = join(folder, 'quiet.txt')
    writeFileSync(file, 'Nothing happened on the quay.')
    const [{ id }] = JSON.parse(runCli(['import', '--json', file, ...at]).stdout)
    const out = join(folder, 'out.md')
    expect(runCli(['export', id, '--format', 'md', '-o', out, ...at])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('a PDF needs the window, and says so', async () => {
    const { folder, id, at } = await annotated()
    const { status, stderr } = runCli(['export', id, '--format', 'pdf', '-o', join(folder, 'out.pdf'), ...at])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^attest: .*window.*\n$/)
    expect(existsSync(join(folder, 'out.pdf'))).toBe(false)
  })

  test('a place that cannot be written to fails in one line', async () => {
    const { folder, id, at } = await annotated()
    const { status, stderr } = runCli(['export', id, '--format', 'md', '-o', join(folder, 'no', 'out.md'), ...at])
    expect(status).toBe(1)
    expect(stderr).toMatch(oneLine)
  })
})

describe('a library that cannot be opened fails in one line and is left as it was', () => {
  test('an empty file', () => {
    const { folder, library, at } = desk()
    writeFileSync(library, '')
    const { status, stdout, stderr } = runCli(['import', join(folder, 'one.txt'), ...at])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^attest: .*not an Attest library.*\n$/)
    expect(readFileSync(library)).toHaveLength(0)
  })

  test('a folder', () => {
    const { library, at } = desk()
    mkdirSync(library)
    expect(runCli(['list', ...at])).toMatchObject({ status: 1, stderr: expect.stringMatching(oneLine) })
  })

  test('one that is open elsewhere', async () => {
    const { library, at } = desk()
    const { database } = await openLibrary(library)
    const { status, stderr } = runCli(['list', ...at])
    database.close()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^attest: .*open in another window or program.*\n$/)
  })

  test('one that is no library', () => {
    const { folder } = desk()
    const path = join(folder, 'two.md')
    const before = bytesOf(path)
    expect(runCli(['list', '--library', path])).toMatchObject({ status: 1, stderr: expect.stringMatching(oneLine) })
    expect(bytesOf(path)).toBe(before)
  })
})

describe('usage', () => {
  test('--help prints it and is no failure', () => {
    for (const args of [['--help'], ['-h'], ['export', '--help']]) {
      const { status, stdout, stderr } = runCli(args)
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^usage: attest import FILE…/)
    }
  })
})

describe('backup, backups and restore', () => {
  test('a backup is made and listed, and restored by its day; what stood there is a way back', async () => {
    const { id, path, at } = await annotated()
    const made = runCli(['backup', ...at])
    expect([made.status, made.stderr]).toEqual([0, ''])
    const name = made.stdout.trim()
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-asked\.attest$/)
    expect(runCli(['backups', ...at]).stdout).toContain(name)

    const changed = await openTestLibrary({ path })
    await changed.call('article.remove', { id })
    changed.close()
    const restored = JSON.parse(runCli(['restore', name.slice(0, 10), '--json', ...at]).stdout)
    expect(restored).toMatchObject({ name, keptIsGood: true })
    const again = await openTestLibrary({ path })
    expect((await again.call('article.get', { id })).article.id).toBe(id)
    again.close()
    const { status, stdout } = runCli(['restore', restored.keptAs, ...at])
    expect([status, stdout]).toEqual([0, expect.stringContaining(`“${restored.keptAs}” is the library now.\n`)])
    const back = await openTestLibrary({ path })
    expect(await codeOf(() => back.call('article.get', { id }))).toBe('not_found')
  })

  test('a library that cannot be opened is told with its newest good backup', async () => {
    const { path, at } = await annotated()
    const { name } = await withBackup(path)
    writeFileSync(path, 'damaged')
    const before = bytesOf(path)
    const { status, stderr } = runCli(['list', ...at])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^attest: .*damaged.* Its newest good backup was made at 2026-03-12 .* UTC\.\n$/)
    expect(bytesOf(path)).toBe(before)
    expect(JSON.parse(runCli(['backups', '--json', ...at]).stdout)).toMatchObject([{ name, reason: 'asked' }])
  })

  test('a day without a backup fails in one line', () => {
    const { at } = desk()
    expect(runCli(['backups', ...at]).stdout).toContain('attest backup')
    const { status, stderr } = runCli(['restore', '2001-01-01', ...at])
    expect([status, stderr]).toEqual([1, 'attest: There is no such backup. Nothing was changed.\n'])
  })
})

test('doctor says for each thing whether it is good, and fails where a fault is left', async () => {
  const { path, at } = await annotated()
  const good = runCli(['doctor', ...at])
  expect([good.status, good.stderr]).toEqual([0, ''])
  expect(good.stdout).toMatch(/^good {3}file .*\ngood {3}records .*\n(good .*\n){5}$/)
  writeFileSync(path, 'damaged')
  const bad = runCli(['doctor', '--mend', '--json', ...at])
  expect([bad.status, JSON.parse(bad.stdout)]).toMatchObject([1, { good: false, mended: [] }])
})

test('log prints the faults that were noted beside a library, and nothing where there are none', () => {
  const { folder, library, at } = desk()
  expect(runCli(['log', ...at])).toEqual({ status: 0, stdout: '', stderr: '' })
  faultLog(library, () => new Date('2026-03-12T10:00:00.000Z')).add(new TypeError('The harbour closes.'))
  expect(runCli(['log', ...at]).stdout).toMatch(/^2026-03-12T10:00:00\.000Z TypeError\n {4}at /)
  expect(readdirSync(folder)).toContain('library.log')
})
