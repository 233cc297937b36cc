import type { SourceKind } from '../../model/source.ts'
import { agencies } from '../languages/names.ts'
import { agencyWords, articles, documentWords, organisationWords, unnamedWords } from './source-words.ts'

const article = new RegExp(`^(?:${articles})(?:(?<=['’])|\\s+)`, 'iu')

/** Newspapers and broadcasters are written so: the “Herald”. */
const nameInMarks = /[“"„«»][^“”"„«»]+[“”"«»]$/u

/** "Angaben der Polizei": the words that name a source in German by what it gave. */
const given =
  /^(?:eigenen? )?(?:Angaben?|Aussagen?|Informationen|Darstellung|Mitteilung|Meldung|Ansicht|Meinung|Einschätzung) (?:der|des|von|vom|eines|einer) /u

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
