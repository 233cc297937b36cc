import { newSourceFields, type Source, type SourceFields } from '../model/source.ts'
import type { SourceProposal } from '../model/suggestion.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** Whom a suggestion means: nobody the text names, one, or several of whom the editor chooses. */
export type SourceMatch =
  | { readonly name: 'none' }
  | SourceCandidate
  | { readonly name: 'open'; readonly candidates: readonly SourceCandidate[] }

/** Gives the sources of a name or alias, however it is written. */
export type Registry = (name: string) => readonly Source[]

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
