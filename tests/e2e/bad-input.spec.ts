import { createHash, randomBytes } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { openLibrary } from '../../src/main/store/open-library.ts'
import { zipFile } from '../main/import/zip-file.ts'
import { AttestApp } from './pages/attest-app.ts'
import { removeFolder } from './support/remove-folder.ts'
import { sharedWindow } from './support/shared-window.ts'
import { ask } from './support/stored-article.ts'

test.describe('A file that cannot be brought in', () => {
  const window = sharedWindow()

  const docx = (): Buffer =>
    Buffer.from(
      zipFile([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: randomBytes(4000) },
      ]),
    )
  const files: readonly (readonly [string, string, () => Buffer, string])[] = [
    ['an empty file', 'empty.txt', () => Buffer.alloc(0), 'The file is empty.'],
    ['a file of white space', 'blank.txt', () => Buffer.from(' \n\t\n '), 'There is no text in the file.'],
    ['a PDF', 'copy.pdf', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'PDF files cannot be read yet'],
    [
      'a picture called text',
      'copy.txt',
      () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'This is a picture.',
    ],
    ['a program', 'copy.md', () => Buffer.concat([Buffer.from('\x7fELF', 'latin1'), randomBytes(3000)]), 'not text'],
    ['a database', 'copy.html', () => Buffer.from('SQLite format 3\0...'), 'This is a database.'],
    ['text called a Word document', 'copy.docx', () => Buffer.from('Dear editor,'), 'The file is not a Word document'],
    ['an old Word document', 'copy.doc', () => Buffer.from('d0cf11e0a1b11ae1'.repeat(40), 'hex'), 'Old Word documents'],
    [
      'a Word document that is cut off',
      'cut.docx',
      () => docx().subarray(0, 2000),
      'The document is damaged and cannot be unpacked.',
    ],
    ['a Word document with noise for its text', 'noise.docx', docx, 'Word document'],
    ['a packed folder', 'copy.docx', () => Buffer.from(zipFile([{ name: 'a.txt', content: 'a' }])), 'Word document'],
  ]

  for (const [what, name, bytes, sentence] of files) {
    test(`is named with a reason, and nothing of it is stored: ${what}`, async () => {
      const { desk, page } = window()
      const before = await ask(window(), 'library.info', {})
      await desk.drop({ name, bytes: bytes() })
      const report = page.getByRole('dialog', { name: '1 file could not be brought in' })
      await expect(report).toContainText(name)
      await expect(report).toContainText(sentence)
      await expect(report).toContainText('No article was made.')
      await page.keyboard.press('Escape')
      await expect(report).toBeHidden()
      expect(await ask(window(), 'library.info', {})).toEqual(before)
    })
  }

  test('is named with the limit where it is too large', async () => {
    const { desk, page, dialogs, folder } = window()
    const before = await ask(window(), 'library.info', {})
    const sizes: readonly (readonly [string, number, string])[] = [
      ['large.docx', 51 * 1024 * 1024, 'The file is larger than 50 MB.'],
      ['large.txt', 11 * 1024 * 1024, 'The text is larger than 10 MB.'],
    ]
    for (const [name, size, sentence] of sizes) {
      const path = join(folder, name)
      await writeFile(path, 'A'.repeat(1000))
      await truncate(path, size)
      if (name.endsWith('.txt')) await writeFile(path, 'The tide came in again. '.repeat(size / 24))
      await dialogs.willOpen(path)
      await desk.bringIn('Open files…')
      const report = page.getByRole('dialog', { name: '1 file could not be brought in' })
      await expect(report).toContainText(sentence)
      await page.keyboard.press('Escape')
      await expect(report).toBeHidden()
      await rm(path)
    }
    expect(await ask(window(), 'library.info', {})).toEqual(before)
  })
})

