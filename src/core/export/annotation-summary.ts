import { type Annotation, isAttributable, wordsOf } from '../model/annotation.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Request } from '../model/request.ts'
import type { Source } from '../model/source.ts'
import { countInWords, dayInWords, instantInWords } from './in-words.ts'
import { oneLine } from './legal-text.ts'
import type { RecordsIndex } from './records-index.ts'
import { stateLook } from '../model/state-look.ts'

/** One piece of evidence, or one request, in words. */
export interface FactSummary {
  /** "recording 04:12"; "asked Joren Hale: open". */
  readonly short: string
  /** "recording 04:12, 12 March 2026: “…”"; "asked Joren Hale by telephone, …: “…” – open, until …". */
  readonly full: string
  /** An address, or empty. */
  readonly link: string
}

/** An annotation in words, in the parts that formats set differently. Empty where there is nothing to say. */
export interface AnnotationSummary {
  /** A remark on the copy, not a quote or claim: it has no state, source or evidence to show. */
  readonly isNote: boolean
  /** "Confirmed", or "Note". */
  readonly heading: string
  /** "direct · 2 pieces", "claim". */
  readonly form: string
  /** "Dana Okoye", or "no source yet". */
  readonly who: string
  /** "chair, Port Elva harbour board". */
  readonly role: string
  /** "unnamed", "background", "protected". */
  readonly cautions: readonly string[]
  /** Cue, how the text names the source, channel, place, date, who carried it. */
  readonly how: readonly string[]
  readonly evidence: readonly FactSummary[]
  readonly requests: readonly FactSummary[]
  /** The text of a note, or the remark on a quote or claim. */
  readonly note: string
}

const present = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '')
const quoted = (text: string): string => (text === '' ? '' : `“${oneLine(text)}”`)

/** Function and affiliation of a source in one line. */
export const roleOf = (source: Source): string => present([source.function, source.affiliation]).join(', ')

const cautionsOf = (source: Source): readonly string[] =>
  present([
    source.kind === 'unnamed' ? 'unnamed' : '',
    source.terms === 'on record' ? '' : source.terms,
    source.protected ? 'protected' : '',
  ])

/** "04:12", "p. 3": a locator that follows its kind without a comma. */
const isPlaceNumber = (locator: string): boolean => /^(\d|pp?\.)/.test(locator)

const evidenceSummary = (evidence: Evidence): FactSummary => {
  const locator = oneLine(evidence.locator)
  const short = present([evidence.kind, locator]).join(isPlaceNumber(locator) ? ' ' : ', ')
  const file = evidence.file ? `file ${evidence.file.name}` : ''
  const place = present([short, dayInWords(evidence.date), file]).join(', ')
  return { short, full: present([place, quoted(evidence.excerpt)]).join(': '), link: evidence.link }
}

const outcomeInWords = (request: Request): string => {
  if (request.outcome === 'open') {
    return request.deadline ? `open, until ${instantInWords(request.deadline)}` : 'open'
  }
  const when = request.outcomeAt ? ` ${instantInWords(request.outcomeAt)}` : ''
  return present([`${request.outcome}${when}`, quoted(request.answer)]).join(': ')
}

const requestSummary = (request: Request, source: Source | undefined): FactSummary => {
  const name = source?.name ?? 'a source'
  const channel = request.channel === '' ? '' : ` (${oneLine(request.channel)})`
  const asked = `asked ${name}${channel}, ${instantInWords(request.askedAt)}`
  return {
    short: `asked ${name}: ${request.outcome}`,
    full: `${present([asked, quoted(request.question)]).join(': ')} – ${outcomeInWords(request)}`,
    link: '',
  }
}

const wordsById = (id: string | null, index: RecordsIndex): string => {
  const annotation = id === null ? undefined : index.annotations.get(id)
  return annotation ? oneLine(wordsOf(annotation.pieces)) : ''
}

const isNameOf = (source: Source, words: string): boolean =>
  [source.name, ...source.aliases].some((name) => name.toLowerCase() === words.toLowerCase())

const howOf = ({ attribution }: Annotation, source: Source | undefined, index: RecordsIndex): readonly string[] => {
  const mention = wordsById(attribution.mentionId, index)
  const relayedBy = attribution.relayedById === null ? undefined : index.sources.get(attribution.relayedById)
  return present([
    wordsById(attribution.cueId, index),
    mention === '' || (source && isNameOf(source, mention)) ? '' : `named as ${quoted(mention)}`,
    oneLine(attribution.channel),
    oneLine(attribution.place),
    dayInWords(attribution.date),
    relayedBy ? `carried by ${relayedBy.name}` : '',
  ])
}

const formOf = (annotation: Annotation, pieces: number): string =>
  present([
    annotation.kind === 'quote' ? (annotation.manner ?? 'quote') : annotation.kind === 'claim' ? 'claim' : '',
    pieces > 1 ? countInWords(pieces, 'piece') : '',
  ]).join(' · ')

const whoOf = (annotation: Annotation, source: Source | undefined): string => {
  if (source) return source.name
  return annotation.kind === 'quote' ? 'no source yet' : ''
}

/**
 * Says an annotation in words; every export takes them from here.
 * A source's own note, which holds contacts and remarks for the desk, is never part of it.
 */
export const summariseAnnotation = (annotation: Annotation, pieces: number, index: RecordsIndex): AnnotationSummary => {
  const { sourceId } = annotation.attribution
  const source = sourceId === null ? undefined : index.sources.get(sourceId)
  const isNote = !isAttributable(annotation.kind)
  return {
    isNote,
    heading: isNote ? 'Note' : stateLook[annotation.state].label,
    form: formOf(annotation, pieces),
    who: whoOf(annotation, source),
    role: source ? roleOf(source) : '',
    cautions: source ? cautionsOf(source) : [],
    how: howOf(annotation, source, index),
    evidence: (index.evidence.get(annotation.id) ?? []).map(evidenceSummary),
    requests: (index.requests.get(annotation.id) ?? []).map((request) =>
      requestSummary(request, index.sources.get(request.sourceId)),
    ),
    note: oneLine(annotation.note),
  }
}

/** "Confirmed · direct · Dana Okoye, chair, Port Elva harbour board · said · at the quay · 12 March 2026". */
export const attributionLine = ({ heading, form, who, role, cautions, how }: AnnotationSummary): string =>
  present([heading, form, present([who, role]).join(', '), ...cautions, ...how]).join(' · ')

/** The whole annotation in one line: "… · evidence: recording 04:12 · asked Joren Hale: open". */
export const summaryLine = (summary: AnnotationSummary): string => {
  const evidence = summary.evidence.map(({ short }) => short).join('; ')
  return present([
    attributionLine(summary),
    evidence === '' ? '' : `evidence: ${evidence}`,
    ...summary.requests.map(({ short }) => short),
    summary.note,
  ]).join(' · ')
}

/** The whole annotation in several lines: what it is, then each piece of evidence, each request, and the remark. */
export const summaryLines = (summary: AnnotationSummary): readonly string[] => {
  const { evidence, requests, note, isNote, heading } = summary
  return [
    isNote ? present([heading, note]).join(': ') : attributionLine(summary),
    ...evidence.map(({ full, link }) => `Evidence: ${present([full, link]).join(' ')}`),
    ...requests.map(({ full }) => `Request: ${full}`),
    ...(isNote || note === '' ? [] : [`Remark: ${note}`]),
  ]
}
