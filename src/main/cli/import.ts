import { basename } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import { readImportFile } from '../handlers/file-input.ts'
import type { Call } from './call.ts'
import { asJson, oneLine } from './terminal-text.ts'

interface Imported {
  readonly file: string
  readonly id: string
  readonly headline: string
  readonly wordCount: number
  readonly encoding: string
  /** What could not be carried over. */
  readonly notes: readonly string[]
}

const importOne = async (call: Call, file: string): Promise<Imported> => {
  const { id } = await call('article.import', await readImportFile(file))
  const { article } = await call('article.get', { id })
  const { headline, wordCount, origin } = article
  return { file, id, headline, wordCount, encoding: origin.encoding, notes: origin.notes }
}

const line = ({ id, file, wordCount, notes }: Imported): string =>
  [`${id}  ${oneLine(basename(file))}, words: ${wordCount}`, ...notes.map((note) => `  ${oneLine(note)}`)].join('\n')

/**
 * Brings in files, each as an article of its own. A file that cannot be read does not keep the others out.
 * @returns what to print, and a line for each file that failed
 */
export const importFiles = async (
  call: Call,
  files: readonly string[],
  json: boolean,
): Promise<{ output: string; failures: readonly string[] }> => {
  const imported: Imported[] = []
  const failures: string[] = []
  for (const file of files) {
    try {
      imported.push(await importOne(call, file))
    } catch (error) {
      if (!(error instanceof AttestError)) throw error
      const name = basename(file)
      failures.push(oneLine(error.message.includes(name) ? error.message : `${name}: ${error.message}`))
    }
  }
  const lines = imported.map((each) => `${line(each)}\n`).join('')
  return { output: json ? asJson(imported) : lines, failures }
}
