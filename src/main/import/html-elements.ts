import { countWords } from '../../core/text/word-count.ts'
import { hiddenNotes } from './hidden-words.ts'
import { attributeOf, type HtmlElement, isElement, isText, nodesBelow } from './html-tree.ts'

/** What is left out with all that is in it, and what it counts as in the notes; `null`: nobody misses it. */
const leftOut: ReadonlyMap<string, keyof LeftOut | null> = new Map([
  ...['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'base', 'param', 'source', 'track', 'rp'].map(
    (name) => [name, null] as const,
  ),
  ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'canvas', 'audio', 'video', 'math', 'map'].map(
    (name) => [name, 'embedded'] as const,
  ),
  ...['select', 'option', 'optgroup', 'datalist', 'textarea', 'input', 'button', 'progress', 'meter'].map(
    (name) => [name, 'fields'] as const,
  ),
  ...['img', 'image', 'svg', 'picture'].map((name) => [name, 'images'] as const),
  ['rt', 'readings'],
  ['nav', 'menus'],
  ['del', 'struck'],
])

/** How many of each were left out or turned into something else; of what is hidden, the words. */
export interface LeftOut {
  images: number
  embedded: number
  fields: number
  menus: number
  readings: number
  struck: number
  hidden: number
  links: number
  tables: number
}

export const nothingLeftOut = (): LeftOut => ({
  images: 0,
  embedded: 0,
  fields: 0,
  menus: 0,
  readings: 0,
  struck: 0,
  hidden: 0,
  links: 0,
  tables: 0,
})

/** Why an element is left out: what to count it as, `null` for uncounted, `undefined` where it stays. */
export const leftOutAs = (element: HtmlElement): keyof LeftOut | null | undefined => {
  const kind = leftOut.get(element.tagName)
  if (kind !== undefined) return kind
  const style = attributeOf(element, 'style')
  if (/mso-list:\s*ignore/i.test(style)) return null
  const hidden = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i.test(style)
  return hidden || element.attrs.some(({ name }) => name === 'hidden') ? 'hidden' : undefined
}

const sentences: Readonly<Record<keyof LeftOut, (count: number) => string>> = {
  images: (count) => (count === 1 ? '1 image was left out.' : `${count} images were left out.`),
  embedded: (count) =>
    count === 1
      ? '1 embedded item (film, sound, frame) was left out.'
      : `${count} embedded items (film, sound, frames) were left out.`,
  fields: (count) => (count === 1 ? '1 form field was left out.' : `${count} form fields were left out.`),
  menus: (count) => (count === 1 ? '1 menu of the page was left out.' : `${count} menus of the page were left out.`),
  readings: (count) =>
    count === 1
      ? '1 reading set over characters was left out.'
      : `${count} readings set over characters were left out.`,
  struck: (count) => (count === 1 ? '1 deleted passage was left out.' : `${count} deleted passages were left out.`),
  hidden: (count) => hiddenNotes(count).join(''),
  links: (count) =>
    count === 1
      ? '1 link was kept as text alone: its address is not a web or mail address.'
      : `${count} links were kept as text alone: their addresses are not web or mail addresses.`,
  tables: (count) => (count === 1 ? '1 table was turned into text.' : `${count} tables were turned into text.`),
}

/** What was left out, a sentence each. */
export const leftOutNotes = (counts: LeftOut): readonly string[] =>
  (Object.keys(sentences) as (keyof LeftOut)[]).flatMap((kind) =>
    counts[kind] > 0 ? [sentences[kind](counts[kind])] : [],
  )

const bold = new Set(['b', 'strong'])
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var'])

/** Whether an element makes its words bold; `undefined` where it says nothing. Style wins: some editors wrap all in a light `b`. */
export const boldOf = (element: HtmlElement): boolean | undefined => {
  const weight = /font-weight:\s*(\w+)/i.exec(attributeOf(element, 'style'))?.[1]?.toLowerCase()
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return bold.has(element.tagName) ? true : undefined
}

/** Whether an element makes its words italic; `undefined` where it says nothing. */
export const italicOf = (element: HtmlElement): boolean | undefined => {
  const style = /font-style:\s*(\w+)/i.exec(attributeOf(element, 'style'))?.[1]?.toLowerCase()
  if (style) return style === 'italic' || style === 'oblique'
  return italic.has(element.tagName) ? true : undefined
}

const blocks = new Set(
  (
    'p div section article header footer main aside address figure figcaption details summary fieldset legend form hgroup ' +
    'dl dt dd center body html caption colgroup tbody thead tfoot td th tr table hr dialog search blockquote ul ol menu dir li'
  ).split(' '),
)

export const isBlock = (element: HtmlElement): boolean => blocks.has(element.tagName)

/** How many words an element holds that would be copy if it were seen. */
export const wordsIn = (element: HtmlElement): number => {
  const parts: string[] = []
  for (const node of nodesBelow(element, (each) => leftOut.get(each.tagName) === undefined)) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node) && isBlock(node)) parts.push(' ')
  }
  return countWords(parts.join(''), '')
}

/** The schema's level of a heading (2 or 3), or 1 for the page's own; null for any other element. */
export const headingLevelOf = (element: HtmlElement): 1 | 2 | 3 | null => {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (!level) return null
  return level === '1' ? 1 : level === '2' ? 2 : 3
}

/** Whether a paragraph is a list item of Word's, which writes its lists as paragraphs; and of which kind. */
export const wordListOf = (element: HtmlElement, marker: () => string): 'bulletList' | 'orderedList' | null => {
  if (element.tagName !== 'p' || !/mso-list:\s*l\d/i.test(attributeOf(element, 'style'))) return null
  return /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(marker()) ? 'orderedList' : 'bulletList'
}
