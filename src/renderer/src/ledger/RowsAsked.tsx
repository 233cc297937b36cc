import { wordsOf } from '../../../core/model/annotation.ts'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { openingOf } from './rows-in-words.ts'
import { SourceName } from './SourceName.tsx'

const mostNamed = 3
const openingLength = 90

/** Which quotes and claims a dialog is about, so that nobody answers for another one. */
export const RowsAsked = ({ rows }: { readonly rows: readonly LedgerRow[] }) => {
  const [first, ...others] = rows
  if (!first) return null
  if (others.length === 0) {
    return (
      <div className="rows-asked">
        <blockquote>{wordsOf(first.annotation.pieces)}</blockquote>
        <p>
          <SourceName row={first} />
        </p>
      </div>
    )
  }
  const unnamed = rows.length - mostNamed
  return (
    <div className="rows-asked">
      <ul>
        {rows.slice(0, mostNamed).map((row) => (
          <li key={row.annotation.id}>
            <span className="asked-words">{openingOf(row, openingLength)}</span> <SourceName row={row} />
          </li>
        ))}
        {unnamed > 0 ? <li className="faint">and {unnamed.toLocaleString('en-GB')} more</li> : null}
      </ul>
    </div>
  )
}
