import { createWriteStream } from 'node:fs'
import { cp, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'

/**
 * @typedef {{readonly path: string, readonly from: string}} Packed a file: its path in the archive, and where it lies
 * @typedef {{size: number, offset?: string, unpacked?: true}} Entry
 * @typedef {{files: Record<string, Entry | Folder>}} Folder
 */

/** Node loads addons from real files alone: they lie beside the archive. @param {string} path */
const staysOutside = (path) => path.endsWith('.node')

/**
 * @param {Folder} root
 * @param {string} path
 * @param {Entry} entry
 */
function place(root, path, entry) {
  const parts = path.split('/')
  const name = /** @type {string} */ (parts.pop())
  let folder = root
  for (const part of parts) {
    folder.files[part] ??= { files: {} }
    folder = /** @type {Folder} */ (folder.files[part])
  }
  folder.files[name] = entry
}

/** A number as the archive writes it. @param {number} value */
function word(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/**
 * The head of an archive: the list of its files as JSON, in the form of Chromium's pickles, each with its own length.
 * @param {Folder} root
 */
function head(root) {
  const json = Buffer.from(JSON.stringify(root))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const list = Buffer.concat([word(4 + json.length + padding.length), word(json.length), json, padding])
  return Buffer.concat([word(4), word(list.length), list])
}

/**
 * Writes files into one archive, as Electron reads it; addons come to lie in a folder beside it.
 * @param {string} archive
 * @param {readonly Packed[]} files
 */
export async function writeAsar(archive, files) {
  /** @type {Folder} */
  const root = { files: {} }
  const inside = []
  let offset = 0
  for (const file of files) {
    const { size } = await stat(file.from)
    if (staysOutside(file.path)) {
      place(root, file.path, { size, unpacked: true })
      const beside = join(`${archive}.unpacked`, file.path)
      await mkdir(dirname(beside), { recursive: true })
      await cp(file.from, beside)
      continue
    }
    place(root, file.path, { size, offset: String(offset) })
    inside.push(file)
    offset += size
  }
  const written = createWriteStream(archive)
  written.write(head(root))
  for (const { from } of inside) {
    if (!written.write(await readFile(from)))
      await new Promise((resolve) => written.once('drain', () => resolve(undefined)))
  }
  written.end()
  await finished(written)
}
