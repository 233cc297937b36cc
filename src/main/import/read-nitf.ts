import { type Copy, underHeadline } from './copy.ts'
import { bylineOf, dayOf, languageCodeOf, oneLineOf } from './head-fields.ts'
import { parseHtml } from './html-tree.ts'
import { readHtmlTree } from './read-html.ts'
import {
  childElements,
  escapeXml,
  isXmlElement,
  localName,
  type XmlElement,
  type XmlNode,
  xmlElements,
  xmlText,
} from './xml-tree.ts'

/** What elements of NITF are in HTML; all others are what is in them. */
const tags: Readonly<Record<string, string>> = {
  p: 'p',
  hl1: 'h1',
  hl2: 'h2',
  bq: 'blockquote',
  em: 'em',
  strong: 'strong',
  b: 'b',
  i: 'i',
  a: 'a',
  br: 'br',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  pre: 'pre',
  table: 'table',
  tr: 'tr',
  td: 'td',
  th: 'th',
  hr: 'hr',
  block: 'div',
  media: 'div',
  'media-reference': 'img',
  'media-caption': 'p',
  fn: 'p',
  credit: 'p',
  tagline: 'p',
}

/** Elements that tell machines about the text, and hold none of it. */
const passedOver = new Set(['media-metadata', 'media-object', 'media-producer', 'script', 'style', 'head'])

/** Writes NITF as HTML; XHTML stays as it is. The limit of depth bounds the recursion. */
const htmlOf = (node: XmlNode): string => {
  if (!isXmlElement(node)) return escapeXml(node)
  const name = localName(node)
  if (passedOver.has(name)) return ''
  const inside = node.children.map(htmlOf).join('')
  const tag =
    tags[name] ??
    (/^(?:h[1-6]|figure|figcaption|section|blockquote|img|q|cite|video|audio)$/.test(name) ? name : undefined)
  if (tag === undefined) return inside
  if (tag === 'br' || tag === 'hr' || tag === 'img') return `<${tag}>${inside}`
  const address = tag === 'a' ? ` href="${escapeXml(node.attributes.href ?? '')}"` : ''
  return `<${tag}${address}>${inside}</${tag}>`
}

/** Reads the elements of a text, NITF's or XHTML's, as copy. */
export const readMarkup = (element: XmlElement | undefined): Copy =>
  readHtmlTree(parseHtml(element ? element.children.map(htmlOf).join('') : ''))

const find = (root: XmlElement | undefined, name: string): XmlElement | undefined =>
  root && [...xmlElements(root)].find((element) => element !== root && localName(element) === name)

const lineOf = (root: XmlElement | undefined, name: string): string => {
  const found = find(root, name)
  return found ? oneLineOf(xmlText(found)) : ''
}

const attributeOf = (root: XmlElement | undefined, name: string, attribute: string): string =>
  find(root, name)?.attributes[attribute] ?? ''

const told = (what: string, words: string): readonly string[] =>
  words === '' ? [] : [`${what} was left out: “${words.slice(0, 2000)}”`]

/**
 * Reads a news item in NITF: headline, byline, dateline, and the body's forms.
 * @throws AttestError `too_large`
 */
export const readNitf = (nitf: XmlElement): Copy => {
  const head = find(nitf, 'head')
  const top = find(nitf, 'body.head')
  const content = readMarkup(find(nitf, 'body.content'))
  const end = find(nitf, 'body.end')
  const dateline = find(top, 'dateline')
  const body = childElements(nitf).find((element) => localName(element) === 'body')
  const language = nitf.attributes['xml:lang'] ?? body?.attributes['xml:lang'] ?? ''
  return {
    ...underHeadline(content, lineOf(find(top, 'hedline'), 'hl1') || lineOf(head, 'title')),
    slug: oneLineOf(attributeOf(head, 'du-key', 'key')),
    byline: bylineOf(lineOf(top, 'byline')),
    credit: lineOf(top, 'distributor'),
    place: lineOf(dateline, 'location').replace(/[\s,–—-]+$/, ''),
    date: dayOf(attributeOf(dateline, 'story.date', 'norm')) || dayOf(attributeOf(head, 'date.issue', 'norm')),
    language: languageCodeOf(language),
    notes: [
      ...content.notes,
      ...told('The second headline', lineOf(find(top, 'hedline'), 'hl2')),
      ...told('The abstract', lineOf(top, 'abstract')),
      ...told('The end of the text', end ? oneLineOf(xmlText(end)) : ''),
      ...(find(head, 'identified-content') || find(head, 'key-list') ? ['Subjects and keywords were left out.'] : []),
    ],
  }
}
