import type { LedgerRow } from '../../../core/model/ledger.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { openingOf } from './rows-in-words.ts'

const openingLength = 120

/** What stands in place of the context when the row one was on has left the list. */
export const RowThatLeft = ({ row }: { readonly row: LedgerRow }) => (
  <div className="context-part" role="status">
    <p className="context-words">{openingOf(row, openingLength)}</p>
    <p className="soft">
      No longer fits the filters. <Kbd keys="ArrowDown" /> goes on to the next row.
    </p>
  </div>
)
