import { manNames, womanNames } from '../languages/names.ts'
import { beforeNames, nameLinks, organisationWords, particles } from './source-words.ts'

/** Words in capitals that may be somebody's name. */
export interface NameRun {
  readonly name: string
  readonly surname: string
  /** What stands before it in capitals: "Federal Councillor". */
  readonly title: string
  /** The first name is a frequent one. */
  readonly isKnown: boolean
  /** Where the name stands, a UTF-16 offset. */
  readonly at: number
}

const part = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*"
const capitalRun = new RegExp(
  `(?<![\\p{L}.])${part}(?:(?: (?:${particles})){0,2} (?:\\p{Lu}\\. )?${part}){1,6}(?![\\p{L}])`,
  'gu',
)
/** Whether a word in capitals begins no name: an article, or a title, which is looked at for itself. */
const leads = (word: string): boolean => beforeNames.has(word.toLowerCase().replace(/\.$/, ''))

const isFirstName = (word: string): boolean => womanNames.has(word.toLowerCase()) || manNames.has(word.toLowerCase())

/** The name in a run of words in capitals: from a known first name on, else its last two words. */
const nameIn = (run: string, index: number): NameRun | null => {
  const parts = run.split(' ')
  while (parts.length > 0 && leads(parts[0] ?? '')) parts.shift()
  const surname = parts.at(-1) ?? ''
  if (parts.length < 2 || surname.length < 3 || organisationWords.test(run)) return null
  const known = parts.findIndex(isFirstName)
  const isKnown = known >= 0 && known < parts.length - 1
  const start = isKnown ? known : parts.length === 2 ? 0 : parts.length - 2
  const name = parts.slice(start).join(' ')
  return { name, surname, title: parts.slice(0, start).join(' '), isKnown, at: index + run.length - name.length }
}

/** "The “Elva Herald”": the name of a newspaper, a ship, a song. */
const isInMarks = (paragraph: string, start: number, end: number): boolean =>
  /["“„«»‹›'‘‚]/.test(paragraph[start - 1] ?? '') && /["“”«»‹›'‘’]/.test(paragraph[end] ?? '')

const longestLead = 40

const linkedName = new RegExp(`\\p{Lu}\\p{L}+ (?:${nameLinks}) $`, 'u')

/** "the Department of **Foreign Affairs**": the end of a longer name. */
const isInName = (paragraph: string, start: number): boolean =>
  linkedName.test(paragraph.slice(Math.max(0, start - longestLead), start))

/** The names of a paragraph. */
export const nameRunsIn = (paragraph: string): readonly NameRun[] =>
  [...paragraph.matchAll(capitalRun)]
    .filter(({ 0: run, index }) => !isInMarks(paragraph, index, index + run.length) && !isInName(paragraph, index))
    .map(({ 0: run, index }) => nameIn(run, index))
    .filter((run) => run !== null)
