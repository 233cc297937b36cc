import type { Output } from '../../../../core/api.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Source } from '../../../../core/model/source.ts'
import type { Registry } from '../../../../core/suggest/source-match.ts'
import { sortKey } from '../../../../core/text/sort-key.ts'

/** What the library answered for names, by `sortKey`. */
export const answeredBy = (answer: Output<'sources.resolve'>): ReadonlyMap<string, readonly Source[]> =>
  new Map(answer.map(({ name, sources }) => [sortKey(name), sources]))

/**
 * The registry as the window knows it: what the library answered, and the sources of the open article.
 * @param answered by `sortKey` of the name that was asked for
 */
export const registryOf = (
  answered: ReadonlyMap<string, readonly Source[]>,
  { sources, removed }: Pick<HeldRecords, 'sources' | 'removed'>,
): Registry => {
  const held = new Map<string, Source[]>()
  for (const source of sources.values()) {
    if (source.mergedIntoId) continue
    for (const key of new Set([source.name, ...source.aliases].map(sortKey))) {
      const known = held.get(key)
      if (known) known.push(source)
      else held.set(key, [source])
    }
  }
  return (name) => {
    const key = sortKey(name)
    const found = new Map([...(answered.get(key) ?? []), ...(held.get(key) ?? [])].map((source) => [source.id, source]))
    return [...found.values()].filter(({ id }) => !removed.has(id))
  }
}
