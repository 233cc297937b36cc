import { type Request, type RequestOutcome, requestOutcomes } from '../../../../core/model/request.ts'
import type { ConfirmationProposal } from '../../../../core/model/suggestion.ts'
import { Button } from '../../ui/Button.tsx'
import { fullInstant, shortInstant } from '../../ui/format-time.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { outcomeLabel } from '../../ui/outcome-label.ts'
import { Select } from '../../ui/Select.tsx'
import type { AnnotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { DraftField } from './DraftField.tsx'
import { requestDrafts, RequestForm } from './RequestForm.tsx'
import type { InspectorAsk } from './inspector-part.ts'
import { Section } from './Section.tsx'
import { WordingOffer } from './WordingOffer.tsx'
import { useFormOpen } from './use-form-open.ts'

interface RequestSectionProps {
  readonly session: ArticleSession
  readonly facts: AnnotationFacts
  /** What the copy says about its confirmation. */
  readonly wording: ConfirmationProposal | null
  readonly ask: InspectorAsk | null
  readonly onFormClosed: () => void
}

const setOutcome = (session: ArticleSession, id: string, outcome: RequestOutcome): void => {
  const outcomeAt = outcome === 'open' ? null : new Date().toISOString()
  session.act([{ type: 'request.change', id, fields: { outcome, outcomeAt } }])
}

const RequestItem = ({ session, request }: { readonly session: ArticleSession; readonly request: Request }) => {
  const source = session.records.get().sources.get(request.sourceId)
  const { id } = request
  return (
    <li className="record">
      <p>
        <b>{source?.name ?? 'Unknown source'}</b>{' '}
        <span title={fullInstant(request.askedAt)}>
          {['asked', request.channel && `by ${request.channel}`, shortInstant(request.askedAt)]
            .filter(Boolean)
            .join(' ')}
        </span>
        {request.deadline ? <span>, until {shortInstant(request.deadline)}</span> : null}
      </p>
      {request.question ? <blockquote>{request.question}</blockquote> : null}
      <div className="field-pair">
        <Select
          label="Outcome"
          value={request.outcome}
          options={requestOutcomes.map((outcome) => ({ id: outcome, label: outcomeLabel[outcome] }))}
          onChange={(outcome) => setOutcome(session, id, outcome)}
        />
        <DraftField
          label="Answer"
          value={request.answer}
          onCommit={(answer) => {
            if (answer !== request.answer) session.act([{ type: 'request.change', id, fields: { answer } }])
          }}
        />
      </div>
      <IconButton
        size="small"
        icon="trash"
        label="Remove this request"
        onPress={() => session.act([{ type: 'request.remove', id }])}
      />
    </li>
  )
}

/** Whom the desk asked, and what came of it. */
export const RequestSection = ({ session, facts, wording, ask, onFormClosed }: RequestSectionProps) => {
  const { id } = facts.annotation
  const [isAdding, setAdding] = useFormOpen(ask, 'request', requestDrafts.isHeld(session, id))
  const close = () => {
    setAdding(false)
    onFormClosed()
  }
  const discard = () => {
    requestDrafts.forget(session, id)
    close()
  }
  const { requests } = facts
  const open = requests.find((request) => request.outcome === 'open')
  const isKnown = requests.some((request) => request.outcome === wording?.outcome)
  const outcome = isKnown ? null : (wording?.outcome ?? null)
  return (
    <Section
      part="request"
      title="Requests"
      end={
        isAdding ? null : (
          <Button size="small" onPress={() => setAdding(true)}>
            Log a request
          </Button>
        )
      }
    >
      {outcome && wording && !isAdding ? (
        <WordingOffer says={outcomeLabel[outcome].toLowerCase()} wording={wording}>
          {open ? (
            <Button size="small" onPress={() => setOutcome(session, open.id, outcome)}>
              Set the open request to {outcomeLabel[outcome].toLowerCase()}
            </Button>
          ) : (
            <>
              <span>Whether you asked, only you know.</span>
              <Button size="small" onPress={() => setAdding(true)}>
                Log your request
              </Button>
            </>
          )}
        </WordingOffer>
      ) : null}
      {requests.length === 0 && !isAdding ? <p className="inspector-hint">None yet.</p> : null}
      <ul className="record-list">
        {requests.map((request) => (
          <RequestItem key={request.id} session={session} request={request} />
        ))}
      </ul>
      {isAdding ? (
        <RequestForm
          session={session}
          facts={facts}
          onAdd={(changes) => {
            session.act([...changes])
            discard()
          }}
          onLeave={close}
          onCancel={discard}
        />
      ) : null}
    </Section>
  )
}
