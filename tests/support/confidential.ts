import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from '../../src/main/cli/call.ts'
import { type LibraryKey, newSalt } from '../../src/main/store/library-key.ts'
import { bringIn } from './bring-in.ts'

/** A key of no passphrase: made at once, where the passphrase is not what a test is about. */
export const anyKey = (): LibraryKey => ({ salt: newSalt(), bytes: randomBytes(32) })

/** Words that stand in a confidential library, each in another place, and nowhere else. */
export const secretWords = [
  'Quillfeather',
  'zephyrgate',
  'Wolframite',
  'Thistlewaite',
  'marmalade-note',
  'Bellwether-recording',
  'gramophone-bytes',
]

/** Puts them all into a library: headline, copy, a quote, its source, a note, evidence and its file. */
export const bringInSecrets = async (call: Call, name = 'secret'): Promise<{ id: string; sha256: string }> => {
  const file = await call('evidence.keepFile', {
    name: 'Bellwether-recording.mp3',
    bytes: new TextEncoder().encode('gramophone-bytes '.repeat(500)),
  })
  const { id } = await bringIn(call, {
    name,
    fields: { headline: 'The Quillfeather papers' },
    body: ['She spoke of zephyrgate: {q}Wolframite was there{/q}.'],
    annotations: {
      q: { source: 'Ottoline Thistlewaite', note: 'marmalade-note', evidence: [{ kind: 'recording', file }] },
    },
    sources: { 'Ottoline Thistlewaite': { protected: true } },
  })
  return { id, sha256: file.sha256 }
}

/** Every file under a folder, by its path in it; not the links that lead nowhere. */
export const filesUnder = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .sort()

/** The files under a folder that hold one of the words, in their bytes or in their name. */
export const filesThatTell = (folder: string, words: readonly string[]): readonly string[] =>
  filesUnder(folder).filter((path) => {
    const bytes = readFileSync(join(folder, path))
    const lower = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1')
    return words.some((word) =>
      [lower, Buffer.from(path.toLowerCase())].some(
        (text) => text.includes(word.toLowerCase()) || text.includes(Buffer.from(word.toLowerCase(), 'utf16le')),
      ),
    )
  })

/** A digest of every file under a folder: equal as long as nothing changes. */
export const digestsUnder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesUnder(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
