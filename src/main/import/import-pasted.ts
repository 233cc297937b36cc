import { articleOf } from './article-of.ts'
import { cleanCharacters, cleaningNotes } from './clean-characters.ts'
import type { ImportedArticle } from './imported-article.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'

/** Elements that say something plain text does not; a clipboard of only `span` and `div` is text with colours. */
const structure = /<(?:p|h[1-6]|ul|ol|li|blockquote|strong|b|em|i|a|table|q)[\s>]/i

/** The clipboard puts the copied part between two comments; what is round them is the page it came from. */
const copiedPart = (html: string): string => {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html
}

/**
 * Makes an article of pasted copy: of its HTML where that has structure, else of its text.
 * @param pasted what the clipboard holds; either may be empty
 * @throws AttestError `empty_file`, `too_large`
 */
export const importPasted = ({ text, html }: { readonly text: string; readonly html: string }): ImportedArticle => {
  const part = copiedPart(html)
  const usesHtml = structure.test(part) || text.trim() === ''
  const clean = cleanCharacters(usesHtml ? part : text)
  checkLimit(usesHtml ? 'textBytes' : 'characters', clean.text.length)
  return articleOf(usesHtml ? readHtml(clean.text) : readText(clean.text), {
    format: 'pasted',
    fileName: '',
    encoding: '',
    encodingBasis: '',
    notes: [...cleaningNotes(clean)],
  })
}
