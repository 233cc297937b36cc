import { useState } from 'react'
import { wordsOf } from '../../../core/model/annotation.ts'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { fullInstant, tableInstant } from '../ui/format-time.ts'
import { StateBadge } from '../ui/StateBadge.tsx'

const step = 50

/** Everything a source has said, across articles, the latest first; each opens at its place. */
export const Statements = ({ sourceId }: { readonly sourceId: string }) => {
  const { open } = useNavigation()
  const [limit, setLimit] = useState(step)
  const filter = { sourceIds: [sourceId] }
  const said = useCall('ledger.list', {
    filter,
    sort: { column: 'changed', descending: true },
    groupBySource: false,
    offset: 0,
    limit,
  })
  const { rows = [], total = 0 } = said.data ?? {}
  return (
    <section aria-labelledby="source-statements">
      <div className="section-head">
        <h3 id="source-statements">Said</h3>
        <span className="faint number">{counted(total, 'statement')}</span>
        {total > 0 ? (
          <Button size="small" onPress={() => open({ name: 'ledger', filter })}>
            In the ledger
          </Button>
        ) : null}
      </div>
      {said.error ? <ErrorNote error={said.error} onRetry={() => void said.refetch()} /> : null}
      {said.isSuccess && total === 0 ? <p className="faint">Nothing is attributed to it yet.</p> : null}
      <ul className="statements">
        {rows.map((row) => {
          const { annotation } = row
          const words = wordsOf(annotation.pieces)
          return (
            <li key={annotation.id}>
              <Button
                tone="quiet"
                className="statement"
                aria-label={`Show in the copy: ${words}`}
                onPress={() =>
                  open({ name: 'article', id: annotation.articleId, place: { annotationId: annotation.id } })
                }
              >
                <span className="statement-words" title={words}>
                  {words}
                </span>
                <span className="statement-facts">
                  <StateBadge state={annotation.state} />
                  <span>{annotation.manner ?? annotation.kind}</span>
                  {annotation.attribution.channel ? (
                    <span className="truncate">{annotation.attribution.channel}</span>
                  ) : null}
                  <span className="truncate" title={row.articleHeadline}>
                    {row.articleHeadline || row.articleSlug}
                  </span>
                  <span className="number" title={fullInstant(row.lastChangeAt)}>
                    {tableInstant(row.lastChangeAt)}
                  </span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
      {total > rows.length && limit < 1000 ? (
        <Button onPress={() => setLimit(Math.min(1000, limit + step * 4))}>Show more</Button>
      ) : null}
    </section>
  )
}
