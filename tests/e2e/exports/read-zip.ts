import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'

/** The files in a zip archive, by name. */
export const readZip = async (path: string): Promise<ReadonlyMap<string, Buffer>> => {
  const files = new Map<string, Buffer>()
  const archive = await openPromise(path, { lazyEntries: true })
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
  }
  return files
}
