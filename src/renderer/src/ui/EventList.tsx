import type { Event } from '../../../core/model/event.ts'
import { eventInWords, sourcesIn } from './event-in-words.ts'
import { useSourceNames } from '../api/use-source-names.ts'
import { fullInstant, shortInstant } from './format-time.ts'

interface EventListProps {
  readonly events: readonly Event[]
  /** How an event is said; in full where left out. */
  readonly inWords?: typeof eventInWords
}

/** What was done, by whom and when, newest first. */
export const EventList = ({ events, inWords = eventInWords }: EventListProps) => {
  const nameOfSource = useSourceNames(events.flatMap(sourcesIn))
  return (
    <ol className="event-list">
      {events.map((event) => {
        const { title, details } = inWords(event, nameOfSource)
        return (
          <li key={event.sequence}>
            <p>
              <b>{title}</b>{' '}
              <span title={fullInstant(event.at)}>
                {event.editor}, {shortInstant(event.at)}
              </span>
            </p>
            {details.length > 0 ? (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            ) : null}
            {event.reason ? <p className="event-reason">“{event.reason}”</p> : null}
          </li>
        )
      })}
    </ol>
  )
}
