import type { Request } from '../../../core/model/request.ts'
import { fullInstant, shortInstant } from '../ui/format-time.ts'
import { outcomeLabel } from '../ui/outcome-label.ts'

interface SourceRequestsProps {
  readonly requests: readonly Request[]
  readonly sourceName: string
}

/** What a source was asked, and what became of it. */
export const SourceRequests = ({ requests, sourceName }: SourceRequestsProps) => {
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="source-requests">
      <div className="section-head">
        <h3 id="source-requests">Asked</h3>
      </div>
      <ul className="context-list" aria-label={`Requests to ${sourceName}`}>
        {requests.map((request) => (
          <li key={request.id}>
            <b>{outcomeLabel[request.outcome]}</b>{' '}
            <span className="soft" title={fullInstant(request.askedAt)}>
              asked {shortInstant(request.askedAt)}
              {request.channel ? ` by ${request.channel}` : ''}
              {request.deadline ? `, until ${shortInstant(request.deadline)}` : ''}
            </span>
            {request.question ? <span>{request.question}</span> : null}
            {request.answer ? <q className="context-excerpt">{request.answer}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
