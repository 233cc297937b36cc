import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CliCommand } from './arguments.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { profileId } from './profiles.ts'
import { asJson } from './terminal-text.ts'

type ExportCommand = Extract<CliCommand, { name: 'export' }>

/** Where the next export is to be written. */
export interface SavePlace {
  path: string
}

/** What to print, and what is open where the article is not cleared. */
export interface Exported {
  readonly output: string | Uint8Array
  readonly notCleared: string
}

/**
 * Writes an article.
 * @param place where the library is told to write to
 * @returns what to print: nothing, a JSON line, or the export itself
 */
export const exportArticleTo = async (
  call: Call,
  place: SavePlace,
  { id: beginning, format, profile: named, out }: ExportCommand,
  json: boolean,
): Promise<Exported> => {
  const id = await wholeId(call, beginning)
  const profile = await profileId(call, named)
  if (out !== '-') {
    place.path = out
    const { notCleared } = await call('article.export', { id, format, profile })
    return { output: json ? asJson({ id, format, profile: named, file: out, notCleared }) : '', notCleared }
  }
  const folder = await mkdtemp(join(tmpdir(), 'attest-'))
  try {
    place.path = join(folder, 'export')
    const { notCleared } = await call('article.export', { id, format, profile })
    return { output: await readFile(place.path), notCleared }
  } finally {
    await rm(folder, { recursive: true })
  }
}
