import type { Manner } from '../../core/model/annotation.ts'
import type { LedgerFilter } from '../../core/model/ledger.ts'
import { type ConfirmationState, confirmationStates } from '../../core/model/state.ts'

/** What the number says in each group of bits, as migration 7 puts it together; null where it says nothing known. */
interface Traits {
  readonly kind: 'quote' | 'claim'
  readonly manner: Manner | null
  readonly state: ConfirmationState | null
  readonly detached: boolean
  readonly attributed: boolean
  readonly hasEvidence: boolean
  readonly hasRequests: boolean
}

const mannerByNumber = [null, 'direct', 'indirect', 'mixed'] as const

const bit = (number: number, at: number): boolean => ((number >> at) & 1) === 1

const traitsOf = (number: number): Traits => ({
  kind: bit(number, 0) ? 'claim' : 'quote',
  manner: mannerByNumber[(number >> 1) & 3] ?? null,
  state: confirmationStates[(number >> 3) & 7] ?? null,
  detached: bit(number, 6),
  attributed: bit(number, 7),
  hasEvidence: bit(number, 8),
  hasRequests: bit(number, 9),
})

const all = Array.from({ length: 1 << 10 }, (_, number) => ({ number, traits: traitsOf(number) }))

const isOneOf = <Value>(list: readonly Value[] | undefined, value: Value | null): boolean =>
  !list || list.length === 0 || (value !== null && list.includes(value))

const isAs = (wanted: boolean | undefined, value: boolean): boolean => wanted === undefined || wanted === value

/** Whether a filter asks for what has no source, and for no source besides. */
export const asksForUnattributed = ({ sourceIds = [] }: LedgerFilter): boolean =>
  sourceIds.length > 0 && sourceIds.every((id) => id === null)

const fits = (filter: LedgerFilter, traits: Traits): boolean =>
  isOneOf(filter.kinds, traits.kind) &&
  isOneOf(filter.manners, traits.manner) &&
  isOneOf(filter.states, traits.state) &&
  isAs(filter.detached, traits.detached) &&
  isAs(filter.hasEvidence, traits.hasEvidence) &&
  isAs(filter.hasRequests, traits.hasRequests) &&
  (traits.hasRequests || !filter.requestOutcomes || filter.requestOutcomes.length === 0) &&
  isAs(asksForUnattributed(filter) ? false : undefined, traits.attributed)

/**
 * The numbers in `annotation.traits` of rows that may fit a filter; null where all may. What of a filter is not said
 * there (which source, which words …) is left to conditions of its own.
 */
export const fittingTraits = (filter: LedgerFilter): readonly number[] | null => {
  const fitting = all.filter(({ traits }) => fits(filter, traits))
  return fitting.length === all.length ? null : fitting.map(({ number }) => number)
}
