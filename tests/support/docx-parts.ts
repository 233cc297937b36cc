import { DOMParser, type Document, type Element, type Node, onWarningStopParsing } from '@xmldom/xmldom'
import { type Entry, fromBuffer } from 'yauzl'

const text = async (open: Promise<NodeJS.ReadableStream>): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of await open) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Unzips a file and gives its parts by name, as text. */
export const unzipped = (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, string>()
      const stream = (entry: Entry) =>
        new Promise<NodeJS.ReadableStream>((found, failed) => {
          zip.openReadStream(entry, (fault, readable) => (fault ? failed(fault) : found(readable)))
        })
      zip.on('entry', (entry: Entry) => {
        text(stream(entry)).then((content) => {
          parts.set(entry.fileName, content)
          zip.readEntry()
        }, reject)
      })
      zip.on('end', () => resolve(parts))
      zip.on('error', reject)
      zip.readEntry()
    })
  })

/** Parses XML; anything the parser has to say about it is an error. */
export const parseXml = (xml: string): Document =>
  new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'text/xml')

const childrenOf = (node: Node): readonly Node[] => Array.from(node.childNodes ?? [])

/** Elements of a name, in the order of the document. */
export const elementsOf = (node: Document | Element, name: string): readonly Element[] =>
  Array.from(node.getElementsByTagName(name))

/** The text a reader sees: runs, with a line feed for a break and at the end of each paragraph. */
export const wordText = (node: Node): string => {
  if (node.nodeName === 'w:t') return node.textContent ?? ''
  if (node.nodeName === 'w:br') return '\n'
  return childrenOf(node).map(wordText).join('') + (node.nodeName === 'w:p' ? '\n' : '')
}

/** By comment id: the words its range lies over. Throws where ranges do not pair up. */
export const commentedWords = (document: Document): ReadonlyMap<string, string> => {
  const open = new Map<string, string>()
  const words = new Map<string, string>()
  const idOf = (node: Node) => (node as Element).getAttribute('w:id') ?? ''
  const add = (found: string) => {
    for (const [id, before] of open) open.set(id, before + found)
  }
  const walk = (node: Node): void => {
    if (node.nodeName === 'w:commentRangeStart') open.set(idOf(node), '')
    else if (node.nodeName === 'w:commentRangeEnd') {
      const found = open.get(idOf(node))
      if (found === undefined) throw new Error(`Comment ${idOf(node)} ends before it starts.`)
      words.set(idOf(node), found)
      open.delete(idOf(node))
    } else if (node.nodeName === 'w:t') add(node.textContent ?? '')
    else if (node.nodeName === 'w:br') add('\n')
    else {
      for (const child of childrenOf(node)) walk(child)
      if (node.nodeName === 'w:p') add('\n')
    }
  }
  walk(document)
  if (open.size > 0) throw new Error('A comment does not end.')
  return words
}
