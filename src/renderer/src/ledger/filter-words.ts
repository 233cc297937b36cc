import type { LedgerColumn, LedgerFilter } from '../../../core/model/ledger.ts'
import { dayHeading } from '../ui/format-time.ts'
import { outcomeLabel } from '../ui/outcome-label.ts'
import { stateLook } from '../ui/state-look.ts'

type Part = Exclude<keyof LedgerFilter, 'articleId'>

/** An active part of a filter in words. */
export interface FilterWords {
  readonly part: Part
  readonly words: string
}

/** The name of a source by its id; null asks for those without one. */
export type NameOfSource = (id: string | null) => string

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const listed = (words: readonly string[]): string =>
  words.length > 3 ? `${words.slice(0, 2).join(', ')} and ${words.length - 2} more` : words.join(', ')

/** What each part of a filter lets through; null where it lets all through. */
const inWords: {
  readonly [Name in Part]: (value: NonNullable<LedgerFilter[Name]>, nameOfSource: NameOfSource) => string | null
} = {
  text: (text) => (text ? `“${text}”` : null),
  kinds: (kinds) => (kinds.length > 0 ? listed(kinds.map((kind) => (kind === 'quote' ? 'Quotes' : 'Claims'))) : null),
  sourceIds: (ids, nameOf) => (ids.length > 0 ? listed(ids.map(nameOf)) : null),
  manners: (manners) => (manners.length > 0 ? capital(listed(manners)) : null),
  cue: (cue) => (cue ? `Cue “${cue}”` : null),
  channel: (channel) => (channel ? `Channel “${channel}”` : null),
  states: (states) => (states.length > 0 ? listed(states.map((state) => stateLook[state].label)) : null),
  hasEvidence: (has) => (has ? 'With evidence' : 'Without evidence'),
  hasRequests: (has) => (has ? 'With a request' : 'Without a request'),
  requestOutcomes: (outcomes) =>
    outcomes.length > 0 ? `Request ${listed(outcomes.map((outcome) => outcomeLabel[outcome].toLowerCase()))}` : null,
  detached: (detached) => (detached ? 'Detached' : 'Not detached'),
  changedSince: (since) =>
    `Changed since ${dayHeading(since).replace(/^(Today|Yesterday)$/, (day) => day.toLowerCase())}`,
}

const wordsOfPart = (part: Part, filter: LedgerFilter, nameOfSource: NameOfSource): string | null => {
  const value = filter[part]
  // The table above pairs every part with the words for its own type.
  const words = inWords[part] as (value: unknown, nameOfSource: NameOfSource) => string | null
  return value === undefined ? null : words(value, nameOfSource)
}

/** The active parts of a filter in words, in the order of the columns. */
export const filterWords = (filter: LedgerFilter, nameOfSource: NameOfSource): readonly FilterWords[] =>
  (Object.keys(inWords) as Part[]).flatMap((part) => {
    const words = wordsOfPart(part, filter, nameOfSource)
    return words === null ? [] : [{ part, words }]
  })

/** The parts of the filter that stand under each column; the words in the quote have a field of their own. */
const partsOfColumn: Readonly<Record<LedgerColumn, readonly Part[]>> = {
  article: [],
  quote: ['kinds'],
  source: ['sourceIds'],
  manner: ['manners'],
  cue: ['cue'],
  channel: ['channel'],
  state: ['states', 'detached'],
  evidence: ['hasEvidence'],
  requests: ['hasRequests', 'requestOutcomes'],
  changed: ['changedSince'],
}

/** What the filter under a column lets through, in words; empty where it lets all through. */
export const wordsOfColumn = (
  column: LedgerColumn,
  filter: LedgerFilter,
  nameOfSource: NameOfSource,
): readonly string[] => partsOfColumn[column].flatMap((part) => wordsOfPart(part, filter, nameOfSource) ?? [])

/** The filter with one part set anew; undefined or an empty value takes the part away. */
export const withPart = <Name extends Part>(
  filter: LedgerFilter,
  part: Name,
  value: LedgerFilter[Name] | undefined,
): LedgerFilter => {
  const { [part]: _, ...others } = filter
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty ? others : { ...others, [part]: value }
}
