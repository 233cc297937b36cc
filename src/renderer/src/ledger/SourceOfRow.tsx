import type { LedgerRow } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { Icon } from '../ui/Icon.tsx'
import { kindLook, roleOf } from '../ui/source-look.ts'

/** Who said it, as the registry knows the source. */
export const SourceOfRow = ({ row }: { readonly row: LedgerRow }) => {
  const { sourceId } = row.annotation.attribution
  const answer = useCall('sources.get', { id: sourceId ?? '' }, { enabled: sourceId !== null })
  if (sourceId === null)
    return <p className={row.annotation.kind === 'claim' ? 'faint' : 'ledger-missing'}>No source</p>
  const source = answer.data?.source.id === sourceId ? answer.data.source : null
  return (
    <p className="context-source">
      {source ? <Icon name={kindLook[source.kind].icon} /> : null}
      <b>{row.sourceName}</b>
      {source?.protected ? (
        <span className="protected-mark">
          <Icon name="shield" /> Protected
        </span>
      ) : null}
      {source && roleOf(source) ? <span className="soft">{roleOf(source)}</span> : null}
    </p>
  )
}
