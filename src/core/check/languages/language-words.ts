/** A verb of saying that says more than that: its forms, and what it adds. */
export interface LoadedVerb {
  readonly forms: string
  /** Goes on after “says that”. */
  readonly implies: string
}

/** What the rules need to know of a language. Wordings are regular expressions; upper and lower case are the same. */
export interface LanguageWords {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** January first; where a month is also written short, both. */
  readonly months: readonly string[]
  readonly yesterday: string
  readonly today: string
  readonly tomorrow: string
  /** Between such a word and the name of its weekday: “today, Tuesday”. */
  readonly dayJoint: string
  /** What stands before a weekday that is meant as a day, not as a habit: “on”. May be nothing. */
  readonly onWeekday: string
  /** Right before and right after a weekday, these say which week is meant, or that it is every week. */
  readonly weekBefore: string
  readonly weekAfter: string
  /** Verbs that tell of what is over, and of what is to come. */
  readonly past: string
  readonly future: string
  /** What is to come, as everybody says it: “expected”. */
  readonly planned: string
  readonly loadedVerbs: readonly LoadedVerb[]
  /** The plain verb for those forms that it can stand for as it is. */
  readonly plainSaying: { readonly past: string; readonly instead: string }
  /** Attributes to papers rather than to people. */
  readonly accordingTo: string
  /** Sources in the plural that have no name. */
  readonly pluralSources: string
  /** A source that nothing is said of. */
  readonly bareSource: string
  /** Praise, blame and insult, which nobody may utter unnamed. */
  readonly opinion: string
  /** Wrongdoing that somebody is accused of. */
  readonly allegation: string
  /** Before a name, these are no function: prepositions, articles, conjunctions, forms of address. */
  readonly noFunction: ReadonlySet<string>
  /** Spellings of one name or term, of which an article has one. */
  readonly variants: readonly (readonly string[])[]
}

const never = '(?!)'

/** For a language that Attest has no words of: nothing fits. */
export const noWords: LanguageWords = {
  weekdays: Array.from({ length: 7 }, () => never),
  months: Array.from({ length: 12 }, () => never),
  yesterday: never,
  today: never,
  tomorrow: never,
  dayJoint: '',
  onWeekday: never,
  weekBefore: never,
  weekAfter: never,
  past: never,
  future: never,
  planned: never,
  loadedVerbs: [],
  plainSaying: { past: never, instead: '' },
  accordingTo: never,
  pluralSources: never,
  bareSource: never,
  opinion: never,
  allegation: never,
  noFunction: new Set(),
  variants: [],
}
