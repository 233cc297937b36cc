import { checkLimit } from '../../core/model/import-limits.ts'
import { noteLine, resolvedLine } from '../../core/model/note-thread.ts'
import type { ImportedNote } from './copy.ts'
import { instantOf } from './instant-of.ts'
import { childElements, type XmlElement, xmlElements, xmlText } from './xml-tree.ts'

const textOf = (element: XmlElement, name: string): string => {
  const child = childElements(element).find((each) => each.name === name)
  return child ? xmlText(child) : ''
}

/** Who wrote a comment or made a change, and when. */
export const odtWrittenBy = (element: XmlElement): { readonly author: string; readonly date: string } => ({
  author: textOf(element, 'dc:creator'),
  date: textOf(element, 'dc:date'),
})

const wordsOf = (annotation: XmlElement): string =>
  [...xmlElements(annotation)]
    .filter(({ name }) => name === 'text:p')
    .map((paragraph) => xmlText(paragraph))
    .join('\n')
    .trim()

const nameOf = ({ attributes }: XmlElement): string => attributes['office:name'] ?? ''

const parentOf = ({ attributes }: XmlElement): string => attributes['loext:parent-name'] ?? ''

/** The comments of an OpenDocument text, those that answer another put under it; by the element each begins at. */
export const odtComments = (root: XmlElement): ReadonlyMap<XmlElement, ImportedNote> => {
  const annotations = [...xmlElements(root)].filter(({ name }) => name === 'office:annotation')
  checkLimit('importedNotes', annotations.length)
  const names = new Set(annotations.map(nameOf).filter((name) => name !== ''))
  const isReply = (annotation: XmlElement): boolean =>
    names.has(parentOf(annotation)) && parentOf(annotation) !== nameOf(annotation)
  const replies = Map.groupBy(annotations.filter(isReply), parentOf)
  const line = (annotation: XmlElement): string => noteLine({ ...odtWrittenBy(annotation), words: wordsOf(annotation) })
  return new Map(
    annotations
      .filter((annotation) => !isReply(annotation))
      .map((annotation, index) => {
        const { author, date } = odtWrittenBy(annotation)
        const answers = nameOf(annotation) === '' ? [] : (replies.get(nameOf(annotation)) ?? [])
        const resolved = annotation.attributes['loext:resolved'] === 'true' ? [resolvedLine] : []
        const text = [...[annotation, ...answers].map(line), ...resolved].join('\n')
        return [annotation, { key: `comment-${index}`, author, at: instantOf(date), text }]
      }),
  )
}
