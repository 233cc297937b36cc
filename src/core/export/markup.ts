import { legalText } from './legal-text.ts'

/** HTML that is safe to write as it stands: only `markup` makes it of text from outside, so that all of it is escaped. */
export interface Markup {
  readonly html: string
}

type Content = string | number | Markup | readonly Markup[] | null

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeText = (text: string): string =>
  legalText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

const contentHtml = (content: Content): string => {
  if (content === null) return ''
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  if ('html' in content) return content.html
  return content.map(({ html }) => html).join('')
}

/** A template of HTML: what is put into it is text and is escaped, also in attributes between quotes; null is nothing. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  html: parts.map((part, index) => part + contentHtml(contents[index] ?? null)).join(''),
})

/** Markup with the same text between all its parts. */
export const joined = (parts: readonly Markup[], between: string): Markup =>
  markup`${parts.map((part, index) => (index === 0 ? part : markup`${between}${part}`))}`
