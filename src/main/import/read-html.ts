import { cleaningNotes } from './clean-characters.ts'
import type { Copy } from './copy.ts'
import { leftOutNotes } from './html-elements.ts'
import { attributeOf, elementsBelow, type HtmlElement, type HtmlParent, parseHtml, textOf } from './html-tree.ts'
import { HtmlWalk } from './html-walk.ts'

interface Page {
  readonly root: HtmlParent
  /** The page's first `h1`, or else its title. */
  readonly headline: string
  readonly language: string
  readonly notes: readonly string[]
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Finds the part of a page that is the article: its one `article`, or else its one `main`, where that has at least half
 * of the page's text.
 */
const pageOf = (html: string): Page => {
  const document = parseHtml(html)
  const elements = [...elementsBelow(document)]
  const all = (name: string): readonly HtmlElement[] => elements.filter(({ tagName }) => tagName === name)
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'))
  const language = /^[a-z]{2}(?![a-z])/i.exec(all('html').map((element) => attributeOf(element, 'lang'))[0] ?? '')?.[0]
  const page = { headline: onOneLine(title ? textOf(title) : ''), language: language?.toLowerCase() ?? '' }
  const articles = all('article')
  const [part, another] = articles.length > 0 ? articles : all('main')
  if (!part || another || textOf(part).length * 2 < textOf(document).length)
    return { ...page, root: document, notes: [] }
  const heading = all('h1')[0]
  return {
    ...page,
    headline: onOneLine(heading ? textOf(heading) : '') || page.headline,
    root: part,
    notes: ['Only the article of the page was read, not what stands round it.'],
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

/**
 * Reads HTML as copy: headings, bold, italic, links, lists, block quotes and line breaks; tables as text; nothing else.
 * The first `h1`, or else the page's title, is the headline.
 * @throws AttestError `too_large`
 */
export const readHtml = (html: string): Copy => {
  const { root, headline, language, notes } = pageOf(html)
  const copy = readHtmlTree(root)
  const found = copy.headline || (copy.blocks.length > 0 ? headline : '')
  return { ...copy, headline: found, language, notes: [...notes, ...copy.notes] }
}
