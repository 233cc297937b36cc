import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { projectFolder } from '../setup/folders.mjs'

/** What packages bring that no program runs. */
const notRun =
  /\.(md|map|ts|mts|cts|tsbuildinfo|aside)$|^node_modules\/better-sqlite3-multiple-ciphers\/(deps|src|binding\.gyp)(\/|$)/

/**
 * Every file under a folder of the project, by its path in the project.
 * @param {string} folder
 */
const filesUnder = (folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectFolder.length + 1)
        .split(sep)
        .join('/'),
    )

/** The packages the app runs on, as the lockfile has them: all but those of development. */
function packageFolders() {
  /** @type {{packages: Record<string, {dev?: boolean, optional?: boolean}>}} */
  const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => path)
}

/**
 * The files of the packaged app, and where they lie.
 * @returns {import('./asar.mjs').Packed[]}
 */
export function packedFiles() {
  const paths = [
    'package.json',
    ...['out/main', 'out/preload', 'out/renderer', 'resources'].flatMap(filesUnder),
    ...packageFolders().flatMap(filesUnder),
  ]
  return [...new Set(paths)]
    .filter((path) => !notRun.test(path))
    .sort()
    .map((path) => ({ path, from: join(projectFolder, path) }))
}
