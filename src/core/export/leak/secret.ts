/** Something that must not stand in a file that leaves, and how to tell it. */
export interface Secret {
  /** What it is, for the message: never the words themselves. */
  readonly what: 'the name' | 'an alias' | 'a contact'
  /** Finds it in text that was folded (`core/text/folding.ts`); global. */
  readonly pattern: RegExp
  /** Whether the words as they stand, unfolded, are it: a short or common word counts only in its own case. */
  readonly isIt: (words: string) => boolean
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What may stand between two words of a name: spaces, a comma, a hyphen, a line's end, a few of them together. */
const between = '[^\\p{L}\\p{N}]{0,6}'

/** Scripts that write no spaces: a name has letters on both sides there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** From this length on, words are found inside others too: in an address, a file's name, a hashtag. */
const longEnough = 8

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
const anyCase = (): boolean => true

/** Whether words begin with a capital, or are of a script without them. */
export const beginsWithCapital = (words: string): boolean => {
  const [first = ''] = words.match(/\p{L}/u) ?? []
  return !hasCase(first) || first !== first.toLowerCase()
}

/** A secret of the folded words of a name, in this order, whatever stands between them. */
export const secretOf = (
  what: Secret['what'],
  words: readonly string[],
  isIt: (words: string) => boolean = anyCase,
): Secret => {
  const whole = words.join('')
  const body = words.map(escaped).join(between)
  const isLoose = whole.length >= longEnough || unspaced.test(whole)
  const pattern = isLoose ? body : `(?<![\\p{L}\\p{N}])${body}(?:['’]?s)?(?![\\p{L}\\p{N}])`
  return { what, pattern: new RegExp(pattern, 'gu'), isIt }
}

/** First name and surname with up to two words or initials between them. */
export const secretAround = (what: Secret['what'], first: string, surname: readonly string[]): Secret => ({
  what,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(first)}(?:[^\\p{L}\\p{N}]{1,3}\\p{L}+\\.?){0,2}[^\\p{L}\\p{N}]{1,3}${surname.map(escaped).join(between)}`,
    'gu',
  ),
  isIt: anyCase,
})

/** The digits of a telephone number, however they are parted. */
export const secretNumber = (digits: string): Secret => ({
  what: 'a contact',
  pattern: new RegExp(`${[...digits].join('[^\\p{L}\\p{N}]{0,3}')}(?!\\d)`, 'gu'),
  isIt: anyCase,
})
