import { isAttributable } from '../model/annotation.ts'
import type { Source, SourceKind } from '../model/source.ts'
import type { AnnotatedCopy } from './annotated-copy.ts'
import { countInWords } from './in-words.ts'

/** One line of an export's list of sources. A source's note (contacts, remarks for the desk) is never part of it. */
export interface SourceEntry {
  readonly name: string
  readonly kind: string
  readonly function: string
  readonly affiliation: string
  /** Under what terms, with "protected" where the identity must not leave the desk. */
  readonly terms: string
  /** How many quotes and claims of this article it is the source of. */
  readonly quotes: number
}

/** The words over the list's columns, in order. */
export const sourceColumns = ['Name', 'Kind', 'Function', 'Affiliation', 'Terms', 'Quotes'] as const

const kinds: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  agency: 'news agency',
  document: 'document',
  unnamed: 'unnamed',
}

const entry = (source: Source, quotes: number): SourceEntry => ({
  name: source.name,
  kind: kinds[source.kind],
  function: source.function,
  affiliation: source.affiliation,
  terms: source.protected ? `${source.terms}, protected` : source.terms,
  quotes,
})

/** The sources an article names, those who say most first. */
export const sourceList = (copy: AnnotatedCopy): readonly SourceEntry[] => {
  const counts = new Map<string, number>()
  for (const { annotation } of copy.byId.values()) {
    const { sourceId } = annotation.attribution
    if (sourceId && isAttributable(annotation.kind)) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  }
  return copy.sources
    .map((source) => entry(source, counts.get(source.id) ?? 0))
    .toSorted((one, other) => other.quotes - one.quotes || (one.name < other.name ? -1 : Number(one.name > other.name)))
}

/** The cells of an entry under `sourceColumns`. */
export const sourceCells = (source: SourceEntry): readonly string[] => [
  source.name,
  source.kind,
  source.function,
  source.affiliation,
  source.terms,
  String(source.quotes),
]

/** A warning for the head of an export that names protected sources; empty where it names none. */
export const protectionWarning = (copy: AnnotatedCopy): string => {
  const count = copy.sources.filter((source) => source.protected).length
  return count === 0 ? '' : `For the desk only: names ${countInWords(count, 'protected source')}. Do not pass on.`
}
