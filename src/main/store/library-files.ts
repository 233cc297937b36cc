import { open, rm } from 'node:fs/promises'

/** Ends the name of a file that is still being written. */
export const unfinished = '.part'

/** Waits until a file lies on the disk. */
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Waits until a folder's names lie on the disk, where the system can do that. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/** Removes a library's file and whatever journal lies beside it. */
export const removeLibrary = (path: string): Promise<unknown> =>
  Promise.all(['', '-wal', '-shm', '-journal'].map((ending) => rm(`${path}${ending}`, { force: true })))
