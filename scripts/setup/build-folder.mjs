import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const prefix = 'unfinished-'
const abandonedAfter = 60 * 60 * 1000

/**
 * Makes something in the cache so that it is either there whole or not at all: it is built in a folder beside its
 * place and renamed into it at the end. What a killed build left more than an hour ago is removed.
 * @param {string} target the file or folder to make
 * @param {(folder: string) => Promise<string>} build fills an empty folder, and gives the path inside it that becomes
 *   `target`
 */
export async function buildIntoPlace(target, build) {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  await removeAbandoned(parent)
  const folder = await mkdtemp(join(parent, prefix))
  const removeNow = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeNow)
  try {
    await rename(await build(folder), target).catch((error) => {
      // Another run finished the same folder first: its result is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    process.off('exit', removeNow)
    removeNow()
  }
}

/** @param {string} parent */
async function removeAbandoned(parent) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    const path = join(parent, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > abandonedAfter) await rm(path, { recursive: true, force: true })
  }
}
