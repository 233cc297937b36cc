import type { Annotation, Attribution, Manner, Piece } from '../../model/annotation.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Request } from '../../model/request.ts'
import type { Source } from '../../model/source.ts'
import type { ConfirmationState } from '../../model/state.ts'
import type { Paragraph } from './paragraph.ts'

/** A quote or claim with all that belongs to it. Offsets count from the beginning of `around`. */
export interface Statement {
  readonly id: string
  readonly kind: 'quote' | 'claim'
  readonly manner: Manner | null
  readonly state: ConfirmationState
  readonly note: string
  readonly attribution: Attribution
  readonly pieces: readonly Piece[]
  readonly mention: Piece | null
  readonly cue: Piece | null
  readonly source: Source | null
  readonly relayedBy: Source | null
  readonly evidence: readonly Evidence[]
  readonly requests: readonly Request[]
  /** The text it stands in: its paragraph, or all from its first to its last. */
  readonly around: Paragraph
}

/** What belongs to statements, by id. */
export interface Records {
  readonly text: string
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly sources: ReadonlyMap<string, Source>
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  readonly requests: ReadonlyMap<string, readonly Request[]>
}

const none: readonly never[] = []

const moved = ({ start, end, words }: Piece, by: number): Piece => ({ start: start - by, end: end - by, words })

const firstPiece = (records: Records, id: string | null): Piece | null => {
  const annotation = id === null ? undefined : records.annotations.get(id)
  return (annotation && !annotation.detached && annotation.pieces[0]) || null
}

const sourceOf = ({ sources }: Records, id: string | null): Source | null => (id && sources.get(id)) || null

/**
 * Puts together what belongs to a quote or claim.
 * @param paragraphFrom the text from one offset to another as a paragraph: one object for each text, so that what was
 * read in it is kept
 * @returns the statement, and where the text around it begins; null where it is no quote or claim, or has no place
 */
export const statementOf = (
  records: Records,
  annotation: Annotation,
  paragraphFrom: (start: number, end: number) => Paragraph,
): { readonly item: Statement; readonly start: number } | null => {
  const { id, kind, manner, state, note, attribution, pieces, detached } = annotation
  const [first] = pieces
  const last = pieces.at(-1)
  if ((kind !== 'quote' && kind !== 'claim') || detached || !first || !last) return null
  const mention = firstPiece(records, attribution.mentionId)
  const cue = firstPiece(records, attribution.cueId)
  const from = Math.min(first.start, mention?.start ?? first.start, cue?.start ?? first.start)
  const to = Math.max(last.end, mention?.end ?? last.end, cue?.end ?? last.end)
  const start = from === 0 ? 0 : records.text.lastIndexOf('\n', from - 1) + 1
  const breakAfter = records.text.indexOf('\n', to)
  const around = paragraphFrom(start, breakAfter < 0 ? records.text.length : breakAfter)
  const item: Statement = {
    id,
    kind,
    manner,
    state,
    note,
    attribution,
    pieces: pieces.map((piece) => moved(piece, start)),
    mention: mention && moved(mention, start),
    cue: cue && moved(cue, start),
    source: sourceOf(records, attribution.sourceId),
    relayedBy: sourceOf(records, attribution.relayedById),
    evidence: records.evidence.get(id) ?? none,
    requests: records.requests.get(id) ?? none,
    around,
  }
  return { item, start }
}
