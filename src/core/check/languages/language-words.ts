/** What the rules need to know of a language. Wordings are regular expressions; upper and lower case are the same. */
export interface LanguageWords {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** January first; where a month is also written short, both. */
  readonly months: readonly string[]
}

const never = '(?!)'

/** For a language that Attest has no words of: nothing fits. */
export const noWords: LanguageWords = {
  weekdays: Array.from({ length: 7 }, () => never),
  months: Array.from({ length: 12 }, () => never),
}