test.describe('A library that cannot be opened', () => {
  let folder = ''
  let library = ''
  let good = ''

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-e2e-'))
    good = join(folder, 'good.attest')
    ;(await openLibrary(good)).database.close()
  })
  test.afterAll(() => removeFolder(folder))

  const pageSize = 4096

  const goodBytes = (): Promise<Buffer> => readFile(good)
  const makeDatabase = async (path: string, work: (database: Sqlite.Database) => void): Promise<void> => {
    const database = new Sqlite(path)
    work(database)
    database.close()
  }

  /** Files that stand where a library is expected: what they are, how they are made, what the window says. */
  const files: readonly (readonly [string, (path: string) => Promise<unknown>, RegExp])[] = [
    [
      'an empty file',
      (path) => writeFile(path, ''),
      /“desk\.attest” is empty: not an Attest library\. It was not changed\./,
    ],
    ['noise', (path) => writeFile(path, randomBytes(3 * pageSize)), /“desk\.attest” is damaged\. It was not changed\./],
    ['a letter', (path) => writeFile(path, 'Dear editor,'), /“desk\.attest” is damaged\. It was not changed\./],
    [
      'a database of another program',
      (path) => makeDatabase(path, (database) => database.exec('CREATE TABLE notes (words TEXT)')),
      /“desk\.attest” is not an Attest library\. It was not changed\./,
    ],
    [
      'a library of a newer version',
      async (path) => {
        await copyFile(good, path)
        await makeDatabase(path, (database) => database.pragma('user_version = 9999'))
      },
      /“desk\.attest” was made by a newer version of Attest\. It was not changed\./,
    ],
    [
      'a library that is cut off',
      async (path) => writeFile(path, (await goodBytes()).subarray(0, 3 * pageSize)),
      /damaged/,
    ],
    [
      'a library with noise in its first tables',
      async (path) => {
        const bytes = await goodBytes()
        randomBytes(pageSize - 100).copy(bytes, 100)
        await writeFile(path, bytes)
      },
      /damaged/,
    ],
    ['a folder', (path) => mkdir(path), /“desk\.attest” is not an Attest library\. It was not changed\./],
  ]

  const digest = async (path: string): Promise<string> => {
    const file = await open(path)
    try {
      if ((await file.stat()).isDirectory()) return 'a folder'
      return createHash('sha256')
        .update(await file.readFile())
        .digest('hex')
    } finally {
      await file.close()
    }
  }

  test('is left as it is, the window says what it is, and trying again opens what stands there then', async () => {
    const place = join(folder, 'place')
    library = join(place, 'desk.attest')
    const [[, makeFirst] = []] = files
    await mkdir(place)
    await makeFirst?.(library)
    const attest = await AttestApp.launch(folder, { library })
    try {
      const { page } = attest
      for (const [what, make, sentence] of files) {
        await test.step(what, async () => {
          await rm(place, { recursive: true })
          await mkdir(place)
          await make(library)
          const before = await digest(library)
          await page.getByRole('button', { name: 'Try again' }).click()
          await expect(page.getByRole('alert')).toContainText(sentence)
          await expect(attest.desk.desk).toBeHidden()
          expect(await digest(library)).toBe(before)
          expect(await readdir(place)).toEqual(['desk.attest'])
        })
      }
      await test.step('a good library', async () => {
        await rm(place, { recursive: true })
        await mkdir(place)
        await copyFile(good, library)
        await page.getByRole('button', { name: 'Try again' }).click()
        await expect(attest.desk.desk).toBeVisible()
        await page.keyboard.press('ControlOrMeta+n')
        await expect(attest.article.headline).toBeVisible()
        expect((await ask(attest, 'library.info', {})).counts.articles).toBe(1)
      })
      expect(attest.problems()).toEqual([])
    } finally {
      await attest.quit()
    }
  })

  test('is replaced by its newest good backup when the editor says so, and what stood there is kept', async () => {
    const desk = join(folder, 'restored')
    library = join(desk, 'desk.attest')
    await mkdir(desk)
    const attest = await AttestApp.launch(folder, { library })
    try {
      const { page } = attest
      await page.keyboard.press('ControlOrMeta+n')
      await expect(attest.article.headline).toBeVisible()
      await ask(attest, 'backups.make', {})
      const backups = join(desk, 'desk.backups')
      const before = await readdir(backups)
      await attest.quit()
      const damaged = randomBytes(pageSize)
      await writeFile(library, damaged)
      await attest.restart()
      const gate = attest.page.getByRole('main')
      await expect(gate.getByRole('alert')).toContainText('is damaged. It was not changed.')
      await expect(gate.getByRole('alert')).toContainText('Its newest good backup was made at')
      await gate.getByRole('button', { name: /^Open the backup of \d+ \w+ \d{4}, \d\d:\d\d$/ }).click()
      await expect(attest.desk.desk).toBeVisible()
      const kept = (await readdir(backups)).filter((file) => !before.includes(file))
      expect(kept).toHaveLength(1)
      await expect(attest.page.getByText(`is kept in the folder of backups as “${kept[0]}”`)).toBeVisible()
      expect(await readFile(join(backups, kept[0] ?? ''))).toEqual(damaged)
      expect((await ask(attest, 'library.info', {})).counts.articles).toBeGreaterThan(0)
      expect(attest.problems()).toEqual([])
    } finally {
      await attest.quit()
    }
  })

  test('lets the window be closed at once', async () => {
    library = join(folder, 'closing.attest')
    await writeFile(library, '')
    const attest = await AttestApp.launch(folder, { library })
    await expect(attest.page.getByRole('alert')).toContainText('is empty')
    await attest.quit()
    expect(await digest(library)).toBe(createHash('sha256').update('').digest('hex'))
  })
})
