import type { Request } from '../../model/request.ts'
import { placeAt } from '../place.ts'
import type { Paragraph } from '../reading/paragraph.ts'
import { isNamedIn } from '../reading/names.ts'
import { copyOf, type Reading } from '../reading/reading.ts'
import { type RequestWording, requestWordings } from '../reading/confirmation-wordings.ts'
import { type Located, overlaps } from '../reading/span.ts'
import { articleRule, type Draft } from '../rule.ts'

/** The requests a sentence can speak of: those about its words, and those to a source it names. */
const requestsFor = (
  { input, records }: Reading,
  { item, start }: Located<Paragraph>,
  { sentence }: RequestWording,
): readonly Request[] => {
  const words = item.text.slice(sentence.start, sentence.end)
  const here = { start: start + sentence.start, end: start + sentence.end }
  return input.requests.filter((request) => {
    const annotation = records.annotations.get(request.annotationId)
    if (item.field === 'text' && annotation?.pieces.some((piece) => overlaps(piece, here))) return true
    const source = records.sources.get(request.sourceId)
    return source !== undefined && isNamedIn(source, words)
  })
}

const fits: Readonly<Record<'no reply' | 'declined', (request: Request) => boolean>> = {
  'no reply': ({ outcome }) => outcome === 'open' || outcome === 'no reply',
  declined: ({ outcome }) => outcome === 'declined',
}

const sentenceFor = (wording: string, outcome: 'no reply' | 'declined', requests: readonly Request[]): string => {
  if (requests.length === 0)
    return `“${wording}”, but no request is on record: log whom you asked, when and until when, or take the wording out.`
  if (outcome === 'no reply') {
    const answered = requests.some((request) => request.outcome === 'answered')
    return `“${wording}”, but the request on record ${answered ? 'was answered: give the answer' : 'was declined: say so'}, or correct its outcome.`
  }
  return `“${wording}”, but no refusal is on record: set the request to “declined”, or say what really came of it.`
}

export const wordingAndRequests = articleRule({
  id: 'wording-and-requests',
  group: 'Confirmation',
  title: 'Wording and request log at odds',
  why: '“Did not respond” is an accusation of its own. It stands only if somebody was asked, in time, and really did not answer.',
  origin:
    'Swiss Press Council, guideline 3.8 (hearing the other side); that the wording has to match the log is derived.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: 'The ferry company did not respond to questions.',
  good: {
    text: '{l}The ferry company did not respond to questions.{/l}',
    annotations: { l: { requests: [{ to: 'Elva Ferries', outcome: 'no reply' }] } },
  },
  check: (reading, { language }) =>
    copyOf(reading).flatMap((paragraph) =>
      requestWordings(paragraph.item, language).flatMap((wording): readonly Draft[] => {
        const { outcome, words } = wording
        if (outcome !== 'no reply' && outcome !== 'declined') return []
        const requests = requestsFor(reading, paragraph, wording)
        if (requests.some(fits[outcome])) return []
        const place = placeAt(paragraph, words)
        const about = [placeAt(paragraph, wording.sentence).words]
        return [{ places: [place], sentence: sentenceFor(place.words, outcome, requests), about }]
      }),
    ),
})
