import { type Annotation, isAttributable, type Piece, wordsOf } from '../model/annotation.ts'
import type { Event } from '../model/event.ts'
import { type ConfirmationState, isSettled } from '../model/state.ts'
import { contextAround } from './context-around.ts'

/**
 * The words and state an annotation had before a change of its words set it to recheck. Remembered while the editor
 * decides anew, so that undo of the decision and of the words leads back to them.
 */
export interface Settled {
  readonly words: string
  readonly state: ConfirmationState
}

/** An annotation as the library has it. `settled` is null where no change of its words has set it to recheck. */
export interface KnownAnnotation {
  readonly annotation: Annotation
  readonly settled: Settled | null
}

/** An annotation that a body changes: as it is to be, and what is to be told of it. */
export interface Reconciled extends KnownAnnotation {
  readonly before: KnownAnnotation
  readonly events: readonly Pick<Event, 'type' | 'before' | 'after'>[]
}

const detach = (known: KnownAnnotation): Reconciled | null => {
  const { annotation } = known
  if (annotation.detached) return null
  const before = { words: wordsOf(annotation.pieces) }
  // What never had a place has lost none.
  const events: Reconciled['events'] =
    annotation.pieces.length > 0 ? [{ type: 'annotation detached', before, after: null }] : []
  return { ...known, annotation: { ...annotation, detached: true }, before: known, events }
}

type Judgement = Pick<Reconciled, 'settled' | 'events'> & { readonly state: ConfirmationState }

/** What new words mean for the state. */
const judge = ({ annotation, settled }: KnownAnnotation, words: string, isDecided: boolean): Judgement => {
  const { state, kind, pieces } = annotation
  const oldWords = wordsOf(pieces)
  const stays = { state, settled, events: [] }
  const isFirstPlace = pieces.length === 0
  if (words === oldWords || isFirstPlace || !isAttributable(kind)) return stays
  if (settled && state === 'recheck' && words === settled.words) {
    const before = { words: oldWords, state }
    const after = { words, state: settled.state }
    return { state: settled.state, settled: null, events: [{ type: 'words restored', before, after }] }
  }
  if (isDecided || !isSettled(state)) return stays
  const before = { words: oldWords, state }
  const after = { words, state: 'recheck' }
  return {
    state: 'recheck',
    settled: { words: oldWords, state },
    events: [{ type: 'words changed', before, after }],
  }
}

/**
 * Whether a state an editor names makes the words it was settled on before count no more: a recheck that is asked for
 * once more, or a state for those very words.
 */
export const forgetsSettled = ({ annotation, settled }: KnownAnnotation, state: ConfirmationState): boolean =>
  (annotation.state === 'recheck' && state === 'recheck') || settled?.words === wordsOf(annotation.pieces)

const isSamePlace = (one: Annotation, other: Annotation): boolean =>
  one.detached === other.detached &&
  one.prefix === other.prefix &&
  one.suffix === other.suffix &&
  one.pieces.length === other.pieces.length &&
  one.pieces.every((piece, index) => {
    const twin = other.pieces[index]
    return piece.start === twin?.start && piece.end === twin.end && piece.words === twin.words
  })

const place = (
  known: KnownAnnotation,
  found: readonly Piece[],
  text: string,
  isDecided: boolean,
): Reconciled | null => {
  const { annotation } = known
  // Storage keeps whole characters only; comparing anything else would find a change with every save.
  const pieces = found.map((piece) => ({ ...piece, words: piece.words.toWellFormed() }))
  const { prefix, suffix } = contextAround(text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
  const judged = judge(known, wordsOf(pieces), isDecided)
  const placed: Annotation = {
    ...annotation,
    pieces,
    prefix: prefix.toWellFormed(),
    suffix: suffix.toWellFormed(),
    detached: false,
    state: judged.state,
  }
  if (isSamePlace(annotation, placed) && placed.state === annotation.state) return null
  const attached: Reconciled['events'] = annotation.detached
    ? [{ type: 'annotation attached', before: null, after: { words: wordsOf(pieces) } }]
    : []
  return { annotation: placed, settled: judged.settled, before: known, events: [...attached, ...judged.events] }
}

/**
 * Decides what a saved body means for the annotations of its article. Those with marks in it get their places, words
 * and context from it; those without are detached and keep the last they had. Changed words set a settled quote or
 * claim to recheck, and words that come back exactly take that back.
 * @param known every annotation of the article that is not removed
 * @param marks where the marks lie in the body, by annotation id
 * @param text the plain text of the body
 * @param decided ids of annotations whose state the editor set with the same save: a change of words leaves it
 * @returns only the annotations that change
 */
export const reconcile = (
  known: readonly KnownAnnotation[],
  marks: ReadonlyMap<string, readonly Piece[]>,
  text: string,
  decided: ReadonlySet<string>,
): readonly Reconciled[] =>
  known
    .map((each) => {
      const found = marks.get(each.annotation.id)
      return found ? place(each, found, text, decided.has(each.annotation.id)) : detach(each)
    })
    .filter((each) => each !== null)
