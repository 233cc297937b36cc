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
const fullName = new RegExp(
  `(?<![\\p{L}.])${part}(?: \\p{Lu}\\.)?(?: ${particle}){0,2}(?: ${part}){1,2}(?![\\p{L}])`,
  'gu',
)

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
const beforeName = new RegExp(
  `(?:(its|their|his|her)|((?:\\p{Lu}[\\p{L}-]+ ?){1,4})['’]s?)? ?((?:\\p{Ll}[\\p{L}-]+ ){1,2})$`,
  'u',
)

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

/** The people a text names in full: with a known first name, or called by the surname alone elsewhere. */
export const findPeople = (text: string): readonly Person[] => {
  const people = new Map<string, Person>()
  for (const { 0: found, index } of text.matchAll(fullName)) {
    const parts = found.split(' ')
    const surname = parts.at(-1) ?? ''
    const named = parts.findIndex((word) => womanNames.has(word.toLowerCase()) || manNames.has(word.toLowerCase()))
    const name = parts.slice(Math.max(0, Math.min(named, parts.length - 2))).join(' ')
    if (people.size >= mostPeople || people.has(name) || organisationWords.test(found) || surname.length < 3) continue
    const places = placesOf(text, surname)
    if (named < 0 && places.length < 2) continue
    const at = index + found.length - name.length
    const gender = genderOf(text, name, at) ?? surnameGender(text, surname)
    people.set(name, { name, surname, gender, places, ...roleOf(text, at, at + name.length) })
  }
  return [...people.values()]
}
