import { checkLimit, fileLimit } from '../../../core/model/import-limits.ts'
import type { Client } from '../api/client.ts'
import { messageOf } from '../ui/message-of.ts'

/** A file to bring in: one dropped on the window, or one the dialog handed out. */
export type Incoming = { readonly name: string; readonly size: number } & (
  | { readonly file: File }
  | { readonly token: string }
)

export interface ImportProgress {
  readonly done: number
  readonly total: number
  /** The file being read. */
  readonly name: string
}

export interface ImportReport {
  /** Articles made, in order. */
  readonly ids: readonly string[]
  readonly failed: readonly { readonly name: string; readonly why: string }[]
  /** What of those brought in needs an editor, a sentence each. */
  readonly told: readonly string[]
  /** Files not read because the editor cancelled. */
  readonly left: number
}

const inputOf = async (incoming: Incoming) => {
  if ('token' in incoming) return { token: incoming.token }
  const bytes = await incoming.file.arrayBuffer().catch(() => null)
  return bytes ? { name: incoming.name, bytes: new Uint8Array(bytes) } : null
}

const bringIn = async (
  client: Client,
  incoming: Incoming,
): Promise<{ id: string; told: readonly string[] } | { why: string }> => {
  try {
    // The library would refuse it after the window had read it whole.
    checkLimit(fileLimit(incoming.name), incoming.size)
    const input = await inputOf(incoming)
    if (!input) return { why: 'It could not be read. It may be a folder, or have been moved.' }
    return await client.call('article.import', input)
  } catch (error) {
    return { why: messageOf(error) }
  }
}

/**
 * Makes an article of each file, one after the other, until all are done or `signal` says to stop.
 * A file that cannot be read is reported and does not hold up the others.
 */
export const importFiles = async (
  client: Client,
  files: readonly Incoming[],
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> => {
  const ids: string[] = []
  const failed: { name: string; why: string }[] = []
  const told: string[] = []
  for (const [done, incoming] of files.entries()) {
    if (signal.aborted) return { ids, failed, told, left: files.length - done }
    onProgress({ done, total: files.length, name: incoming.name })
    const result = await bringIn(client, incoming)
    if ('id' in result) {
      ids.push(result.id)
      told.push(...result.told)
    } else failed.push({ name: incoming.name, why: result.why })
  }
  return { ids, failed, told, left: 0 }
}
