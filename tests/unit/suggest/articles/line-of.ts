import type { Suggestion } from '../../../../src/core/model/suggestion.ts'

const speakers = ({ sources }: Suggestion): string =>
  sources.length > 0 ? sources.map(({ name }) => name).join(' / ') : '-'

const headOf = (suggestion: Suggestion): readonly string[] => {
  const { kind, cue, pieces } = suggestion
  const words = pieces.map((piece) => piece.words).join(' … ')
  if (kind === 'not a quote') return [`no quote: ${words}`]
  if (kind === 'claim' && !cue) return [`claim: ${speakers(suggestion)}`]
  return [kind === 'claim' ? `claim: ${speakers(suggestion)}` : speakers(suggestion), cue?.words ?? '-', words]
}

/** A suggestion as a line of an article's expectations. */
export const lineOf = (suggestion: Suggestion): string => {
  const { channel, date, relayedBy, confirmation } = suggestion
  const besides = [
    channel && `by ${channel}`,
    date && `on ${date}`,
    relayedBy && `via ${relayedBy}`,
    confirmation && `${confirmation.state ?? '-'}, ${confirmation.outcome ?? '-'}: ${confirmation.words.words}`,
  ]
  return [...headOf(suggestion), ...besides.filter(Boolean)].join(' | ')
}
