import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, absolute. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the project: its path from the project's folder, parted by slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file under a folder of the project whose name ends in one of `endings`. */
export const sourceFiles = (folder: string, endings: readonly string[]): readonly SourceFile[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }))
