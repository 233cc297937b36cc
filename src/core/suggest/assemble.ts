import type { Piece } from '../model/annotation.ts'
import type { ConfirmationProposal, SourceProposal, Suggestion } from '../model/suggestion.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Draft } from './draft.ts'
import { mannerReader } from './manner.ts'
import type { ToldSentence } from './paragraph-reading.ts'
import { acronymsIn } from './people/acronyms.ts'
import type { NameRun } from './people/name-runs.ts'
import { findPeople } from './people/person.ts'
import { resolveMention } from './people/resolve.ts'
import { channelIn, relayIn } from './people/surroundings.ts'
import type { Unattributed } from './quotations/unattributed.ts'
import { reasonOf } from './score/reason.ts'
import { lastBefore } from './words/last-before.ts'
import { type Run, type Span, spanOf, type Word, wordAt } from './words/word.ts'

/** A text as it was read. */
export interface Reading {
  readonly text: string
  readonly language: string
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly ToldSentence[]
  readonly names: readonly NameRun[]
  readonly drafts: readonly Draft[]
  /** Words in marks that are no speech. */
  readonly others: Unattributed['others']
}

const pieceAt = (text: string, { start, end }: Span): Piece => ({ start, end, words: text.slice(start, end) })

const pieceOf = ({ text, words }: Reading, run: Run | null): Piece | null => {
  const span = run && spanOf(words, run)
  return span && pieceAt(text, span)
}

/** A mention without the comma or dash that ends it. */
const mentionOf = (reading: Reading, run: Run | null): Piece | null => {
  const piece = pieceOf(reading, run)
  const words = piece?.words.replace(/[\s,;:–—-]+$/, '') ?? ''
  return piece && words !== '' ? { start: piece.start, end: piece.start + words.length, words } : null
}

const empty = { mention: null, cue: null, sources: [], channel: '', date: '', relayedBy: '', manner: null } as const

/** What lies between the marks of a quotation, without the punctuation at its end. */
const insideMarks = (reading: Reading, { from, to }: Run): Piece | null => {
  let end = to
  while (
    end > from + 1 &&
    (wordAt(reading.words, end - 1).mark !== null || /^[.,:;]$/.test(wordAt(reading.words, end - 1).text))
  )
    end--
  return pieceOf(reading, { from: from + 1, to: end })
}

/** Quotations nobody speaks: titles, names and words in marks. */
const notQuotes = (reading: Reading): readonly Suggestion[] =>
  reading.others.flatMap(({ run, reason, weight }) => {
    const piece = insideMarks(reading, run)
    if (!piece) return []
    return [{ ...empty, kind: 'not a quote' as const, pieces: [piece], confirmation: null, score: weight, reason }]
  })

/** "The board declined to comment": the wording is all there is; nothing was said. */
const tellsOfRequest = (
  reading: Reading,
  confirmation: ConfirmationProposal | null | undefined,
  draft: Draft,
  pieces: readonly Piece[],
): boolean => {
  const cue = pieceOf(reading, draft.cue)
  if (!confirmation?.outcome || !cue) return false
  const { start, end } = confirmation.words
  const cueInside = start <= cue.start && cue.end <= end
  return cueInside && (cue.end === end || pieces.every((piece) => start <= piece.start && piece.end <= end))
}

const claimFor = (reading: Reading, sentence: Span, confirmation: ConfirmationProposal): Suggestion => ({
  ...empty,
  kind: 'claim',
  pieces: [pieceAt(reading.text, sentence)],
  confirmation,
  score: 0.65,
  reason: `“${confirmation.words.words}” tells how far this is confirmed.`,
})

/** Makes suggestions of what was found, in reading order, with sources, channels and confirmation filled in. */
export const assemble = (reading: Reading): readonly Suggestion[] => {
  const { text, language, words, quotations, drafts } = reading
  const mannerOf = mannerReader(quotations)
  const told = reading.sentences.flatMap(({ run, confirmation }) => {
    const span = spanOf(words, run)
    return span ? [{ ...span, confirmation }] : []
  })
  const context = {
    people: findPeople(text, words, reading.names, language),
    acronyms: acronymsIn(text),
    sentences: told,
  }
  const used = new Set<number>()
  let lastSpeaker: SourceProposal | null = null
  let lastParagraph = -1
  const found = drafts
    .map((draft) => ({
      draft,
      pieces: draft.content.map((run) => pieceOf(reading, run)).filter((piece) => piece !== null),
    }))
    .filter(
      ({ draft, pieces }) =>
        pieces.length > 0 &&
        !tellsOfRequest(reading, told[lastBefore(told, pieces[0]?.start ?? 0)]?.confirmation, draft, pieces),
    )
    .sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
    .map(({ draft, pieces }): Suggestion => {
      const mention = mentionOf(reading, draft.source)
      const cue = pieceOf(reading, draft.cue)
      const at = cue?.start ?? pieces[0]?.start ?? 0
      const index = lastBefore(told, at)
      const sentence = told[index] ?? { start: at, end: at, confirmation: null }
      const paragraph = text.lastIndexOf('\n', at)
      if (paragraph !== lastParagraph) lastSpeaker = null
      lastParagraph = paragraph
      const resolution = mention ? resolveMention(context, mention, lastSpeaker) : { sources: [], because: '' }
      const [only, ...more] = resolution.sources
      if (only?.kind === 'person' && more.length === 0) lastSpeaker = only
      const confirmation = draft.cue ? sentence.confirmation : null
      if (confirmation) used.add(index)
      return {
        kind: 'quote',
        manner: mannerOf(pieces),
        pieces,
        mention,
        cue,
        sources: resolution.sources,
        channel: draft.cue ? channelIn(text, sentence, pieces, language) : '',
        date: '',
        relayedBy: draft.cue ? relayIn(text, sentence) : '',
        confirmation,
        score: Math.round(draft.weight * 100) / 100,
        reason: reasonOf(draft, mention, cue, resolution.because),
      }
    })
  const claims = told.flatMap((sentence, index) =>
    sentence.confirmation && !used.has(index) ? [claimFor(reading, sentence, sentence.confirmation)] : [],
  )
  const others = [...claims, ...notQuotes(reading)]
  return [...found, ...others].sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
}
