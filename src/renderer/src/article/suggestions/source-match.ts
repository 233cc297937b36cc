import type { Output } from '../../../../core/api.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import { newSourceFields, type Source, type SourceFields } from '../../../../core/model/source.ts'
import type { SourceProposal } from '../../../../core/model/suggestion.ts'
import { sortKey } from '../../../../core/text/sort-key.ts'
import type { SourceCandidate } from '../../ui/source-candidate.ts'

/** Whom a suggestion means: nobody the text names, one, or several of whom the editor chooses. */
export type SourceMatch =
  | { readonly name: 'none' }
  | SourceCandidate
  | { readonly name: 'open'; readonly candidates: readonly SourceCandidate[] }

/** Gives the sources of a name or alias, however it is written. */
export type Registry = (name: string) => readonly Source[]

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

/** Everyone proposals may mean: all sources of the registry that have a proposed name, or a new one. */
export const candidatesOf = (proposals: readonly SourceProposal[], registry: Registry): readonly SourceCandidate[] =>
  proposals.flatMap((proposal): readonly SourceCandidate[] => {
    const known = registry(proposal.name)
    return known.length > 0 ? known.map((source) => ({ name: 'known', source })) : [{ name: 'new', proposal }]
  })

/** Whom proposals mean, by the registry. */
export const matchSource = (proposals: readonly SourceProposal[], registry: Registry): SourceMatch => {
  const candidates = candidatesOf(proposals, registry)
  const [only, ...more] = candidates
  if (!only) return { name: 'none' }
  return more.length === 0 ? only : { name: 'open', candidates }
}

/** The fields of a source as the copy proposes it. */
export const fieldsOfProposal = ({ name, kind, function: role, affiliation }: SourceProposal): SourceFields => ({
  ...newSourceFields(name, kind),
  function: role,
  affiliation,
})
