import type { Event } from '../../../core/model/event.ts'
import { firstWords } from '../../../core/text/first-words.ts'
import { type EventInWords, eventInWords, type NameOfSource } from './event-in-words.ts'

const mostShown = 60

/**
 * What an event says among those of a source: of its statements only which one it was and what changed, for the rest
 * stands in the history of the statement.
 */
export const eventInBrief = (event: Event, nameOfSource?: NameOfSource): EventInWords => {
  const { title, details } = eventInWords(event, nameOfSource)
  const isChange = event.before !== null && event.after !== null
  if (event.annotationId === null || isChange) return { title, details }
  const { words } = event.after ?? event.before ?? {}
  const said = typeof words === 'string' ? [`“${firstWords(words, mostShown)}”`] : []
  return { title, details: said.length > 0 ? said : details.map((detail) => firstWords(detail, mostShown)) }
}
