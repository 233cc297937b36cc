import type { LedgerRow } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { dayLabel, fullInstant, shortInstant } from '../ui/format-time.ts'
import { outcomeLabel } from '../ui/outcome-label.ts'

/** The evidence and the requests of a row; its article holds them. */
export const RecordsOfRow = ({ row }: { readonly row: LedgerRow }) => {
  const { id, articleId } = row.annotation
  const hasRecords = row.evidenceCount > 0 || row.requests.length > 0
  const article = useCall('article.get', { id: articleId }, { enabled: hasRecords })
  if (!hasRecords) return <p className="faint">No evidence and no request yet.</p>
  const evidence = article.data?.evidence.filter((item) => item.annotationId === id) ?? []
  const requests = article.data?.requests.filter((request) => request.annotationId === id) ?? []
  const names = new Map(article.data?.sources.map((source) => [source.id, source.name]))
  return (
    <>
      {evidence.length > 0 ? (
        <section aria-label="Evidence">
          <h2>Evidence</h2>
          <ul className="context-list">
            {evidence.map((item) => (
              <li key={item.id}>
                <b className="capital">{item.kind}</b>{' '}
                <span className="soft">{[item.locator, dayLabel(item.date)].filter(Boolean).join(' · ')}</span>
                {item.excerpt ? <q className="context-excerpt">{item.excerpt}</q> : null}
                {item.link || item.file ? <span className="faint">{item.file?.name ?? item.link}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {requests.length > 0 ? (
        <section aria-label="Requests">
          <h2>Requests</h2>
          <ul className="context-list">
            {requests.map((request) => (
              <li key={request.id}>
                <b>{names.get(request.sourceId) ?? 'Unknown source'}</b>{' '}
                <span className="soft" title={fullInstant(request.askedAt)}>
                  asked {shortInstant(request.askedAt)}
                  {request.deadline ? `, until ${shortInstant(request.deadline)}` : ''}
                </span>
                <span>{outcomeLabel[request.outcome]}</span>
                {request.answer ? <q className="context-excerpt">{request.answer}</q> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
