import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
  type DefaultTreeAdapterMap,
} from 'parse5'
import { checkLimit } from '../../core/model/import-limits.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

/**
 * Parses HTML as a browser would, without running, loading or trusting any of it.
 * @throws AttestError `too_large` above the limit of elements, which also bounds what malformed markup can multiply to
 */
export const parseHtml = (html: string): HtmlDocument => {
  let elements = 0
  const counting: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attributes) => {
      checkLimit('htmlElements', ++elements)
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
  }
  return parse(html, { scriptingEnabled: false, treeAdapter: counting })
}

/** Every element and text below a node in document order, without recursion: markup may be nested without end. */
export function* nodesBelow(root: HtmlParent, enters: (element: HtmlElement) => boolean): Generator<HtmlNode> {
  const waiting: HtmlNode[] = []
  const push = ({ childNodes }: HtmlParent): void => {
    for (let index = childNodes.length - 1; index >= 0; index--) {
      const child = childNodes[index]
      if (child) waiting.push(child)
    }
  }
  push(root)
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (isElement(node) && enters(node)) push(node)
  }
}

/** Every element below a node in document order. */
export function* elementsBelow(root: HtmlParent): Generator<HtmlElement> {
  for (const node of nodesBelow(root, () => true)) if (isElement(node)) yield node
}

const holdsNoText = new Set(['script', 'style', 'template', 'noscript'])

/** The text of an element and all in it, white space as in the source; without scripts and styles. */
export const textOf = (root: HtmlParent): string => {
  const parts: string[] = []
  for (const node of nodesBelow(root, ({ tagName }) => !holdsNoText.has(tagName)))
    if (isText(node)) parts.push(node.value)
  return parts.join('')
}
