import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { AttestError } from '../../core/errors.ts'
import { bylineOf, dayOf, languageCodeOf, oneLineOf } from './head-fields.ts'
import { attributeOf, type HtmlElement, type HtmlParent, isElement } from './html-tree.ts'

/** An article found in a page of the web, and what the page says of it. Fields it does not state are empty. */
export interface WebArticle {
  readonly html: string
  readonly headline: string
  readonly byline: string
  /** ISO day. */
  readonly date: string
  readonly language: string
}

/** What stands round articles: a page with none of it is an article and nothing else. */
const surroundings = new Set(['nav', 'aside', 'footer', 'header', 'form'])

/** Looking for the article takes time that grows with these; larger or deeper pages are read whole. */
const mostElements = 20_000
const deepest = 250

const depthOf = (root: HtmlParent): number => {
  let deepestFound = 0
  const waiting: (readonly [HtmlParent, number])[] = [[root, 0]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [parent, depth] = next
    deepestFound = Math.max(deepestFound, depth)
    for (const child of parent.childNodes) if (isElement(child)) waiting.push([child, depth + 1])
  }
  return deepestFound
}

const isOfTheWeb = (element: HtmlElement): boolean =>
  surroundings.has(element.tagName) ||
  (element.tagName === 'meta' && /^(?:og|article):/.test(attributeOf(element, 'property')))

/** Whether a page has an article to be found in it, and can be searched for it in little time. */
export const isWebPage = (root: HtmlParent, elements: readonly HtmlElement[]): boolean =>
  elements.length <= mostElements && elements.some(isOfTheWeb) && depthOf(root) <= deepest

/**
 * Looks for the article of a page: by how its parts are made, and by what it states of itself. The page is a tree of
 * values: no script in it runs and nothing it names is loaded.
 * @returns null where no part of it reads like an article
 */
export const findWebArticle = (html: string): WebArticle | null => {
  try {
    const { document } = parseHTML(html)
    const found = new Readability(document, { maxElemsToParse: mostElements }).parse()
    if (!found?.content) return null
    return {
      html: found.content,
      headline: oneLineOf(found.title ?? ''),
      byline: bylineOf(oneLineOf(found.byline ?? '')),
      date: dayOf(found.publishedTime ?? ''),
      language: languageCodeOf(found.lang ?? ''),
    }
  } catch (error) {
    if (error instanceof AttestError) throw error
    // A page nobody can make sense of is read whole.
    return null
  }
}
