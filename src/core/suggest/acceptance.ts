import {
  type AnnotationFields,
  type AnnotationKind,
  type Attribution,
  type Manner,
  noAttribution,
  type Piece,
} from '../model/annotation.ts'
import type { Change } from '../model/change.ts'
import type { Source } from '../model/source.ts'
import type { ConfirmationState } from '../model/state.ts'
import type { SourceProposal, Suggestion } from '../model/suggestion.ts'
import { sortKey } from '../text/sort-key.ts'
import { placeKey } from './place-key.ts'
import { fieldsOfProposal, matchSource, type Registry } from './source-match.ts'

/** As what a suggestion is accepted: as it is proposed, or as the editor says. */
export interface AcceptedAs {
  readonly kind: Extract<AnnotationKind, 'quote' | 'claim' | 'note'>
  readonly manner: Manner | null
}

/** How suggestions are accepted. */
export interface Acceptance {
  readonly as?: AcceptedAs
  /** Leaves the source open: the editor chooses it. */
  readonly withoutSource?: boolean
  readonly state?: ConfirmationState
}

/** An annotation with the places it has now. */
export interface Tagged {
  readonly id: string
  readonly kind: AnnotationKind
  readonly pieces: readonly Piece[]
}

/** What acceptance rests on. */
export interface AcceptanceGround {
  readonly articleId: string
  readonly registry: Registry
  /** The annotations that lie in the text now. */
  readonly tagged: readonly Tagged[]
  readonly newId: () => string
}

/** What accepting does: records that are made, words that are marked, sources of the registry that are named. */
export interface Accepted {
  readonly changes: readonly Change[]
  readonly marks: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  readonly sources: readonly Source[]
  /** The annotations the suggestions became, in their order. */
  readonly ids: readonly string[]
}

/**
 * Makes quotes, claims or notes of suggestions: their annotations in all pieces, with mention and cue (those that are
 * tagged already are used), and their attribution. A source nobody has yet is made once, however many name it; where
 * the text leaves open who is meant, no source is set. What the text says of confirmation sets nothing.
 */
export const accept = (suggestions: readonly Suggestion[], how: Acceptance, ground: AcceptanceGround): Accepted => {
  const { articleId, registry, tagged, newId } = ground
  const changes: Change[] = []
  const marks: { id: string; start: number; end: number }[] = []
  const sources = new Map<string, Source>()
  const made = new Map<string, string>()
  const known = new Map(tagged.map((annotation) => [placeKey(annotation), annotation.id]))

  const sourceFor = (proposals: readonly SourceProposal[]): string | null => {
    const match = matchSource(proposals, registry)
    if (match.name === 'known') {
      sources.set(match.source.id, match.source)
      return match.source.id
    }
    if (match.name !== 'new') return null
    const key = sortKey(match.proposal.name)
    const already = made.get(key)
    if (already) return already
    const id = newId()
    made.set(key, id)
    changes.push({ type: 'source.create', id, fields: fieldsOfProposal(match.proposal) })
    return id
  }

  const create = (fields: AnnotationFields, pieces: readonly Piece[]): string => {
    const id = newId()
    changes.push({ type: 'annotation.create', id, articleId, fields })
    for (const { start, end } of pieces) marks.push({ id, start, end })
    return id
  }

  const wordsFor = (kind: 'mention' | 'cue', piece: Piece | null): string | null => {
    if (!piece) return null
    const key = placeKey({ kind, pieces: [piece] })
    const id =
      known.get(key) ??
      create({ kind, manner: null, attribution: noAttribution, state: 'unchecked', note: '' }, [piece])
    known.set(key, id)
    return id
  }

  const attributionFor = (suggestion: Suggestion): Attribution => ({
    ...noAttribution,
    sourceId: how.withoutSource ? null : sourceFor(suggestion.sources),
    mentionId: wordsFor('mention', suggestion.mention),
    cueId: wordsFor('cue', suggestion.cue),
    channel: suggestion.channel,
    date: suggestion.date,
    relayedById: suggestion.relayedBy
      ? sourceFor([{ name: suggestion.relayedBy, kind: 'agency', function: '', affiliation: '' }])
      : null,
  })

  const ids = suggestions.map((suggestion) => {
    const { kind, manner } = how.as ?? {
      kind: suggestion.kind === 'claim' ? 'claim' : 'quote',
      manner: suggestion.manner,
    }
    return create(
      {
        kind,
        manner: kind === 'quote' ? (manner ?? 'direct') : null,
        attribution: kind === 'note' ? noAttribution : attributionFor(suggestion),
        state: how.state ?? 'unchecked',
        note: '',
      },
      suggestion.pieces,
    )
  })
  return { changes, marks, sources: [...sources.values()], ids }
}
