/**
 * A circle of imports, or null where there is none.
 * @param imports by file, the files it imports
 * @returns the files of the circle in the order in which they import each other; the first stands at the end again
 */
export const importCircle = (imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const finished = new Set<string>()
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    const met = way.indexOf(file)
    if (met >= 0) return [...way.slice(met), file]
    if (finished.has(file)) return null
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file])
      if (circle) return circle
    }
    finished.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return null
}
