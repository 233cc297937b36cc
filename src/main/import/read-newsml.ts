import { AttestError } from '../../core/errors.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { type Copy, underHeadline } from './copy.ts'
import { bylineOf, dayOf, languageCodeOf, oneLineOf } from './head-fields.ts'
import { readHtml } from './read-html.ts'
import { readMarkup, readNitf } from './read-nitf.ts'
import { readText } from './read-text.ts'
import { childElements, localName, parseXml, type XmlElement, xmlElements, xmlText } from './xml-tree.ts'

const allOf = (root: XmlElement | undefined, name: string): readonly XmlElement[] =>
  root ? [...xmlElements(root)].filter((element) => localName(element) === name) : []

const childOf = (root: XmlElement | undefined, name: string): XmlElement | undefined =>
  root && childElements(root).find((element) => localName(element) === name)

const lineOf = (element: XmlElement | undefined): string => (element ? oneLineOf(xmlText(element)) : '')

/** The name of somebody or something: in words, or as the file calls it. */
const nameOf = (element: XmlElement | undefined): string =>
  lineOf(childOf(element, 'name')) || oneLineOf(element?.attributes.literal ?? '')

const emptyCopy: Copy = { blocks: [], headline: '', date: '', byline: '', language: '', notes: [] }

/** What a content set holds as text: NITF, XHTML, or text as it stands. */
const contentOf = (content: XmlElement): Copy => {
  const nitf = allOf(content, 'nitf')[0]
  if (nitf) return readNitf(nitf)
  const xml = childElements(content).find((element) => localName(element) === 'inlineXML')
  if (xml) return readMarkup(allOf(xml, 'body')[0] ?? xml)
  const data = childElements(content).find((element) => localName(element) === 'inlineData')
  if (!data) return emptyCopy
  const text = xmlText(data)
  return /html/i.test(data.attributes.contenttype ?? '') ? readHtml(text) : readText(text.replace(/\r\n?/g, '\n'))
}

const leftOut = (item: XmlElement, content: XmlElement | undefined): readonly string[] => {
  const remote = allOf(content, 'remoteContent').length
  const meta = childOf(item, 'contentMeta')
  const subjects = meta ? childElements(meta).filter((element) => localName(element) === 'subject').length : 0
  const edNotes = allOf(childOf(item, 'itemMeta'), 'edNote').map(lineOf)
  return [
    ...edNotes.map((note) => `Its note to editors: “${note.slice(0, 2000)}”`),
    ...(remote > 0 ? [`${countInWords(remote, 'linked item', 'linked items')} (pictures, files) left out.`] : []),
    ...(subjects > 0 ? [`${countInWords(subjects, 'subject', 'subjects')} left out.`] : []),
    ...(childOf(item, 'rightsInfo') ? ['What it says of rights was left out.'] : []),
  ]
}

/** Reads a news item of NewsML-G2. What it states of itself goes before what its text states. */
const readItem = (item: XmlElement): Copy => {
  const meta = childOf(item, 'contentMeta')
  const about = childOf(item, 'itemMeta')
  const content = localName(item) === 'contentSet' ? item : childOf(item, 'contentSet')
  const copy = content ? contentOf(content) : emptyCopy
  const inMeta = (name: string): string => lineOf(childOf(meta, name))
  const byline = inMeta('by') || copy.byline || nameOf(childOf(meta, 'creator'))
  const created = childOf(meta, 'contentCreated') ?? childOf(about, 'versionCreated')
  const language = childOf(meta, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? ''
  return {
    ...underHeadline(copy, inMeta('headline')),
    slug: inMeta('slugline') || (copy.slug ?? ''),
    byline: bylineOf(byline),
    credit:
      inMeta('creditline') || copy.credit || nameOf(childOf(meta, 'infoSource')) || nameOf(childOf(about, 'provider')),
    place: copy.place || nameOf(childOf(meta, 'located')),
    date: copy.date || dayOf(lineOf(created)),
    language: languageCodeOf(language) || copy.language,
    notes: [...copy.notes, ...leftOut(item, content)],
  }
}

/** What a file of XML is, and what it holds. */
export interface ReadXml {
  readonly format: 'newsml' | 'nitf'
  readonly copy: Copy
}

/**
 * Reads a news item in XML: NITF, or NewsML-G2 with NITF, XHTML or plain text in it. Of a message with several items,
 * the first with text. Nothing it links to is loaded.
 * @throws AttestError `unreadable_file`, `too_large`, `unsupported_format` where it is neither
 */
export const readNewsXml = (xml: string): ReadXml => {
  const root = parseXml(xml)
  const name = localName(root)
  if (name === 'nitf') return { format: 'nitf', copy: readNitf(root) }
  if (name === 'newsItem' || name === 'contentSet') return { format: 'newsml', copy: readItem(root) }
  const items = name === 'newsMessage' ? allOf(root, 'newsItem') : []
  const item = items.find((each) => allOf(each, 'inlineXML').length + allOf(each, 'inlineData').length > 0) ?? items[0]
  if (!item)
    throw new AttestError(
      'unsupported_format',
      'Of XML, Attest reads news items in NewsML-G2 and NITF; this file is none. Nothing was imported.',
    )
  const copy = readItem(item)
  const others = items.length - 1
  const note = `Only one of its items was read; ${countInWords(others, 'other', 'others')} left out.`
  return { format: 'newsml', copy: others > 0 ? { ...copy, notes: [...copy.notes, note] } : copy }
}
