import { AttestError } from '../../../core/errors.ts'
import { checkLimit, fileLimit } from '../../../core/model/import-limits.ts'
import type { TrackedChanges } from '../../../core/model/import-options.ts'
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

/** A document tracks changes: the editor says how it is read. */
export interface ChangesQuestion {
  readonly name: string
  readonly inserted: number
  readonly deleted: number
  /** Whether more files come after it. */
  readonly hasOthers: boolean
}

/** Gives the editor's answer; null where nothing more is to be brought in. */
export type AskAboutChanges = (question: ChangesQuestion) => Promise<TrackedChanges | null>

const mayTrackChanges = ({ name }: Incoming): boolean => /\.(?:do[ct][xm]|od[tm]|ott|rtf)$/i.test(name)

/** What the library is given of a file; null where it cannot be read. */
export const inputOf = async (incoming: Incoming) => {
  if ('token' in incoming) return { token: incoming.token }
  const bytes = await incoming.file.arrayBuffer().catch(() => null)
  return bytes ? { name: incoming.name, bytes: new Uint8Array(bytes) } : null
}

type Chosen = TrackedChanges | null

/** Brings in one file. `choice` is what the editor said of tracked changes before, or null. */
const bringIn = async (
  client: Client,
  incoming: Incoming,
  choice: Chosen,
  signal: AbortSignal,
  ask: (counts: { inserted: number; deleted: number }) => Promise<Chosen>,
): Promise<{ id: string; told: readonly string[]; choice: Chosen } | { why: string } | 'cancelled'> => {
  try {
    // The library would refuse it after the window had read it whole.
    checkLimit(fileLimit(incoming.name), incoming.size)
    const input = await inputOf(incoming)
    if (!input) return { why: 'It could not be read. It may be a folder, or have been moved.' }
    const counts = choice === null && mayTrackChanges(incoming) ? await client.call('file.trackedChanges', input) : null
    const hasChanges = counts !== null && counts.inserted + counts.deleted > 0
    const answer = hasChanges ? await ask(counts) : choice
    if (signal.aborted || (hasChanges && answer === null)) return 'cancelled'
    const { id, told } = await client.call('article.import', answer ? { ...input, trackedChanges: answer } : input)
    return { id, told, choice: answer }
  } catch (error) {
    if (error instanceof AttestError && error.code === 'cancelled') return 'cancelled'
    return { why: messageOf(error) }
  }
}

/**
 * Makes an article of each file, one after the other, until all are done or `signal` says to stop: then the one at hand
 * is left as well, where it takes long. A file that cannot be read is reported and does not hold up the others. Of
 * tracked changes the editor is asked once.
 * @param files may get more while they are read: those come after the others
 */
export const importFiles = async (
  client: Client,
  files: readonly Incoming[],
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
  askAboutChanges: AskAboutChanges,
): Promise<ImportReport> => {
  const ids: string[] = []
  const failed: { name: string; why: string }[] = []
  const told: string[] = []
  let choice: Chosen = null
  const end = () => void client.call('article.cancelImport', {}).catch(() => {})
  signal.addEventListener('abort', end)
  // The iterator of a list goes on to what was added to it.
  for (const [done, incoming] of files.entries()) {
    if (signal.aborted) return { ids, failed, told, left: files.length - done }
    const { name } = incoming
    onProgress({ done, total: files.length, name })
    const result = await bringIn(client, incoming, choice, signal, (counts) =>
      askAboutChanges({ ...counts, name, hasOthers: done + 1 < files.length }),
    )
    if (result === 'cancelled') return { ids, failed, told, left: files.length - done }
    if ('id' in result) {
      ids.push(result.id)
      told.push(...result.told)
      choice = result.choice
    } else failed.push({ name: incoming.name, why: result.why })
  }
  return { ids, failed, told, left: 0 }
}
