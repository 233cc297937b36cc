import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CliCommand } from './arguments.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { asJson } from './terminal-text.ts'

type ExportCommand = Extract<CliCommand, { name: 'export' }>

/** Where the next export is to be written. */
export interface SavePlace {
  path: string
}

/**
 * Writes an article.
 * @param place where the library is told to write to
 * @returns what to print: nothing, a JSON line, or the export itself
 */
export const exportArticleTo = async (
  call: Call,
  place: SavePlace,
  { id: beginning, format, annotated, out }: ExportCommand,
  json: boolean,
): Promise<string | Uint8Array> => {
  const id = await wholeId(call, beginning)
  if (out !== '-') {
    place.path = out
    await call('article.export', { id, format, annotated })
    return json ? asJson({ id, format, annotated, file: out }) : ''
  }
  const folder = await mkdtemp(join(tmpdir(), 'attest-'))
  try {
    place.path = join(folder, 'export')
    await call('article.export', { id, format, annotated })
    return await readFile(place.path)
  } finally {
    await rm(folder, { recursive: true })
  }
}
