import { plainText } from '../../core/document/plain-text.ts'
import { emptyBody, parseBody } from '../../core/document/schema.ts'
import { AttestError } from '../../core/errors.ts'
import type { ArticleFields, Origin } from '../../core/model/article.ts'
import { languageOf } from '../../core/text/language.ts'
import { offersFor } from '../../core/text/opening-offers.ts'
import { slugOf } from '../../core/text/slug.ts'
import type { Copy } from './copy.ts'
import type { ImportedArticle } from './imported-article.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { placedNotes } from './placed-notes.ts'

/** Enough of the text for what heads it. */
const opening = 20_000

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/, '')

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed()

/** The longest that fields of an article are, in UTF-16 units. */
const longest = { headline: 1000, byline: 500, place: 200, credit: 500 } as const

/** A sentence for each field that is longer than an article keeps, with all of it. */
const cutNotes = (copy: Copy): readonly string[] =>
  (Object.keys(longest) as (keyof typeof longest)[]).flatMap((field) => {
    const words = copy[field] ?? ''
    return words.length > longest[field]
      ? [`The ${field} is longer than ${longest[field]} characters and was cut: “${cut(words, 10_000)}”`]
      : []
  })

const fieldsOf = (copy: Copy, text: string, fileName: string): ArticleFields => {
  const headline = cut(copy.headline, longest.headline)
  const { slug = '', credit = '', place = '' } = copy
  const known = { headline, date: copy.date, byline: copy.byline, place, credit }
  return {
    headline,
    slug: slugOf(slug) || slugOf(headline) || slugOf(withoutExtension(fileName)),
    place: cut(place, longest.place),
    date: copy.date,
    byline: cut(copy.byline, longest.byline),
    credit: cut(credit, longest.credit),
    language: languageOf(text) || copy.language,
    offers: offersFor(text.slice(0, opening).split('\n')).filter(({ field }) => known[field] === ''),
  }
}

/**
 * Makes an article of what a reader found. The body is checked against the schema.
 * @throws AttestError `empty_file` where there is no text, `too_large` above the limits of an article
 */
export const articleOf = (copy: Copy, origin: Origin): ImportedArticle => {
  if (copy.blocks.length === 0 && copy.headline === '') {
    const what = origin.format === 'pasted' ? 'There is no text to paste.' : 'There is no text in the file.'
    throw new AttestError('empty_file', `${what} Nothing was imported.`)
  }
  checkLimit('paragraphs', copy.blocks.length)
  const body = copy.blocks.length > 0 ? parseBody({ type: 'doc', content: copy.blocks }) : emptyBody()
  const { text, blocks } = plainText(body)
  checkLimit('characters', text.length)
  checkLimit('paragraphs', blocks.length)
  const { placed, notes } = placedNotes(copy.importedNotes ?? [], body)
  return {
    fields: fieldsOf(copy, text, origin.fileName),
    body: body.toJSON(),
    importedNotes: placed,
    origin: { ...origin, notes: [...origin.notes, ...copy.notes, ...cutNotes(copy), ...notes] },
  }
}
