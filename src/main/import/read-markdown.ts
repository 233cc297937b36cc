import MarkdownIt from 'markdown-it'
import { checkLimit } from '../../core/model/import-limits.ts'
import { type Copy, underHeadline } from './copy.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseHtml } from './html-tree.ts'
import { readHtmlTree } from './read-html.ts'

/** Without HTML: tags in Markdown stand in the copy as they were typed. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** How many blocks blank lines part: counted before the parser takes its time for each. */
const blocksIn = (text: string): number => {
  const isBlank = text.split('\n').map((line) => line.trim() === '')
  return isBlank.filter((blank, at) => !blank && isBlank[at - 1] !== false).length
}

/**
 * Reads Markdown as copy, by way of the HTML it stands for. A first heading of the first level, or the title in the
 * front matter, is the headline.
 * @throws AttestError `too_large`
 */
export const readMarkdown = (text: string): Copy => {
  const { title, date, author, leftOut, rest } = readFrontMatter(text)
  checkLimit('paragraphs', blocksIn(rest))
  const copy = readHtmlTree(parseHtml(markdown.render(rest)))
  const notes =
    leftOut.length === 0 ? [] : [`Of what stands before the text, these were left out: ${leftOut.join(', ')}.`]
  return { ...underHeadline(copy, title), date, byline: author, notes: [...notes, ...copy.notes] }
}
