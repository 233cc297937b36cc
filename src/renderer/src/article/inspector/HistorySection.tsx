import type { Annotation } from '../../../../core/model/annotation.ts'
import { useCall } from '../../api/use-client.tsx'
import { EventList } from '../../ui/EventList.tsx'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { Section } from './Section.tsx'

interface HistorySectionProps {
  readonly session: ArticleSession
  readonly annotation: Annotation
}

/** Who did what to the annotation, and when. */
export const HistorySection = ({ session, annotation }: HistorySectionProps) => {
  const saved = useValue(session.outbox.state)
  const history = useCall('history.list', { annotationId: annotation.id })
  return (
    <Section part="history" title="History">
      {saved.name === 'saved' || history.data ? (
        <EventList events={history.data ?? []} />
      ) : (
        <p className="inspector-hint">Saving…</p>
      )}
    </Section>
  )
}
