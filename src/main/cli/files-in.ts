import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files that paths name, those in folders too, however deep, in order of their names. What is hidden is left out.
 * A path that cannot be looked into stays as it is: reading it says why.
 */
export const filesIn = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const path of paths) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
    if (entries === null) {
      found.push(path)
      continue
    }
    const inside = entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      .map(({ name }) => join(path, name))
      .toSorted()
    for (const file of await filesIn(inside)) found.push(file)
  }
  return found
}
