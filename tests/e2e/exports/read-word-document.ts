import type { Page } from '@playwright/test'
import { readZip } from './read-zip.ts'

/** A comment as Word would show it. */
export interface WordComment {
  readonly author: string
  readonly lines: readonly string[]
  /** The words its range lies on. */
  readonly words: string
  readonly isResolved: boolean
  /** Whether a reference ties it to the text, without which Word does not show it. */
  readonly isReferred: boolean
}

export interface WordDocument {
  readonly paragraphs: readonly string[]
  readonly comments: readonly WordComment[]
}

/** Reads a Word document from its XML, with the browser's own parser; throws where the XML is not well formed. */
export const readWordDocument = async (page: Page, path: string): Promise<WordDocument> => {
  const files = await readZip(path)
  const part = (name: string): string => files.get(`word/${name}`)?.toString('utf8') ?? ''
  return page.evaluate(
    ({ document, comments, extended }) => {
      const parse = (xml: string): Document => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        if (parsed.getElementsByTagName('parsererror').length > 0)
          throw new Error(`not well formed: ${xml.slice(0, 200)}`)
        return parsed
      }
      const all = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS('*', name)]
      const value = (element: Element | undefined, name: string): string =>
        [...(element?.attributes ?? [])].find((attribute) => attribute.localName === name)?.value ?? ''
      const textOf = (within: Element): string =>
        all(within, '*')
          .map(({ localName, textContent }) => (localName === 't' ? textContent : localName === 'br' ? '\n' : ''))
          .join('')

      const body = parse(document)
      const inOrder = all(body, '*')
      const wordsOf = (id: string): string => {
        const isMark = (name: string) => (element: Element) => element.localName === name && value(element, 'id') === id
        const start = inOrder.findIndex(isMark('commentRangeStart'))
        const end = inOrder.findIndex(isMark('commentRangeEnd'))
        if (start < 0 || end < start) throw new Error(`comment ${id} has no range`)
        return inOrder
          .slice(start, end)
          .map(({ localName, textContent }) => (localName === 't' ? textContent : localName === 'p' ? '\n' : ''))
          .join('')
      }
      const resolved = new Set(
        extended === ''
          ? []
          : all(parse(extended), 'commentEx')
              .filter((element) => /^(1|true|on)$/.test(value(element, 'done')))
              .map((element) => value(element, 'paraId')),
      )
      const referred = new Set(all(body, 'commentReference').map((element) => value(element, 'id')))
      return {
        paragraphs: all(body, 'p').map(textOf),
        comments:
          comments === ''
            ? []
            : all(parse(comments), 'comment').map((comment) => {
                const id = value(comment, 'id')
                const paragraphs = all(comment, 'p')
                return {
                  author: value(comment, 'author'),
                  lines: paragraphs.map(textOf),
                  words: wordsOf(id),
                  isResolved: resolved.has(value(paragraphs.at(-1), 'paraId')),
                  isReferred: referred.has(id),
                }
              }),
      }
    },
    { document: part('document.xml'), comments: part('comments.xml'), extended: part('commentsExtended.xml') },
  )
}
