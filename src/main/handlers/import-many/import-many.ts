import { createHash } from 'node:crypto'
import type { Input } from '../../../core/api.ts'
import { failureOf } from '../../../core/errors.ts'
import type { BroughtIn } from '../../../core/model/file-input.ts'
import { isBundle } from '../../import/read-bundle.ts'
import type { ImportFile } from '../../import/sniff.ts'
import { readArticleHead, readKnownFiles } from '../../store/article.ts'
import { addImported } from '../add-imported.ts'
import { bringInBundle } from '../bring-in-bundle.ts'
import type { Context } from '../context.ts'
import { found } from '../found.ts'
import { importApart } from '../import-apart.ts'
import { cancelled } from '../reading-thread.ts'
import { write } from '../write.ts'
import type { ReadFile } from './file-reader.ts'

type Batch = Input<'article.importMany'>
type Failure = Extract<BroughtIn, { readonly failure: unknown }>

/** An article that is in the library. */
interface Added {
  readonly id: string
  readonly told?: readonly string[]
  readonly suggestions: number | null
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const knownAmong = ({ database }: Context, sha256: Iterable<string>): ReadonlyMap<string, string> =>
  new Map(readKnownFiles(database, [...sha256]).map((known) => [known.sha256, known.id]))

const readIn = async (context: Context, file: ImportFile, batch: Batch, signal: AbortSignal): Promise<ReadFile> => {
  const { trackedChanges = 'accepted', suggest } = batch
  const options = { trackedChanges }
  const { fileReaders, importWorker } = context
  // Of many, how many are done says more than how far each is.
  const tell = batch.files.length === 1 ? context.tellStep : () => {}
  if (fileReaders) return fileReaders.read({ file, options, suggest }, tell)
  return { article: await importApart(importWorker, file, options, signal, tell), suggestions: null }
}

/** What comes of the work, unless it is cancelled before: then it is not waited for. */
const unlessCancelled = async <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const cancel = (): void => reject(cancelled())
  signal.addEventListener('abort', cancel)
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

type Read = ReadonlyMap<string, ReadFile | Failure>

const readAll = async (
  context: Context,
  files: ReadonlyMap<string, ImportFile>,
  batch: Batch,
  signal: AbortSignal,
): Promise<Read> => {
  const reading = [...files].map(
    async ([sha256, file]) => [sha256, await readIn(context, file, batch, signal).catch(failureOf)] as const,
  )
  return new Map(await unlessCancelled(Promise.all(reading), signal))
}

/** Adds what was read in one transaction; what came in from elsewhere meanwhile is left out. */
const addAll = (context: Context, read: Read): ReadonlyMap<string, Added | Failure> =>
  write(context, (writing) => {
    const known = knownAmong(context, read.keys())
    const added = new Map<string, Added | Failure>()
    for (const [sha256, each] of read) {
      if (known.has(sha256)) continue
      added.set(sha256, 'failure' in each ? each : { ...each, id: addImported(writing, each.article) })
    }
    return added
  })

const addBundles = async (
  context: Context,
  bundles: ReadonlyMap<string, ImportFile>,
): Promise<ReadonlyMap<string, Added | Failure>> => {
  const added = new Map<string, Added | Failure>()
  for (const [sha256, { bytes }] of bundles) {
    const result = await bringInBundle(context, bytes).catch(failureOf)
    added.set(sha256, 'failure' in result ? result : { ...result, suggestions: null })
  }
  return added
}

const broughtIn = ({ database }: Context, { id, told = [], suggestions }: Added, isNew: boolean): BroughtIn => {
  const { headline, wordCount, origin } = found('article', readArticleHead(database, id))
  return { id, isNew, headline, wordCount, encoding: origin.encoding, notes: [...origin.notes, ...told], suggestions }
}

/**
 * Brings files in together: they are read side by side where there are threads for it, and added in one transaction.
 * @param signal drops what is being read; what is written is written whole
 * @throws AttestError `cancelled`, and what keeps any article from being written
 */
export const importMany = async (context: Context, batch: Batch, signal: AbortSignal): Promise<BroughtIn[]> => {
  const hashed = batch.files.map((file) => ({ file, sha256: sha256Of(file.bytes) }))
  const known = knownAmong(
    context,
    hashed.map(({ sha256 }) => sha256),
  )
  const files = new Map<string, ImportFile>()
  const bundles = new Map<string, ImportFile>()
  for (const { file, sha256 } of hashed)
    if (!known.has(sha256)) (isBundle(file.bytes) ? bundles : files).set(sha256, file)
  const read = await readAll(context, files, batch, signal)
  const added = new Map([...addAll(context, read), ...(await addBundles(context, bundles))])
  const standing = new Map([...knownAmong(context, files.keys()), ...known])
  const told = new Set<string>()
  return hashed.map(({ sha256 }) => {
    const one = added.get(sha256)
    if (one && 'failure' in one) return one
    const isNew = one !== undefined && !told.has(sha256)
    told.add(sha256)
    return broughtIn(context, one ?? { id: standing.get(sha256) ?? '', suggestions: null }, isNew)
  })
}
