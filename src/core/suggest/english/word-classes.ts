import {
  adverbs,
  beForms,
  haveForms,
  modals,
  months,
  negations,
  occasions,
  ownerEndings,
  owners,
  plurals,
  relativePronouns,
  sourceWords,
  timeNouns,
  weekdays,
} from '../languages/en/words.ts'
import { type Word, wordAt } from '../words/word.ts'

export const isTimeWord = ({ lower }: Word): boolean => timeNouns.has(lower) || weekdays.has(lower) || months.has(lower)
export const isWeekday = ({ lower }: Word): boolean => weekdays.has(lower) || months.has(lower)
export const isOccasion = ({ lower }: Word): boolean => occasions.has(lower)
/** "her", "the mayor's": what owns the noun after it. */
export const isOwner = ({ lower }: Word): boolean => owners.has(lower) || ownerEndings.has(lower)

/** "…, **who** leads the board, …": "that" follows no comma. */
export const opensRelative = ({ lower }: Word): boolean => relativePronouns.has(lower) && lower !== 'that'

export const isAdverb = ({ pos, lower }: Word): boolean => pos === 'ADV' || negations.has(lower) || adverbs.has(lower)
/** Whether a noun stands for many: "nurses", "townspeople". */
export const isPlural = ({ lower }: Word): boolean =>
  lower.endsWith('s') || [...plurals].some((plural) => lower.endsWith(plural))
/** How many words name a source at an index: "according to" are two; 0 where none do. */
export const sourceWordsAt = (words: readonly Word[], at: number): number => {
  const named = [...sourceWords].find((phrase) =>
    phrase.split('_').every((part, index) => wordAt(words, at + index).lower === part),
  )
  return named === undefined ? 0 : named.split('_').length
}
export const isNounLike = ({ pos }: Word): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'X' || pos === 'SYM'
export const isAuxiliary = ({ pos, lower }: Word): boolean =>
  pos === 'AUX' || beForms.has(lower) || haveForms.has(lower) || modals.has(lower)
export const isDash = ({ text }: Word): boolean => /^(?:—|–|--|―)$/.test(text)
