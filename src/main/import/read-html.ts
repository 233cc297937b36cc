import { cleaningNotes } from './clean-characters.ts'
import type { Copy } from './copy.ts'
import { oneLineOf } from './head-fields.ts'
import { leftOutNotes } from './html-elements.ts'
import {
  attributeOf,
  elementsBelow,
  type HtmlDocument,
  type HtmlElement,
  type HtmlParent,
  parseHtml,
  textOf,
} from './html-tree.ts'
import { HtmlWalk } from './html-walk.ts'
import { findWebArticle, isWebPage } from './web-page.ts'

interface Page {
  readonly root: HtmlParent
  /** The page's first `h1`, or else its title. */
  readonly headline: string
  readonly language: string
  readonly notes: readonly string[]
}

const articleAlone = 'Only the article of the page was read, not what stands round it.'

/**
 * Finds the part of a page that is the article: its one `article`, or else its one `main`, where that has at least half
 * of the page's text.
 */
const pageOf = (document: HtmlDocument): Page & { readonly heading: string } => {
  const elements = [...elementsBelow(document)]
  const all = (name: string): readonly HtmlElement[] => elements.filter(({ tagName }) => tagName === name)
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'))
  const language = /^[a-z]{2}(?![a-z])/i.exec(all('html').map((element) => attributeOf(element, 'lang'))[0] ?? '')?.[0]
  const page = { headline: oneLineOf(title ? textOf(title) : ''), language: language?.toLowerCase() ?? '' }
  const headings = all('h1')
  // The only heading of its level is the article's; of several, nobody knows.
  const heading = headings.length === 1 && headings[0] ? oneLineOf(textOf(headings[0])) : ''
  const articles = all('article')
  const [part, another] = articles.length > 0 ? articles : all('main')
  if (!part || another || textOf(part).length * 2 < textOf(document).length)
    return { ...page, heading, root: document, notes: [] }
  return {
    ...page,
    heading,
    headline: oneLineOf(headings[0] ? textOf(headings[0]) : '') || page.headline,
    root: part,
    notes: [articleAlone],
  }
}

/**
 * Reads a tree of elements as copy; see `readHtml`.
 * @param keepsSpaces white space is text, as in documents of word processors
 */
export const readHtmlTree = (root: HtmlParent, keepsSpaces = false): Copy => {
  const walk = new HtmlWalk(keepsSpaces)
  walk.walk(root)
  const blocks = walk.builder.blocks()
  return {
    blocks,
    headline: walk.builder.headline,
    date: '',
    byline: '',
    language: '',
    notes: [...leftOutNotes(walk.leftOut), ...cleaningNotes(walk.builder.cleaned)],
  }
}

const read = ({ root, headline, language, notes }: Page): Copy => {
  const copy = readHtmlTree(root)
  const found = copy.headline || (copy.blocks.length > 0 ? headline : '')
  return { ...copy, headline: found, language, notes: [...notes, ...copy.notes] }
}

/**
 * Reads HTML as copy: headings, bold, italic, links, lists, block quotes and line breaks; tables as text; nothing else.
 * The first `h1`, or else the page's title, is the headline.
 * @throws AttestError `too_large`
 */
export const readHtml = (html: string): Copy => read(pageOf(parseHtml(html)))

/** What is shorter is a caption or a teaser, and not the article of a page. */
const shortestArticle = 140

/**
 * Reads a page of the web as copy: the article found in it, with headline, byline and date as the page states them. A
 * page without anything round its article is read as `readHtml` does.
 * @throws AttestError `too_large`
 */
export const readWebPage = (html: string): Copy => {
  const document = parseHtml(html)
  const page = pageOf(document)
  const article = isWebPage(document, [...elementsBelow(document)]) ? findWebArticle(html) : null
  if (!article) return read(page)
  const root = parseHtml(article.html)
  const length = textOf(root).length
  const isShort = length < shortestArticle || (page.root !== document && length * 2 < textOf(page.root).length)
  if (isShort) return read(page)
  const { headline, byline, date } = article
  const language = article.language || page.language
  return { ...read({ root, headline: page.heading || headline, language, notes: [articleAlone] }), byline, date }
}
