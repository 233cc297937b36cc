import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import { type EvidenceCopy, type EvidencePlace, readEvidenceFile } from './evidence-file.ts'
import { writeWholeFile } from './write-whole-file.ts'

/** The folder of evidence that another program has been given to show: readable, for nobody but the user. */
const openedFolder = (libraryPath: string): string => join(dirname(libraryPath), `${parse(libraryPath).name}.opened`)

/**
 * Writes a sealed copy where the system's own program can read it.
 * @returns its path; it is there until {@link removeOpenedCopies}
 * @throws AttestError `unreadable_file` where the copy is damaged; nothing is left then
 */
export const openedCopy = async ({ libraryPath, fileKey }: EvidencePlace, copy: EvidenceCopy): Promise<string> => {
  const folder = openedFolder(libraryPath)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${basename(copy.path).slice(0, 12)}${copy.ending}`)
  await writeWholeFile(path, readEvidenceFile(fileKey, copy))
  return path
}

/** Removes what was opened. What another program holds on to stays until the next time. */
export const removeOpenedCopies = (libraryPath: string): void => {
  try {
    rmSync(openedFolder(libraryPath), { recursive: true, force: true })
  } catch {
    // Some systems do not let go of a file that is open.
  }
}
