import type { Piece } from '../model/annotation.ts'
import type { SourceProposal, Suggestion } from '../model/suggestion.ts'
import type { Quotation } from '../text/quotations.ts'
import { claimOf, isToldOf, tellsOfRequest } from './claims.ts'
import type { Draft } from './draft.ts'
import { mannerReader } from './manner.ts'
import type { ToldSentence } from './paragraph-reading.ts'
import { acronymsIn } from './people/acronyms.ts'
import type { NameRun } from './people/name-runs.ts'
import { findPeople } from './people/person.ts'
import { type Resolution, resolveMention } from './people/resolve.ts'
import { type Copy, insideMarks, mentionOf, pieceOf } from './piece.ts'
import type { Unattributed } from './quotations/unattributed.ts'
import { reasonOf } from './score/reason.ts'
import { channelGoingOn, channelIn, type Said } from './surroundings/channel.ts'
import { dayIn } from './surroundings/day.ts'
import { outsideOf } from './surroundings/outside.ts'
import { relayIn } from './surroundings/relay.ts'
import { lastBefore } from './words/last-before.ts'
import { type Span, spanOf, wordAt } from './words/word.ts'

/** A text as it was read. */
export interface Reading extends Copy {
  readonly language: string
  /** The article's day, ISO 8601; empty where it is not known. */
  readonly day: string
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly ToldSentence[]
  readonly names: readonly NameRun[]
  readonly drafts: readonly Draft[]
  /** Words in marks that are no speech. */
  readonly others: Unattributed['others']
}

/** Quotations nobody speaks: titles, names and words in marks. */
const notQuotes = (reading: Reading): readonly Suggestion[] =>
  reading.others.flatMap(({ run, reason, weight }) => {
    const piece = insideMarks(reading, run)
    if (!piece) return []
    return [
      {
        kind: 'not a quote' as const,
        manner: null,
        pieces: [piece],
        mention: null,
        cue: null,
        sources: [],
        channel: '',
        date: '',
        relayedBy: '',
        confirmation: null,
        score: weight,
        reason,
      },
    ]
  })

const byPlace = (a: Pick<Suggestion, 'pieces'>, b: Pick<Suggestion, 'pieces'>): number =>
  (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0)

/** What the sentence of a cue tells of its quote: how it came, when and through whom. */
const surroundingsOf = (
  reading: Reading,
  sentence: Span,
  cue: Piece | null,
  pieces: readonly Piece[],
  marked: readonly Span[],
): Pick<Suggestion, 'channel' | 'date' | 'relayedBy'> => {
  if (!cue) return { channel: '', date: '', relayedBy: '' }
  const { text, language, day } = reading
  const own = pieces.filter(({ start, end }) => !(start <= cue.start && cue.end <= end))
  const outside = outsideOf(
    text,
    sentence,
    [...own, ...marked].sort((a, b) => a.start - b.start),
  )
  return {
    channel: channelIn(outside, language),
    date: dayIn(outside, cue.start, day, language),
    relayedBy: relayIn(outside, language),
  }
}

/** "Ha aggiunto che …": an Italian verb without a subject goes on with who spoke before. */
const unnamed = (draft: Draft, lastSpeaker: SourceProposal | null, language: string): Resolution =>
  language === 'it' && draft.cue && lastSpeaker
    ? { sources: [lastSpeaker], because: `no subject: ${lastSpeaker.name} spoke last` }
    : { sources: [], because: '' }

/** The spans that touch another, of spans in reading order. */
const within = (spans: readonly Span[], { start, end }: Span): readonly Span[] =>
  spans.slice(Math.max(0, lastBefore(spans, start)), lastBefore(spans, end) + 1)

/** Makes suggestions of what was found, in reading order, with sources, channels and confirmation filled in. */
export const assemble = (reading: Reading): readonly Suggestion[] => {
  const { text, language, words, quotations, drafts } = reading
  const mannerOf = mannerReader(quotations)
  let paragraph = 0
  const told = reading.sentences.flatMap((sentence) => {
    const span = spanOf(words, sentence.run)
    if (wordAt(words, sentence.run.from).first) paragraph++
    return span ? [{ ...sentence, ...span, paragraph }] : []
  })
  const context = {
    people: findPeople(text, words, reading.names, language),
    acronyms: acronymsIn(text),
    sentences: told,
  }
  const marked = quotations
    .filter(({ depth }) => depth === 0)
    .map(({ openStart, closeEnd }) => ({ start: openStart, end: closeEnd }))
  const used = new Set<number>()
  let lastSpeaker: SourceProposal | null = null
  let lastParagraph = 0
  let last: Said | null = null
  const found = drafts
    .map((draft) => ({
      draft,
      pieces: draft.content.map((run) => pieceOf(reading, run)).filter((piece) => piece !== null),
    }))
    .filter(
      ({ draft, pieces }) =>
        pieces.length > 0 &&
        !tellsOfRequest(reading, told[lastBefore(told, pieces[0]?.start ?? 0)]?.confirmation ?? null, draft, pieces),
    )
    .sort(byPlace)
    .map(({ draft, pieces }): Suggestion => {
      const mention = mentionOf(reading, draft.source)
      const cue = pieceOf(reading, draft.cue)
      const at = cue?.start ?? pieces[0]?.start ?? 0
      const index = lastBefore(told, at)
      const sentence = told[index] ?? { start: at, end: at, confirmation: null, paragraph: 0 }
      if (sentence.paragraph !== lastParagraph) lastSpeaker = null
      lastParagraph = sentence.paragraph
      const resolution = mention ? resolveMention(context, mention, lastSpeaker) : unnamed(draft, lastSpeaker, language)
      const [only, ...more] = resolution.sources
      if (only?.kind === 'person' && more.length === 0) lastSpeaker = only
      const isTold = sentence.confirmation !== null && isToldOf(sentence.confirmation, cue, pieces)
      if (isTold) used.add(index)
      const { relayedBy, date, ...own } = surroundingsOf(reading, sentence, cue, pieces, within(marked, sentence))
      const said = {
        speaker: only && more.length === 0 ? only.name : '',
        paragraph: sentence.paragraph,
        sentence: index,
      }
      const channel = own.channel || channelGoingOn(draft, said, last, language)
      last = { ...said, channel }
      const isClaim = isTold && draft.source === null && draft.frame === 'passive to'
      return {
        kind: isClaim ? 'claim' : 'quote',
        manner: isClaim ? null : mannerOf(pieces),
        pieces,
        mention,
        cue,
        sources: resolution.sources,
        channel,
        date,
        relayedBy: resolution.sources.some(({ name }) => name === relayedBy) ? '' : relayedBy,
        confirmation: isTold ? sentence.confirmation : null,
        score: Math.round(draft.weight * 100) / 100,
        reason: reasonOf(draft, mention, cue, resolution.because),
      }
    })
  const claims = told.map((sentence, index) => (used.has(index) ? null : claimOf(reading, context, sentence)))
  return [...found, ...claims.filter((claim) => claim !== null), ...notQuotes(reading)].sort(byPlace)
}
