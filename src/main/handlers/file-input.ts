import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import { checkLimit, fileLimit } from '../../core/model/import-limits.ts'
import type { ImportFile } from '../import/sniff.ts'
import type { Context } from './context.ts'

type FileInput = Input<'evidence.keepFile'>

/** Why a file cannot be read, in the user's words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
}

const unreadable = (path: string, cause: unknown): AttestError => {
  const reason = cause instanceof Error && 'code' in cause ? reasons[String(cause.code)] : undefined
  const message = `“${basename(path)}” ${reason ?? 'could not be read'}. Nothing was changed.`
  return new AttestError('unreadable_file', message, { cause })
}

/**
 * The size of a file, in bytes.
 * @throws AttestError `unreadable_file`
 */
export const fileSize = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * Reads a file whole, to import it.
 * @throws AttestError `unreadable_file`, or `too_large` before it is read
 */
export const readImportFile = async (path: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> => {
  checkLimit(fileLimit(basename(path)), await fileSize(path))
  try {
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The file the window sent or chose, whole. */
export const importFileOf = async (context: Context, input: FileInput): Promise<ImportFile> =>
  'token' in input ? readImportFile(context.fileTokens.take(input.token)) : input

/** The same, for looking into it: what was chosen can still be imported. */
export const lookAtFile = async (context: Context, input: FileInput): Promise<ImportFile> =>
  'token' in input ? readImportFile(context.fileTokens.look(input.token)) : input

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
