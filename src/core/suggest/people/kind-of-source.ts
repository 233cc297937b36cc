import type { SourceKind } from '../../model/source.ts'
import { agencies } from '../languages/names.ts'
import {
  afterWord,
  agencyWords,
  articles,
  documentWords,
  organisationWords,
  statementLinks,
  statements,
  unnamedWords,
} from './source-words.ts'

const article = new RegExp(`^(?:${articles})${afterWord}`, 'iu')

/** Newspapers and broadcasters are written so: the “Herald”. */
const nameInMarks = /[“"„«»][^“”"„«»]+[“”"«»]$/u

/** "**Angaben der** Polizei": what names a source by what it gave. */
const given = new RegExp(`^(?:${statements}) (?:${statementLinks}) `, 'iu')

/** A name without the article before it and the comma or genitive behind it; at most 500 characters. */
export const bareName = (words: string): string =>
  words
    .replace(/[,\s]+$/, '')
    .replace(/['’]s?$/, '')
    .replace(article, '')
    .replace(given, '')
    .replace(/^[“”"„«»]\s*([^“”"„«»]+?)\s*[“”"«»]$/u, '$1')
    .slice(0, 500)

/** What kind of source words name, as far as the words themselves tell; a person where they do not. */
export const kindOfSource = (words: string): SourceKind => {
  if (
    agencyWords.test(words) ||
    bareName(words)
      .split(' ')
      .some((word) => agencies.has(word.toLowerCase()))
  )
    return 'agency'
  if (documentWords.test(words)) return 'document'
  if (unnamedWords.test(words)) return 'unnamed'
  return organisationWords.test(words) || nameInMarks.test(words) || /^\p{Lu}{2,}$/u.test(bareName(words))
    ? 'organisation'
    : 'person'
}
