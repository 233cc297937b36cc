import {
  type Annotation,
  type AnnotationKind,
  type Attribution,
  noAttribution,
  type Piece,
} from '../model/annotation.ts'
import { newSourceFields, type Source } from '../model/source.ts'
import { type SourceProposal, type Suggestion, shownFrom } from '../model/suggestion.ts'
import { sortKey } from '../text/sort-key.ts'

/** What an article has once its suggestions are accepted. */
export interface Accepted {
  readonly annotations: readonly Annotation[]
  readonly sources: readonly Source[]
  /** Words in marks that are no quote. */
  readonly dismissed: readonly Piece[]
}

/** What accepting rests on: when it is done (ISO instant), and where ids come from. */
export interface AcceptGround {
  readonly articleId: string
  readonly at: string
  readonly newId: () => string
}

const placeKey = (kind: AnnotationKind, pieces: readonly Piece[]): string =>
  `${kind} ${pieces.map(({ start, end }) => `${start}-${end}`).join(' ')}`

/**
 * The records that all shown suggestions become: quotes and claims in all their pieces, with mention, cue and
 * attribution. A source is made once, however many name it; where the text leaves open who is meant, none is set. What
 * the text says of confirmation sets no state: only an editor can have checked it.
 */
export const acceptSuggestions = (suggestions: readonly Suggestion[], ground: AcceptGround): Accepted => {
  const { articleId, at, newId } = ground
  const annotations: Annotation[] = []
  const places = new Map<string, string>()
  const sources = new Map<string, Source>()

  const create = (kind: AnnotationKind, pieces: readonly Piece[], rest: Partial<Annotation> = {}): string => {
    const key = placeKey(kind, pieces)
    const known = places.get(key)
    if (known) return known
    const id = newId()
    places.set(key, id)
    annotations.push({
      manner: null,
      attribution: noAttribution,
      state: 'unchecked',
      note: '',
      prefix: '',
      suffix: '',
      detached: false,
      createdAt: at,
      createdBy: '',
      changedAt: at,
      ...rest,
      id,
      articleId,
      kind,
      pieces,
    })
    return id
  }

  const sourceFor = (proposals: readonly SourceProposal[]): string | null => {
    const [proposal, ...more] = proposals
    if (!proposal || more.length > 0) return null
    const key = sortKey(proposal.name)
    const known = sources.get(key)
    if (known) return known.id
    const id = newId()
    const { name, kind, function: role, affiliation } = proposal
    const fields = { ...newSourceFields(name, kind), function: role, affiliation }
    sources.set(key, { ...fields, id, mergedIntoId: null, createdAt: at, changedAt: at })
    return id
  }

  const attributionFor = ({ sources: proposals, mention, cue, channel, date, relayedBy }: Suggestion): Attribution => ({
    ...noAttribution,
    sourceId: sourceFor(proposals),
    mentionId: mention && create('mention', [mention]),
    cueId: cue && create('cue', [cue]),
    channel,
    date,
    relayedById: relayedBy ? sourceFor([{ name: relayedBy, kind: 'agency', function: '', affiliation: '' }]) : null,
  })

  const shown = suggestions.filter(({ score }) => score >= shownFrom)
  for (const suggestion of shown) {
    const { kind, manner, pieces } = suggestion
    if (kind === 'quote' || kind === 'claim')
      create(kind, pieces, { manner: kind === 'quote' ? manner : null, attribution: attributionFor(suggestion) })
  }
  const dismissed = shown.flatMap(({ kind, pieces }) => (kind === 'not a quote' ? pieces : []))
  return { annotations, sources: [...sources.values()], dismissed }
}
