import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Writes a file whole or not at all: beside its place first, then on the disk, then under its name. What stood there
 * is replaced only by the whole new file.
 */
export const writeWholeFile = async (path: string, chunks: Chunks): Promise<void> => {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const file = await open(part, 'wx')
    try {
      for await (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
