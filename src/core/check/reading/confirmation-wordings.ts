import type { RequestOutcome } from '../../model/request.ts'
import type { ConfirmationProposal } from '../../model/suggestion.ts'
import { confirmationIn } from '../../suggest/confirmation.ts'
import { once } from '../once.ts'
import { isQuoted, type Paragraph, sentencesOf } from './paragraph.ts'
import { overlaps, type Span } from './span.ts'
import type { Statement } from './statement.ts'

/** Where a paragraph tells of the outcome of a request: “did not respond”. */
export interface RequestWording {
  readonly outcome: RequestOutcome
  readonly words: Span
  readonly sentence: Span
}

interface Told {
  readonly sentence: Span
  readonly proposal: ConfirmationProposal
}

/** What the sentences of a paragraph tell of confirmation, outside quotation marks. */
const toldIn = (paragraph: Paragraph, language: string): readonly Told[] =>
  sentencesOf(paragraph).flatMap((sentence) => {
    const proposal = confirmationIn(paragraph.text, sentence, (offset) => isQuoted(paragraph, offset), language)
    return proposal ? [{ sentence, proposal }] : []
  })

const toldByLanguage = new Map<string, (paragraph: Paragraph) => readonly Told[]>()

const told = (paragraph: Paragraph, language: string): readonly Told[] => {
  const known = toldByLanguage.get(language) ?? once((each: Paragraph) => toldIn(each, language))
  toldByLanguage.set(language, known)
  return known(paragraph)
}

/** What a paragraph tells of requests. */
export const requestWordings = (paragraph: Paragraph, language: string): readonly RequestWording[] =>
  told(paragraph, language).flatMap(({ sentence, proposal: { outcome, words } }) =>
    outcome ? [{ outcome, words, sentence }] : [],
  )

/** Where a paragraph says that something is not confirmed, or only alleged or expected. */
export const saysUnconfirmed = (paragraph: Paragraph, language: string): readonly Span[] =>
  told(paragraph, language)
    .filter(({ proposal: { state } }) => state === 'unconfirmed' || state === 'unchecked')
    .map(({ proposal }) => proposal.words)

/**
 * Whether a statement tells what came of asking: confirmed, not confirmed, denied, no answer. It says itself who said
 * so, or tells of the desk's own questions.
 */
export const tellsOfCheck = ({ around, pieces }: Statement, language: string): boolean =>
  told(around, language).some(
    ({ proposal: { state, words } }) => state !== 'unchecked' && pieces.some((piece) => overlaps(words, piece)),
  )

/** Where a paragraph says that somebody denies something. */
export const saysDenied = (paragraph: Paragraph, language: string): readonly Span[] =>
  told(paragraph, language)
    .filter(({ proposal: { state } }) => state === 'denied')
    .map(({ proposal }) => proposal.words)
