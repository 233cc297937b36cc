import type { Source } from '../model/source.ts'
import type { SourceProposal } from '../model/suggestion.ts'

/** Someone the copy may mean: a source of the registry, or one that would be new. */
export type SourceCandidate =
  | { readonly name: 'known'; readonly source: Source }
  | { readonly name: 'new'; readonly proposal: SourceProposal }
