import { wordSet } from '../../text/word-set.ts'
import { german } from '../languages/de/sources.ts'
import { english } from '../languages/en/sources.ts'
import { french } from '../languages/fr/sources.ts'
import { italian } from '../languages/it/sources.ts'
import type { SourceWords } from '../languages/source-words.ts'

/** Copy names sources of other languages, too: the words of all four count together. */
const all = (name: keyof SourceWords): ReadonlySet<string> =>
  wordSet([english, german, french, italian].map((words) => words[name]).join(' '))

/** Letters by what they are not: a class of all letters takes long to compile. */
const anyLetters = '[^\\s.,;:!?()“”"„«»]*'

/** The words as alternatives of an expression, the longest first; their signs are read as their description says. */
const alternatives = (name: keyof SourceWords): string =>
  [...all(name)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll('_', ' ').replaceAll("'", "['’]").replaceAll('*', anyLetters))
    .join('|')

const anywhere = (name: keyof SourceWords, plural = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives(name)})${plural}(?!\\p{L})`, 'iu')

export const agencyWords = anywhere('agency')
export const organisationWords = anywhere('organisation', '(?:s|en|e)?')
export const outletWords = new RegExp(`(?:^|[\\s-])(?:${alternatives('outlet')})(?:\\s|$)`, 'iu')
export const documentWords = anywhere('document')
export const unnamedWords = anywhere('unnamed')
/** As alternatives of an expression. */
export const roleNouns = alternatives('role')
export const definiteArticles = alternatives('definiteArticles')
/** Articles that may begin what tells more of somebody. */
export const appositionArticles = `${definiteArticles}|${alternatives('indefiniteArticles')}`
export const articles = `${appositionArticles}|${alternatives('otherArticles')}`
/** What follows an article or the like: a blank, unless it ends in an apostrophe. */
export const afterWord = `(?:(?<=['’])|\\s+)`
export const particles = alternatives('particles')
export const nameLinks = alternatives('nameLinks')
export const outletLinks = alternatives('outletLinks')
export const roleLinks = alternatives('roleLinks')
export const owners = alternatives('owners')
export const statements = alternatives('statements')
export const statementLinks = alternatives('statementLinks')
export const beforeAgency = alternatives('beforeAgency')
export const smallNameWords = alternatives('withinNames')

export const womanTitles = all('womanTitles')
export const manTitles = all('manTitles')
export const womanPronouns = all('womanPronouns')
export const manPronouns = all('manPronouns')
export const relatives = all('relatives')
export const nobody = all('nobody')
export const beforeNames = all('beforeNames')
export const withinNames = all('withinNames')
export const origins = all('origins')
