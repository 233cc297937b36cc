import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Source } from '../../../../core/model/source.ts'
import type { SourceProposal } from '../../../../core/model/suggestion.ts'
import { sortKey } from '../../../../core/text/sort-key.ts'

/** Someone a suggestion may mean: a source of the registry, or one that would be new. */
export type Candidate =
  | { readonly name: 'known'; readonly source: Source }
  | { readonly name: 'new'; readonly proposal: SourceProposal }

/** Whom a suggestion means: nobody the text names, one, or several of whom the editor chooses. */
export type SourceMatch =
  | { readonly name: 'none' }
  | Candidate
  | { readonly name: 'open'; readonly candidates: readonly Candidate[] }

/** Gives the sources of a name or alias, however it is written. */
export type Registry = (name: string) => readonly Source[]

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

/** Whom proposals mean, by the registry. */
export const matchSource = (proposals: readonly SourceProposal[], registry: Registry): SourceMatch => {
  const candidates = proposals.flatMap((proposal): readonly Candidate[] => {
    const known = registry(proposal.name)
    return known.length > 0 ? known.map((source) => ({ name: 'known', source })) : [{ name: 'new', proposal }]
  })
  const [only, ...more] = candidates
  if (!only) return { name: 'none' }
  return more.length === 0 ? only : { name: 'open', candidates }
}
