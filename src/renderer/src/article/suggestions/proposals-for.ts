import type { ConfirmationProposal, SourceProposal } from '../../../../core/model/suggestion.ts'
import { bareName, kindOfSource } from '../../../../core/suggest/people/kind-of-source.ts'
import { sortKey } from '../../../../core/text/sort-key.ts'
import type { Ghost } from './ghost.ts'

interface Run {
  readonly start: number
  readonly end: number
}

const overlaps = (ghost: Ghost, pieces: readonly Run[]): boolean =>
  ghost.pieces.some((own) => pieces.some(({ start, end }) => own.start < end && start < own.end))

/** The names read in a tagged mention: those the article names elsewhere, else its own words where they are a name. */
const namedIn = (mention: string, all: readonly Ghost[]): readonly SourceProposal[] => {
  const known = all
    .flatMap(({ sources }) => sources)
    .filter(({ name }) => mention.includes(name) || mention.includes(name.split(' ').at(-1) ?? name))
  const bare = bareName(mention)
  if (known.length > 0 || !/^\p{Lu}/u.test(bare)) return known
  return [{ name: bare, kind: kindOfSource(mention), function: '', affiliation: '' }]
}

/**
 * Who may have said tagged words, as far as the copy tells: whom the suggestions read there, then whom the tagged
 * mention names. Each name once.
 * @param mention the words of the tagged mention; empty where there is none
 */
export const proposalsFor = (
  all: readonly Ghost[],
  pieces: readonly Run[],
  mention: string,
): readonly SourceProposal[] => {
  const read = all.filter((ghost) => overlaps(ghost, pieces)).flatMap(({ sources }) => sources)
  const proposals = new Map<string, SourceProposal>()
  for (const proposal of [...read, ...(mention ? namedIn(mention, all) : [])]) {
    const key = sortKey(proposal.name)
    if (!proposals.has(key)) proposals.set(key, proposal)
  }
  return [...proposals.values()]
}

/** What the copy says of the confirmation of tagged words; null where it says nothing. */
export const wordingFor = (all: readonly Ghost[], pieces: readonly Run[]): ConfirmationProposal | null =>
  all.find((ghost) => ghost.confirmation && overlaps(ghost, pieces))?.confirmation ?? null
