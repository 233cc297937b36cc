import type { LedgerRow } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { EventList } from '../ui/EventList.tsx'
import { dayLabel } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import { StateBadge } from '../ui/StateBadge.tsx'
import { RecordsOfRow } from './RecordsOfRow.tsx'
import { SourceOfRow } from './SourceOfRow.tsx'

interface RowContextProps {
  readonly row: LedgerRow
  readonly onOpen: () => void
}

/** The context begins and ends within words: those are left out. */
const leading = (prefix: string): string => (prefix.length < 32 ? prefix : prefix.replace(/^\S*/, '…'))
const trailing = (suffix: string): string => (suffix.length < 32 ? suffix : suffix.replace(/\S*$/, '…'))

/** All about the row the keys are on: its words in full, its source, what it rests on, and its history. */
export const RowContext = ({ row, onOpen }: RowContextProps) => {
  const { open } = useNavigation()
  const { annotation } = row
  const history = useCall('history.list', { annotationId: annotation.id })
  const { attribution, pieces, prefix, suffix } = annotation
  const circumstances = [row.cueWords, attribution.channel, attribution.place, dayLabel(attribution.date)]
  return (
    <>
      <div className="context-part">
        <div className="context-head">
          <StateBadge state={annotation.state} />
          <span className="faint">{[annotation.kind, annotation.manner].filter(Boolean).join(', ')}</span>
        </div>
        <p className="context-words">
          <span className="faint">{leading(prefix)}</span>
          {pieces.map((piece, index) => (
            <span key={piece.start}>
              {index > 0 ? <span className="faint"> … </span> : null}
              <q>{piece.words}</q>
            </span>
          ))}
          <span className="faint">{trailing(suffix)}</span>
        </p>
        {annotation.detached ? (
          <p className="context-detached">
            <Icon name="detached" />
            Its words left the copy. Open the article to attach it again.
          </p>
        ) : null}
        <div className="context-actions">
          <Button size="small" tone="go" onPress={onOpen}>
            {annotation.detached ? 'Open to attach' : 'Show in the copy'}
          </Button>
          {attribution.sourceId ? (
            <Button size="small" onPress={() => open({ name: 'sources', id: attribution.sourceId ?? '' })}>
              Source
            </Button>
          ) : null}
        </div>
      </div>
      <div className="context-part">
        <section aria-label="Source">
          <h2>Source</h2>
          <SourceOfRow row={row} />
          {circumstances.some(Boolean) ? <p className="soft">{circumstances.filter(Boolean).join(' · ')}</p> : null}
          {row.relayedByName ? <p className="soft">by way of {row.relayedByName}</p> : null}
        </section>
        <RecordsOfRow row={row} />
        {annotation.note ? (
          <section aria-label="Note">
            <h2>Note</h2>
            <p>{annotation.note}</p>
          </section>
        ) : null}
      </div>
      <section aria-label="History">
        <h2>History</h2>
        {history.error ? <ErrorNote error={history.error} onRetry={() => void history.refetch()} /> : null}
        <EventList events={history.data ?? []} />
      </section>
    </>
  )
}
