import { checkLimit } from '../../core/model/import-limits.ts'
import { noteLine, resolvedLine } from '../../core/model/note-thread.ts'
import type { ImportedNote } from './copy.ts'
import type { WordPartNames } from './docx-package.ts'
import { instantOf } from './instant-of.ts'
import { childElements, isXmlElement, parseXml, type XmlElement, xmlElements } from './xml-tree.ts'
import type { ZipParts } from './zip-parts.ts'

/** A comment of a Word document with the replies to it. */
export interface WordComment extends ImportedNote {
  /** What the document's text calls it by. */
  readonly id: string
}

interface Comment {
  readonly id: string
  readonly author: string
  readonly date: string
  readonly words: string
  /** What `commentsExtended.xml` calls it by: the last of its paragraphs. */
  readonly paragraph: string
}

interface Thread {
  readonly parent: string
  readonly isResolved: boolean
}

const runText = ({ name, children }: XmlElement): string => {
  if (name === 'w:t') return children.filter((child) => !isXmlElement(child)).join('')
  if (name === 'w:tab') return '\t'
  return name === 'w:br' || name === 'w:cr' ? '\n' : ''
}

const paragraphText = (paragraph: XmlElement): string => [...xmlElements(paragraph)].map(runText).join('')

const commentOf = (element: XmlElement): Comment => {
  const paragraphs = [...xmlElements(element)].filter(({ name }) => name === 'w:p')
  return {
    id: element.attributes['w:id'] ?? '',
    author: element.attributes['w:author'] ?? '',
    date: element.attributes['w:date'] ?? '',
    words: paragraphs.map(paragraphText).join('\n').trim(),
    paragraph: paragraphs.at(-1)?.attributes['w14:paraId'] ?? '',
  }
}

const threadsOf = (xml: string | undefined): ReadonlyMap<string, Thread> =>
  new Map(
    (xml ? childElements(parseXml(xml)) : []).map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      {
        parent: attributes['w15:paraIdParent'] ?? '',
        isResolved: ['1', 'true', 'on'].includes(attributes['w15:done'] ?? ''),
      },
    ]),
  )

/**
 * The comments of a Word document, those that answer another put under it. A date of Word's is the clock on the wall
 * where it was written, whatever zone it claims: it is shown as it stands.
 * @throws AttestError `too_large`, `unreadable_file`
 */
export const readWordComments = (parts: ZipParts, names: WordPartNames): readonly WordComment[] => {
  const xml = parts.get(names.comments)
  if (!xml) return []
  const comments = childElements(parseXml(xml))
    .filter(({ name }) => name === 'w:comment')
    .map(commentOf)
  checkLimit('importedNotes', comments.length)
  const threads = threadsOf(parts.get(names.commentsExtended))
  const byParagraph = new Map(
    comments.filter(({ paragraph }) => paragraph !== '').map((each) => [each.paragraph, each]),
  )
  const parentOf = (comment: Comment): Comment | undefined =>
    byParagraph.get(threads.get(comment.paragraph)?.parent ?? '')
  const replies = Map.groupBy(
    comments.filter((each) => parentOf(each) && parentOf(each) !== each),
    (each) => parentOf(each) as Comment,
  )
  const answers = new Set([...replies.values()].flat())
  return comments
    .filter((comment) => !answers.has(comment))
    .map((comment, index) => {
      const lines = [comment, ...(replies.get(comment) ?? [])].map(noteLine)
      const resolved = threads.get(comment.paragraph)?.isResolved ? [resolvedLine] : []
      const { id, author, date } = comment
      return { id, key: `comment-${index}`, author, at: instantOf(date), text: [...lines, ...resolved].join('\n') }
    })
}
