import type { LedgerFilter, LedgerRow } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { counted } from '../ui/counted.ts'

interface GroupHeadingProps {
  /** The first row of the group. */
  readonly row: LedgerRow
  readonly filter: LedgerFilter
}

/** The source whose rows follow, and how many of them fit the filter. */
export const GroupHeading = ({ row, filter }: GroupHeadingProps) => {
  const { sourceId } = row.annotation.attribution
  const { data } = useCall('ledger.list', {
    filter: { ...filter, sourceIds: [sourceId] },
    sort: { column: 'quote', descending: false },
    groupBySource: false,
    offset: 0,
    limit: 1,
  })
  return (
    <div className="group-heading">
      <b>{row.sourceName || 'Without a source'}</b>
      {data ? <span>{counted(data.total, 'row')}</span> : null}
    </div>
  )
}
