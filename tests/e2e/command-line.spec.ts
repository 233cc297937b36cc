import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './support/project-folder.ts'
import { expect, test } from './support/attest-test.ts'
import { trams } from './support/samples.ts'
import { readWordDocument } from './exports/read-word-document.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Runs the command line as an editor does, in the project's folder. */
const attestCommand = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    execFile(
      'npm',
      ['run', '--silent', 'attest', '--', ...args],
      // The test runner asks for colour, of which Node warns where the machine wants none.
      { cwd: projectFolder, shell: process.platform === 'win32', env: { ...process.env, FORCE_COLOR: undefined } },
      (error, out, said) => {
        const code = error ? error.code : 0
        if (typeof code === 'number') resolve({ code, out, said })
        else reject(error)
      },
    )
  })

test('What the command line brings in stands on the desk, and the other way round', async ({ attest, folder }) => {
  const file = join(folder, 'wire.txt')
  await writeFile(file, '“The ferry sails,” the captain said.\n')
  await attest.quit()
  const imported = await attestCommand('import', file, '--library', attest.library, '--json')
  expect(imported).toMatchObject({ code: 0, said: '' })
  const [{ id }] = JSON.parse(imported.out)

  await attest.restart()
  const { article, desk } = attest
  await desk.openArticle('The ferry sails')
  await article.tag('The ferry sails,', 'Quote')
  await article.headline.fill('The ferry sails')
  await article.headline.press('Enter')
  await article.saved()
  await attest.quit()

  const shown = await attestCommand('show', id.slice(0, 8), '--library', attest.library)
  expect(shown.out).toContain('Headline: The ferry sails')
  expect(shown.out).toContain('[unchecked] quote: The ferry sails, (no source)')
})

test('The library is listed and exported in every format but PDF, which is told', async ({ attest, folder }) => {
  // Ten commands, each started by npm.
  test.setTimeout(600_000)
  const library = ['--library', attest.library]
  await attest.quit()
  const listed = await attestCommand('list', ...library)
  expect(listed.code).toBe(0)
  expect(listed.out).toContain(trams)
  const items: readonly { id: string; headline: string }[] = JSON.parse(
    (await attestCommand('list', '--json', ...library)).out,
  )
  const id = items.find(({ headline }) => headline === trams)?.id ?? ''

  for (const format of ['docx', 'html', 'md', 'csv', 'json', 'txt']) {
    const out = join(folder, `trams.${format}`)
    const { code, said } = await attestCommand('export', id, '--format', format, '-o', out, ...library)
    expect(code).toBe(0)
    expect(said).toMatch(/^attest: exported, but not cleared: [^\n]+\n$/)
    expect((await readFile(out)).length).toBeGreaterThan(500)
  }
  const clean = await attestCommand('export', id, '--format', 'txt', '--clean', '-o', '-', ...library)
  expect(clean.out).toContain('We would rather explain an empty platform')
  expect(clean.out).not.toContain('NOTES')

  const pdf = await attestCommand('export', id, '--format', 'pdf', '-o', join(folder, 'no.pdf'), ...library)
  expect(pdf.code).toBe(1)
  expect(pdf.said).toMatch(/^attest: .*window.*\n$/)

  await attest.restart()
  const { comments } = await readWordDocument(attest.page, join(folder, 'trams.docx'))
  expect(comments.length).toBeGreaterThan(10)
})

test('A library that is open in the window is left to it', async ({ attest }) => {
  const refused = await attestCommand('list', '--library', attest.library)
  expect(refused.code).toBe(1)
  expect(refused.said).toBe('attest: The library is open in another window or program. Close it there and try again.\n')
  await attest.desk.openArticle(trams)
  await attest.article.headline.fill('Still writable')
  await attest.article.headline.press('Enter')
  await attest.article.saved()
})

test('A failure is one clear line and exit 1, wrong usage is exit 2', async ({ attest, folder }) => {
  const library = ['--library', attest.library]
  const missing = await attestCommand('import', join(folder, 'nothing.txt'), ...library)
  expect(missing.code).toBe(1)
  expect(missing.said.trim().split('\n')).toHaveLength(1)
  const foreign = join(folder, 'foreign.attest')
  await writeFile(foreign, 'not a library')
  const refused = await attestCommand('list', '--library', foreign)
  expect(refused.code).toBe(1)
  expect(refused.said.trim().split('\n')).toHaveLength(1)
  expect(await readFile(foreign, 'utf8')).toBe('not a library')
  const wrong = await attestCommand('export', ...library)
  expect(wrong.code).toBe(2)
  expect(wrong.said).toContain('usage: attest')
})
