type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a change alters: of the fields named in `after`, those that differ, as they were and as they will be; inside a
 * field with fields of its own (an attribution), only the differing ones. null where nothing differs.
 */
export const difference = (before: object, after: object): { before: Fields; after: Fields } | null => {
  const was: Record<string, unknown> = {}
  const becomes: Record<string, unknown> = {}
  for (const [name, next] of Object.entries(after)) {
    const previous = (before as Fields)[name]
    if (next === undefined || isSame(previous, next)) continue
    const inner = isFields(previous) && isFields(next) ? difference(previous, next) : null
    was[name] = inner ? inner.before : previous
    becomes[name] = inner ? inner.after : next
  }
  return Object.keys(becomes).length === 0 ? null : { before: was, after: becomes }
}
