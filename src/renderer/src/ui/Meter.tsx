import { type ConfirmationState, confirmationStates } from '../../../core/model/state.ts'
import { classes } from './classes.ts'
import { stateLook } from './state-look.ts'

type Counts = Readonly<Record<ConfirmationState, number>>

/** From settled to untouched: the order in which the bar fills. */
const order: readonly ConfirmationState[] = [
  'confirmed',
  'pending',
  'recheck',
  'unconfirmed',
  'disputed',
  'denied',
  'unchecked',
]

const widest = 24

/** How many in each state, in words: "3 confirmed, 1 pending". */
export const countsInWords = (counts: Counts): string =>
  confirmationStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${stateLook[state].label.toLowerCase()}`)
    .join(', ')

/** The quotes and claims of an article as a bar: one part each, or parts in proportion where there are many. */
export const Meter = ({ counts }: { readonly counts: Counts }) => {
  const total = confirmationStates.reduce((sum, state) => sum + counts[state], 0)
  const words = countsInWords(counts)
  const parts =
    total <= widest
      ? order.flatMap((state) => Array.from({ length: counts[state] }, (_, index) => ({ state, index, share: 1 })))
      : order.filter((state) => counts[state] > 0).map((state) => ({ state, index: 0, share: counts[state] }))
  return (
    <span className="meter" role="img" aria-label={words || 'Nothing tagged yet'} title={words || 'Nothing tagged yet'}>
      {parts.length === 0 ? <i className="meter-part is-empty" /> : null}
      {parts.map(({ state, index, share }) => (
        <i
          key={`${state}${index}`}
          className={classes('meter-part', `line-${stateLook[state].line}`, stateLook[state].tone)}
          style={{ flexGrow: share }}
        />
      ))}
    </span>
  )
}
