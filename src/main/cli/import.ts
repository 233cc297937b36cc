import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import { readImportFile } from '../handlers/file-input.ts'
import type { Call } from './call.ts'
import { asJson, oneLine } from './terminal-text.ts'

interface Imported {
  readonly file: string
  readonly id: string
  /** Whether it came in now; its bytes may have been brought in before. */
  readonly isNew: boolean
  readonly headline: string
  readonly wordCount: number
  readonly encoding: string
  /** What could not be carried over. */
  readonly notes: readonly string[]
}

const importedAs = async (
  call: Call,
  file: string,
  { id, told = [] }: { readonly id: string; readonly told?: readonly string[] },
  isNew: boolean,
): Promise<Imported> => {
  const { article } = await call('article.get', { id })
  const { headline, wordCount, origin } = article
  return { file, id, isNew, headline, wordCount, encoding: origin.encoding, notes: [...origin.notes, ...told] }
}

const line = ({ id, file, isNew, wordCount, notes }: Imported): string => {
  const name = oneLine(basename(file))
  if (!isNew) return `${id}  ${name}, in the library already`
  return [`${id}  ${name}, words: ${wordCount}`, ...notes.map((note) => `  ${oneLine(note)}`)].join('\n')
}

const sha256Of = async (file: string): Promise<string> => {
  const { bytes } = await readImportFile(file)
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Brings in files, each as an article of its own. A file whose very bytes are in the library is not brought in again,
 * so that an import that was cut off can be repeated. One that cannot be read does not keep the others out.
 * @returns what to print, and a line for each file that failed
 */
export const importFiles = async (
  call: Call,
  files: readonly string[],
  trackedChanges: TrackedChanges,
  json: boolean,
): Promise<{ output: string; failures: readonly string[] }> => {
  const done: Imported[] = []
  const failures: string[] = []
  const hashes = new Map<string, string>()
  const attempt = async (file: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof AttestError)) throw error
      const name = basename(file)
      failures.push(oneLine(error.message.includes(name) ? error.message : `${name}: ${error.message}`))
    }
  }
  for (const file of files)
    await attempt(file, async () => {
      hashes.set(file, await sha256Of(file))
    })
  const known = new Map<string, string>()
  for (const { sha256, id } of await call('article.knownFiles', { sha256: [...new Set(hashes.values())] }))
    known.set(sha256, id)
  for (const [file, sha256] of hashes)
    await attempt(file, async () => {
      const there = known.get(sha256)
      const imported = there
        ? { id: there }
        : await call('article.import', { ...(await readImportFile(file)), trackedChanges })
      known.set(sha256, imported.id)
      done.push(await importedAs(call, file, imported, there === undefined))
    })
  const lines = done.map((each) => `${line(each)}\n`).join('')
  return { output: json ? asJson(done) : lines, failures }
}
