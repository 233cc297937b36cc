import { manNames, manTitles, organisationWords, womanNames, womanTitles } from '../languages/sources.ts'

export type Gender = 'woman' | 'man' | null

/** Someone the text names. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly gender: Gender
  readonly function: string
  readonly affiliation: string
  /** Where the full name or the surname stands, UTF-16 offsets, in reading order. */
  readonly places: readonly number[]
}

const particle = '(?:von|van|de|der|den|di|da|del|della|la|le|al|el|bin|zu|du)'
const part = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*"
const capitalRun = new RegExp(
  `(?<![\\p{L}.])${part}(?:(?: ${particle}){0,2} (?:\\p{Lu}\\. )?${part}){1,6}(?![\\p{L}])`,
  'gu',
)
/** Words in capitals that begin no name: articles, and titles, which are looked at for themselves. */
const lead =
  /^(?:the|a|an|in|on|at|but|and|for|der|die|das|le|la|les|il|lo|per|secondo|selon|pour|laut|nach|mr|mrs|ms|herr|frau|mme|m|signora|signor|dr|prof)\.?$/i

const genderOf = (text: string, name: string, at: number): Gender => {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 30), at))?.[1]?.toLowerCase() ?? ''
  const first = name.split(' ')[0]?.toLowerCase() ?? ''
  if (womanTitles.has(before) || womanNames.has(first)) return 'woman'
  return manTitles.has(before) || manNames.has(first) ? 'man' : null
}

const surnameGender = (text: string, surname: string): Gender => {
  const titled = new RegExp(`(?<!\\p{L})(\\p{L}+\\.?) ${surname}(?!\\p{L})`, 'gu')
  for (const match of text.matchAll(titled)) {
    const title = match[1]?.toLowerCase() ?? ''
    if (womanTitles.has(title)) return 'woman'
    if (manTitles.has(title)) return 'man'
  }
  return null
}

const roleWord = "[\\p{L}'’-]+"
const link = "(?: of| for| at| des| der| von| vom| beim| du| de la| de l['’]| de| des| del| della| dell['’]| di)"
const afterName = new RegExp(
  `^,? (?:the |an? |der |die |das |le |la |l['’]|il |lo )?((?:${roleWord} ){0,3}?${roleWord})${link} ?((?:the |der |des )?[^,.;()“”"]{2,60}?)[,.;]`,
  'iu',
)
const beforeName = /(?<!\S)(?:(its|their|his|her) |((?:\p{Lu}[\p{L}-]+ ?){1,4})['’]s? )?((?:\p{Ll}[\p{L}-]+ ){1,2})$/u

const roleOf = (text: string, at: number, end: number): { function: string; affiliation: string } => {
  const after = afterName.exec(text.slice(end, end + 140))
  if (after?.[1] && after[2] && text[end] === ',')
    return { function: after[1].trim(), affiliation: after[2].replace(/^the /i, '').trim() }
  const before = beforeName.exec(text.slice(Math.max(0, at - 80), at))
  const isOwned = before?.[1] !== undefined || before?.[2] !== undefined
  if (before?.[3] && isOwned)
    return { function: before[3].trim(), affiliation: (before[2] ?? organisationBefore(text, at)).trim() }
  return { function: '', affiliation: '' }
}

/** "**The Foreign Ministry** published a statement by its spokesperson": whom "its" stands for. */
const organisationBefore = (text: string, at: number): string => {
  const sentence = text.slice(Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1, at)
  const names = sentence.match(/\p{Lu}[\p{L}-]+(?: (?:of|for|and|the) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+)+/gu) ?? []
  return (names.find((name) => organisationWords.test(name)) ?? '').replace(/^(?:The|Der|Die|Das|Le|La|Il) /, '')
}

const placesOf = (text: string, surname: string): readonly number[] => {
  const pattern = new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'gu')
  return [...text.matchAll(pattern)].map(({ index }) => index)
}

const mostPeople = 200

interface NameRun {
  readonly name: string
  /** What stands before it in capitals: "Federal Councillor". */
  readonly title: string
  readonly isKnown: boolean
}

const isFirstName = (word: string): boolean => womanNames.has(word.toLowerCase()) || manNames.has(word.toLowerCase())

/** The name in a run of words in capitals: from a known first name on, else its last two words. */
const nameIn = (run: string): NameRun | null => {
  const parts = run.split(' ')
  while (parts.length > 0 && lead.test(parts[0] ?? '')) parts.shift()
  if (parts.length < 2) return null
  const known = parts.findIndex(isFirstName)
  const isKnown = known >= 0 && known < parts.length - 1
  const start = isKnown ? known : parts.length === 2 ? 0 : parts.length - 2
  return { name: parts.slice(start).join(' '), title: parts.slice(0, start).join(' '), isKnown }
}

/**
 * The people a text names in full: with a known first name, or, where capitals do not mark every noun, called by the
 * surname alone elsewhere.
 */
export const findPeople = (text: string, language: string): readonly Person[] => {
  const people = new Map<string, Person>()
  for (const { 0: found, index } of text.matchAll(capitalRun)) {
    const run = nameIn(found)
    const surname = run?.name.split(' ').at(-1) ?? ''
    if (
      !run ||
      people.size >= mostPeople ||
      people.has(run.name) ||
      organisationWords.test(found) ||
      surname.length < 3
    )
      continue
    const places = placesOf(text, surname)
    const at = index + found.length - run.name.length
    const isApposed = text.slice(at - 2, at) === ', ' && /[,.;]/.test(text[at + run.name.length] ?? '')
    if (!run.isKnown && !isApposed && (places.length < 2 || language === 'de')) continue
    const gender = genderOf(text, run.name, at) ?? surnameGender(text, surname)
    const role = roleOf(text, at, at + run.name.length)
    people.set(run.name, { name: run.name, surname, gender, places, ...role, function: role.function || run.title })
  }
  return [...people.values()]
}
