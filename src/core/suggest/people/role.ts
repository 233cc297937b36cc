import {
  afterWord,
  appositionArticles,
  articles,
  definiteArticles,
  nameLinks,
  organisationWords,
  owners,
  roleLinks,
  roleNouns,
} from './source-words.ts'

/** What somebody is, and whose, as far as the words next to the name say. */
export interface Role {
  readonly function: string
  readonly affiliation: string
}

const roleWord = "[\\p{L}'’-]+"
/** An article in a capital is part of a name: "head of **the** board", "director of Le Temps". */
const link = ` (?:${roleLinks})(?:(?<=['’])| )(?:(?-i:${articles})${afterWord})?`
const afterName = new RegExp(
  `^,? (?:(?:${appositionArticles})${afterWord})?((?:${roleWord} ){0,3}?${roleWord})${link}([^,.;()“”"]{2,60}?)[,.;]`,
  'iu',
)
const beforeName = new RegExp(
  `(?<!\\S)(?:(${owners}) |((?:\\p{Lu}[\\p{L}-]+ ?){1,4})['’]s? )?((?:\\p{Ll}[\\p{L}-]+ ){1,2})$`,
  'u',
)

/** "The mayor of Port Elva, **Tom Reed**", "die Sprecherin des Kantons, **Claudia Egger**" */
const titleBefore = new RegExp(
  `(?<!\\p{L})(?:${definiteArticles})${afterWord}((?:[\\p{L}-]+ ){0,2}?(?:${roleNouns}))(?:${link}([^,.;()“”"]{2,50}))?, $`,
  'iu',
)
const longestTitle = 90

/** "Tom Reed, **the mayor**." */
const descriptionAfter = new RegExp(
  `^, (?:${appositionArticles})${afterWord}((?:${roleWord} ){0,3}?(?:${roleNouns}))[,.;]`,
  'iu',
)

const article = new RegExp(`^(?:${articles})${afterWord}`, 'iu')

/** Reads the role of the name that stands from `at` to `end`: "Ines Hale, head of the board,", "the board's head Ines Hale". */
export const roleOf = (text: string, at: number, end: number): Role => {
  const after = afterName.exec(text.slice(end, end + 140))
  if (after?.[1] && after[2] && text[end] === ',') return { function: after[1].trim(), affiliation: after[2].trim() }
  const described = descriptionAfter.exec(text.slice(end, end + longestTitle))
  if (described?.[1]) return { function: described[1], affiliation: '' }
  const titled = titleBefore.exec(text.slice(Math.max(0, at - longestTitle), at))
  if (titled?.[1]) return { function: titled[1].trim(), affiliation: (titled[2] ?? '').trim() }
  const before = beforeName.exec(text.slice(Math.max(0, at - 80), at))
  const isOwned = before?.[1] !== undefined || before?.[2] !== undefined
  if (before?.[3] && isOwned)
    return { function: before[3].trim(), affiliation: (before[2] ?? organisationBefore(text, at)).trim() }
  return { function: '', affiliation: '' }
}

/** How far back the sentence of a name is looked at, UTF-16 code units. */
const furthest = 300

const longName = new RegExp(`\\p{Lu}[\\p{L}-]+(?: (?:${nameLinks}) \\p{Lu}[\\p{L}-]+| \\p{Lu}[\\p{L}-]+)+`, 'gu')

/** "**The Foreign Ministry** published a statement by its spokesperson": whom "its" stands for. */
const organisationBefore = (text: string, at: number): string => {
  const near = text.slice(Math.max(0, at - furthest), at)
  const sentence = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ')) + 1)
  const names = sentence.match(longName) ?? []
  return (names.find((name) => organisationWords.test(name)) ?? '').replace(article, '')
}
