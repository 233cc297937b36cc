/**
 * How an example shows that a word does what its list is for:
 * - `matters`: without the word in its list, the example is read differently;
 * - `cue`, `source`, `said`: the word lies in the cue, the mention or what is said;
 * - `round`: the word lies in none of them, though something is proposed;
 * - `dated`: a month, of a day that is read;
 * - `stopped`: the full stop after the word is part of it;
 * - a part of speech, such as `DET`: the word is tagged so.
 */
export type Role = 'matters' | 'cue' | 'source' | 'said' | 'round' | 'stopped' | 'dated' | Uppercase<string>

/** A sentence with `{}` where a word stands, and the words that stand there in turn. */
export type Example = readonly [sentence: string, words: string]

/** The examples of a list by the list's name. */
export type Examples = Readonly<Record<string, readonly [role: Role, ...examples: readonly Example[]]>>
