import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks the files of a zip archive that `place` wants, with their permissions. Needs the installed dependencies.
 * @param {string} archive
 * @param {string} folder where the files go; made when missing
 * @param {(name: string) => string | undefined} place gives the path inside `folder` for a name in the archive, or
 *   undefined to leave the file out
 */
export async function unzip(archive, folder, place) {
  const { openPromise } = (await import('yauzl')).default
  const zip = await openPromise(archive, { autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) {
      const target = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
      if (target === undefined) continue
      const path = join(folder, target)
      await mkdir(dirname(path), { recursive: true })
      const permissions = (entry.externalFileAttributes >>> 16) & 0o777
      const from = await zip.openReadStreamPromise(entry)
      await pipeline(from, createWriteStream(path, { mode: permissions || 0o644 }))
    }
  } finally {
    zip.close()
  }
}
