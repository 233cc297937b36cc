import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import { checkLimit } from '../import/limits.ts'
import type { ImportFile } from '../import/sniff.ts'
import type { Context } from './context.ts'

type FileInput = Input<'article.import'>

const unreadable = (path: string, cause: unknown): AttestError =>
  new AttestError('unreadable_file', `“${basename(path)}” could not be read. Nothing was changed.`, { cause })

/**
 * Reads a file whole, to import it.
 * @throws AttestError `unreadable_file`, or `too_large` before it is read
 */
export const readImportFile = async (path: string): Promise<ImportFile> => {
  try {
    const { size } = await stat(path)
    checkLimit('fileBytes', size)
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    throw error instanceof AttestError ? error : unreadable(path, error)
  }
}

/** The file the window sent or chose, whole. */
export const importFileOf = async (context: Context, input: FileInput): Promise<ImportFile> =>
  'token' in input ? readImportFile(context.fileTokens.take(input.token)) : input

const readChunks = async function* (path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The file the window sent or chose, piece by piece: it may be large. */
export const fileChunksOf = (
  context: Context,
  input: FileInput,
): { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> } => {
  if (!('token' in input)) return { name: input.name, chunks: [input.bytes] }
  const path = context.fileTokens.take(input.token)
  return { name: basename(path), chunks: readChunks(path) }
}
