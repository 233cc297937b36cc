import MarkdownIt from 'markdown-it'
import type { Copy } from './copy.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseHtml } from './html-tree.ts'
import { readHtmlTree } from './read-html.ts'

/** Without HTML: tags in Markdown stand in the copy as they were typed. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/**
 * Reads Markdown as copy, by way of the HTML it stands for. A first heading of the first level, or the title in the
 * front matter, is the headline.
 * @throws AttestError `too_large`
 */
export const readMarkdown = (text: string): Copy => {
  const { title, date, author, rest } = readFrontMatter(text)
  const copy = readHtmlTree(parseHtml(markdown.render(rest)))
  return { ...copy, headline: title || copy.headline, date, byline: author }
}
