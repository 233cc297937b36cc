import type { Piece } from '../../model/annotation.ts'
import type { SourceProposal } from '../../model/suggestion.ts'
import { lastBefore } from '../words/last-before.ts'
import type { Span } from '../words/word.ts'
import { sameName } from './acronyms.ts'
import { bareName, kindOfSource } from './kind-of-source.ts'
import type { Person } from './person.ts'
import {
  beforeAgency,
  definiteArticles,
  manPronouns,
  nobody,
  organisationWords,
  relatives,
  roleNouns,
  womanPronouns,
} from './source-words.ts'
import { type Gender, isWholeAt } from './surnames.ts'

/** Whom a mention may mean, and why. */
export interface Resolution {
  readonly sources: readonly SourceProposal[]
  /** "“she” is Maria Lind, last named woman"; empty where the mention speaks for itself. */
  readonly because: string
}

/** What a text says of those it names. */
export interface Context {
  readonly people: readonly Person[]
  readonly acronyms: ReadonlyMap<string, string>
  /** The sentences of the text, in reading order. */
  readonly sentences: readonly Span[]
}

const unresolved: Resolution = { sources: [], because: '' }

const proposal = ({ name, function: role, affiliation }: Person): SourceProposal => ({
  name,
  kind: 'person',
  function: role,
  affiliation,
})

const before = ({ places }: Person, offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

/** Someone who is named before a mention: where last, and where that sentence begins. */
interface Named {
  readonly person: Person
  readonly place: number
  readonly sentence: number
}

/** Who is named before an offset, the nearest first: by the sentence of the last naming, and first in it before later in it. */
const namedBefore = ({ sentences }: Context, people: readonly Person[], offset: number): readonly Named[] =>
  people
    .map((person) => {
      const place = before(person, offset)
      return { person, place, sentence: sentences[lastBefore(sentences, place)]?.start ?? 0 }
    })
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.sentence - a.sentence || a.place - b.place)

/** Further back, a pronoun means nobody, UTF-16 code units. */
const furthest = 1500
/** Who is named this near to the beginning of a sentence is what it is about. */
const subjectReach = 25

const pronoun = (context: Context, mention: Piece, gender: Gender): Resolution => {
  const near = namedBefore(context, context.people, mention.start).filter(
    ({ place }) => mention.start - place < furthest,
  )
  const sure = near.filter(({ person }) => person.gender === gender)
  const [first, second] = sure.length > 0 ? sure : near.filter(({ person }) => person.gender === null)
  if (!first) return { sources: [], because: `“${mention.words}” could not be resolved` }
  const together = second?.sentence === first.sentence
  if (second && together && sure.length > 1 && first.place - first.sentence >= subjectReach)
    return {
      sources: [proposal(first.person), proposal(second.person)],
      because: `“${mention.words}” may be ${first.person.name} or ${second.person.name}`,
    }
  return {
    sources: [proposal(first.person)],
    because: `“${mention.words}” is ${first.person.name}, last named ${gender ?? 'person'}`,
  }
}

const describesPerson = new RegExp(`^(?:${definiteArticles})\\s?(?:\\S+ ){0,3}?(${roleNouns})(?!\\p{L})`, 'iu')

const hasName = (words: string, name: string): boolean => {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (isWholeAt(words, name, at) && !/\p{L}/u.test(words[at - 1] ?? '')) return true
  return false
}

/** "The mayor" is who was called mayor before; else who spoke last in the same paragraph. */
const described = (context: Context, words: string, offset: number, lastSpeaker: SourceProposal | null): Resolution => {
  const role = describesPerson.exec(words)?.[1]?.toLowerCase()
  if (role === undefined) return unresolved
  const called = context.people.filter((person) => person.function.toLowerCase().split(/\s+/).includes(role))
  const [first, second] = namedBefore(context, called, offset)
  if (first && !second)
    return { sources: [proposal(first.person)], because: `“${words}” is ${first.person.name}, called so before` }
  if (lastSpeaker) return { sources: [lastSpeaker], because: `“${words}” is ${lastSpeaker.name}, who spoke last` }
  if (!first || !second) return unresolved
  return {
    sources: [proposal(first.person), proposal(second.person)],
    because: `“${words}” may be ${first.person.name} or ${second.person.name}`,
  }
}

/** "Ms. Hale, **who** added that": the person named right before. */
const relative = (context: Context, mention: Piece): Resolution => {
  const [nearest] = [...namedBefore(context, context.people, mention.start)].sort((a, b) => b.place - a.place)
  if (!nearest || mention.start - nearest.place > nearest.person.name.length + subjectReach) return unresolved
  return {
    sources: [proposal(nearest.person)],
    because: `“${mention.words}” is ${nearest.person.name}, named before it`,
  }
}

const named = (context: Context, words: string, offset: number): Resolution => {
  const full = context.people.find(({ name }) => words.includes(name))
  if (full) return { sources: [proposal(full)], because: '' }
  if (organisationWords.test(words)) return unresolved
  const called = context.people.filter(({ surname }) => hasName(words, surname))
  const [first, second] = namedBefore(context, called, offset)
  if (!first) return unresolved
  return second
    ? { sources: [proposal(first.person), proposal(second.person)], because: `“${words}” may be several people` }
    : { sources: [proposal(first.person)], because: `“${words}” is ${first.person.name}` }
}

/** "The Italian news agency **Ansa**" */
const agencyName = new RegExp(`(?<!\\p{L})(?i:${beforeAgency}) (\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)$`, 'u')

const asNamed = ({ acronyms }: Context, words: string): Resolution => {
  const bare = bareName(words)
  if (bare === '' || !/[\p{Lu}\p{L}]{2}/u.test(bare)) return unresolved
  if (nobody.has(bare.toLowerCase())) return { sources: [], because: `“${words}” names nobody` }
  const kind = kindOfSource(words)
  const agency = kind === 'agency' ? agencyName.exec(bare)?.[1] : undefined
  const plain = bare.replace(/\s*\([^)]*\)$/, '').replace(/,.*$/su, '')
  const name = acronyms.get(bare) ?? agency ?? sameName(acronyms, plain) ?? plain
  return {
    sources: [{ name, kind, function: '', affiliation: '' }],
    because: name === plain ? '' : `“${bare}” is ${name}`,
  }
}

/**
 * Whom a mention means.
 * @param lastSpeaker who spoke last in the same paragraph, for descriptions such as "the head of the department"
 */
export const resolveMention = (context: Context, mention: Piece, lastSpeaker: SourceProposal | null): Resolution => {
  const words = mention.words.replace(/[,\s]+$/, '')
  const lower = words.toLowerCase()
  if (womanPronouns.has(lower)) return pronoun(context, mention, 'woman')
  if (manPronouns.has(lower)) return pronoun(context, mention, 'man')
  const found = [
    relatives.has(lower) ? relative(context, mention) : named(context, words, mention.end),
    described(context, words, mention.start, lastSpeaker),
  ].find(({ sources }) => sources.length > 0)
  return found ?? asNamed(context, words)
}
