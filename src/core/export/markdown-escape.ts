import { legalText, oneLine } from './legal-text.ts'

/** Characters that mean something anywhere in Markdown or in HTML inside it; an underscore inside a word does not. */
const special = /[\\`*[\]<>&|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** What makes a heading, list, rule or underlined heading of a line. */
const lineStart = /^(?:#{1,6}(?=\s|$)|[-+=]+|\d{1,9}(?=[.)](?:\s|$)))/

const escapeLineStart = (text: string): string =>
  text.replace(lineStart, (found) => (/^\d/.test(found) ? found : `\\${found}`)).replace(/^(\d{1,9})([.)])/, '$1\\$2')

/**
 * Escapes text so that Markdown shows it as it is. Line breaks inside it become spaces.
 * @param atLineStart the text begins a line, where more characters have a meaning; white space in front is dropped then
 */
export const escapeMarkdown = (text: string, atLineStart: boolean): string => {
  const line = legalText(text).replace(/[ \t]*[\n\r\u2028\u2029][ \t]*/g, ' ')
  const escaped = line.replace(special, '\\$&').replace(/#(?=#*\s*$)/g, '\\#')
  return atLineStart ? escapeLineStart(escaped.replace(/^[ \t]+/, '')) : escaped
}

/** One line of escaped text: for a footnote, a table's cell or a heading. */
export const markdownLine = (text: string): string => escapeMarkdown(oneLine(text), true)
