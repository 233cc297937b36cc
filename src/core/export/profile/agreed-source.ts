import { newSourceFields, type Source } from '../../model/source.ts'

/** What a source without an agreed description is called. */
export const nobodyNamed = 'a source who is not named'

/**
 * An id that leads back to no one: of the article's own and the source's number in it. The same source has another one
 * in every article, so that two exports do not say that two articles rest on the same person.
 */
const idIn = (articleId: string, number: number): string =>
  `${articleId.slice(0, 24)}${String(number).padStart(12, '0')}`

/**
 * A source under its agreed description. It is made of nothing else but its terms, so that a field which is added to
 * sources is never let through by oversight.
 * @param number from 1, in the order of the article's sources
 */
export const agreedSource = (source: Source, articleId: string, number: number, at: string): Source => ({
  ...newSourceFields(source.description.trim() || nobodyNamed, 'unnamed'),
  terms: source.terms,
  id: idIn(articleId, number),
  mergedIntoId: null,
  createdAt: at,
  changedAt: at,
})
