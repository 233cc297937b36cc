import type { Piece } from '../../model/annotation.ts'
import type { SourceProposal } from '../../model/suggestion.ts'
import { manPronouns, organisationWords, womanPronouns } from '../languages/sources.ts'
import { bareName, kindOfSource } from './kind-of-source.ts'
import type { Gender, Person } from './person.ts'

/** Whom a mention may mean, and why. */
export interface Resolution {
  readonly sources: readonly SourceProposal[]
  /** "“she” is Maria Lind, last named woman"; empty where the mention speaks for itself. */
  readonly because: string
}

const proposal = ({ name, function: role, affiliation }: Person): SourceProposal => ({
  name,
  kind: 'person',
  function: role,
  affiliation,
})

const lastPlaceBefore = ({ places }: Person, offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

const sentenceStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('. ', offset - 1), text.lastIndexOf('? ', offset - 1)) +
  1

/** How near a person is: by the sentence of the last naming, and first in it before later in it. */
const nearness = (text: string, person: Person, offset: number): number => {
  const place = lastPlaceBefore(person, offset)
  if (place < 0) return -1
  const start = sentenceStart(text, place)
  return start + Math.max(0, 1 - (place - start) / 10_000)
}

const byNearness = (text: string, people: readonly Person[], offset: number): readonly Person[] =>
  people
    .map((person) => ({ person, near: nearness(text, person, offset) }))
    .filter(({ near }) => near >= 0)
    .sort((a, b) => b.near - a.near)
    .map(({ person }) => person)

const furthest = 1500

const pronoun = (text: string, people: readonly Person[], mention: Piece, gender: Gender): Resolution => {
  const near = byNearness(text, people, mention.start).filter(
    (person) => mention.start - lastPlaceBefore(person, mention.start) < furthest,
  )
  const sure = near.filter((person) => person.gender === gender)
  const fitting = sure.length > 0 ? sure : near.filter((person) => person.gender === null)
  const [first, second] = fitting
  if (!first) return { sources: [], because: `“${mention.words}” could not be resolved` }
  const together =
    second &&
    sentenceStart(text, lastPlaceBefore(second, mention.start)) ===
      sentenceStart(text, lastPlaceBefore(first, mention.start))
  const isSubject =
    lastPlaceBefore(first, mention.start) - sentenceStart(text, lastPlaceBefore(first, mention.start)) < 25
  if (together && sure.length > 1 && !isSubject)
    return {
      sources: [proposal(first), proposal(second)],
      because: `“${mention.words}” may be ${first.name} or ${second.name}`,
    }
  return {
    sources: [proposal(first)],
    because: `“${mention.words}” is ${first.name}, last named ${gender ?? 'person'}`,
  }
}

const expand = (text: string, acronym: string): string => {
  const at = text.indexOf(`(${acronym})`)
  if (at < 0) return acronym
  const before =
    /((?:\p{Lu}[\p{L}-]*|of|for|and|the|und|für|de|des|du|et|di|e)(?: (?:\p{Lu}[\p{L}-]*|of|for|and|the|und|für|de|des|du|et|di|e)){1,8}) $/u.exec(
      text.slice(Math.max(0, at - 120), at),
    )
  return before?.[1] ? before[1].replace(/^(?:(?:of|for|and|the|The|Der|Die|Das|La|Le)\s+)+/u, '') : acronym
}

const describesPerson =
  /^(?:the|der|die|le|la|il|l['’])\s?(?:\S+ ){0,3}?(?:head|chair\w*|minister\w*|president\w*|senator|governor|mayor|spokes\w+|director|leader|chief|secretary|candidate|nominee|lawyer|professor|doctor|coach|actor|singer|author|man|woman|\d+-year-old|chef\w*|präsident\w*|sprecher\w*|direktor\w*|leiter\w*|vorsitzende\w*|bürgermeister\w*|politiker\w*|\d+-jährige\w*|président\w*|porte-parole|maire|ministre|directeur|directrice|presidente|sindaco|ministro|ministra|portavoce|direttore|direttrice)(?!\p{L})/iu

/**
 * Whom a mention means.
 * @param lastSpeaker who spoke last in the same paragraph, for descriptions such as "the head of the department"
 */
export const resolveMention = (
  text: string,
  people: readonly Person[],
  mention: Piece,
  lastSpeaker: SourceProposal | null,
): Resolution => {
  const words = mention.words.replace(/[,\s]+$/, '')
  const lower = words.toLowerCase()
  if (womanPronouns.has(lower)) return pronoun(text, people, mention, 'woman')
  if (manPronouns.has(lower)) return pronoun(text, people, mention, 'man')
  const named = people.filter(({ name }) => words.includes(name))
  if (named.length > 0) return { sources: named.slice(0, 1).map(proposal), because: '' }
  const surname = people.filter((person) => new RegExp(`(?<!\\p{L})${person.surname}(?!\\p{L})`, 'u').test(words))
  if (surname.length > 0 && !organisationWords.test(words))
    return {
      sources: byNearness(text, surname, mention.end).slice(0, 2).map(proposal),
      because: surname.length === 1 ? `“${words}” is ${surname[0]?.name}` : `“${words}” may be several people`,
    }
  if (describesPerson.test(words) && lastSpeaker)
    return { sources: [lastSpeaker], because: `“${words}” is ${lastSpeaker.name}, who spoke last` }
  const bare = bareName(words)
  if (bare === '' || !/[\p{Lu}\p{L}]{2}/u.test(bare)) return { sources: [], because: '' }
  const kind = kindOfSource(words)
  const isAcronym = /^\p{Lu}{2,6}$/u.test(bare)
  const full = isAcronym ? expand(text, bare) : bare.replace(/\s*\([^)]*\)$/, '')
  const isPronoun =
    /^(?:they|it|we|i|you|who|which|that|es|wir|ich|man|ils|elles|on|nous|loro|noi|people|some|many|others|one)$/i.test(
      bare,
    )
  if (isPronoun) return { sources: [], because: `“${words}” names nobody` }
  return {
    sources: [{ name: full, kind, function: '', affiliation: '' }],
    because: full === bare ? '' : `“${bare}” is ${full}`,
  }
}
