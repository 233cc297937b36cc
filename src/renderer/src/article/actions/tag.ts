import type { Transaction } from '@tiptap/pm/state'
import { offsetAt, type PlainText, plainText, positionAt } from '../../../../core/document/plain-text.ts'
import { type Annotation, type AnnotationKind, noAttribution } from '../../../../core/model/annotation.ts'
import type { Change } from '../../../../core/model/change.ts'
import { mannerOf } from '../../../../core/text/manner.ts'
import { findQuotations, insideQuotation } from '../../../../core/text/quotations.ts'
import { type ArticleSession, selectMeta } from '../session/article-session.ts'
import { selectAnnotation } from './select.ts'

type LinkField = 'mentionId' | 'cueId'

const linkFields: Readonly<Partial<Record<AnnotationKind, LinkField>>> = { mention: 'mentionId', cue: 'cueId' }

interface Extent {
  readonly start: number
  readonly end: number
}

const extentToTag = (plain: PlainText, session: ArticleSession, kind: AnnotationKind): Extent | null => {
  const { from, to } = session.editor.state.selection
  const start = offsetAt(plain.blocks, from)
  const end = offsetAt(plain.blocks, to)
  const words = plain.text.slice(start, end)
  const trimmed = {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
  const extent = kind === 'quote' ? insideQuotation(plain.text, start, end) : trimmed
  return extent.end > extent.start ? extent : null
}

/** Marks words as those of an annotation. */
export const addMark = (transaction: Transaction, plain: PlainText, { start, end }: Extent, id: string): void => {
  // The editor's own schema: the mark of another instance would not be the same mark.
  const mark = transaction.doc.type.schema.marks.annotation?.create({ id })
  if (mark) transaction.addMark(positionAt(plain.blocks, start), positionAt(plain.blocks, end), mark)
}

const exactCover = (session: ArticleSession, kind: AnnotationKind, { start, end }: Extent): string | null => {
  const { annotations, removed } = session.records.get()
  const { pieces } = session.readOutline()
  for (const [id, found] of pieces) {
    const [only] = found
    const same = found.length === 1 && only?.start === start && only.end === end
    if (same && !removed.has(id) && annotations.get(id)?.kind === kind) return id
  }
  return null
}

/** The quote or claim selected last, where words of its paragraph are tagged as the mention or cue it has not yet. */
const statementToLink = (
  session: ArticleSession,
  field: LinkField,
  { start }: Extent,
  plain: PlainText,
): Annotation | null => {
  const statement = session.records.get().annotations.get(session.lastStatementId() ?? '')
  if (!statement || statement.attribution[field]) return null
  const last = session.outline.get().pieces.get(statement.id)?.at(-1)
  const first = session.outline.get().pieces.get(statement.id)?.[0]
  if (!first || !last) return null
  const between = plain.text.slice(Math.min(start, last.end), Math.max(start, first.start))
  return between.includes('\n') ? null : statement
}

const linkTo = (statement: Annotation, field: LinkField, id: string): Change => ({
  type: 'annotation.change',
  id: statement.id,
  fields: { attribution: { ...statement.attribution, [field]: id } },
  reason: '',
})

export type Tagged =
  | { readonly name: 'tagged' | 'already'; readonly id: string }
  | { readonly name: 'nothing selected' }

/**
 * Tags the selected words, or those of the quotation marks round the caret, as one undo step. A quote takes the inside
 * of its marks. Words that are tagged so already are selected, not tagged twice. A mention or cue in the paragraph of
 * the quote selected last becomes that quote's, and the quote stays selected: what comes next is said of it.
 */
export const tagSelection = (session: ArticleSession, kind: AnnotationKind): Tagged => {
  const plain = plainText(session.editor.state.doc)
  const extent = extentToTag(plain, session, kind)
  if (!extent) return { name: 'nothing selected' }
  const already = exactCover(session, kind, extent)
  if (already) {
    selectAnnotation(session, already)
    return { name: 'already', id: already }
  }
  const id = crypto.randomUUID()
  const manner = kind === 'quote' ? mannerOf(findQuotations(plain.text), extent.start, extent.end) : null
  const create: Change = {
    type: 'annotation.create',
    id,
    articleId: session.id,
    fields: { kind, manner, attribution: noAttribution, state: 'unchecked', note: '' },
  }
  const field = linkFields[kind]
  const statement = field ? statementToLink(session, field, extent, plain) : null
  session.act(field && statement ? [create, linkTo(statement, field, id)] : [create], (transaction) => {
    addMark(transaction, plain, extent, id)
    transaction.setMeta(selectMeta, statement?.id ?? id)
  })
  return { name: 'tagged', id }
}

/** Quotes whose pieces are given in different manners are mixed. */
const mannerChange = (session: ArticleSession, id: string, plain: PlainText, added: Extent): readonly Change[] => {
  const annotation = session.records.get().annotations.get(id)
  if (!annotation?.manner) return []
  const manner = mannerOf(findQuotations(plain.text), added.start, added.end)
  return manner === annotation.manner || annotation.manner === 'mixed'
    ? []
    : [{ type: 'annotation.change', id, fields: { manner: 'mixed' }, reason: '' }]
}

/** Adds the selected words to an annotation as a further piece; gives false where nothing was selected. */
export const addPiece = (session: ArticleSession, id: string): boolean => {
  const plain = plainText(session.editor.state.doc)
  const kind = session.records.get().annotations.get(id)?.kind
  const extent = kind ? extentToTag(plain, session, kind) : null
  if (!extent) return false
  session.act(mannerChange(session, id, plain, extent), (transaction) => {
    addMark(transaction, plain, extent, id)
    transaction.setMeta(selectMeta, id)
  })
  return true
}

/** Takes the piece at the caret away from an annotation, which keeps the others; gives false where it has no other. */
export const takePieceAway = (session: ArticleSession, id: string): boolean => {
  const { plain, pieces } = session.readOutline()
  const found = pieces.get(id) ?? []
  const caret = offsetAt(plain.blocks, session.editor.state.selection.from)
  const piece = found.find(({ start, end }) => start <= caret && caret <= end)
  const mark = session.editor.schema.marks.annotation?.create({ id })
  if (found.length < 2 || !piece || !mark) return false
  session.act([], (transaction) => {
    transaction.removeMark(positionAt(plain.blocks, piece.start), positionAt(plain.blocks, piece.end), mark)
    transaction.setMeta(selectMeta, id)
  })
  return true
}

/** Gives a detached annotation the words from `start` to `end` (UTF-16 offsets) in place of those it lost. */
export const attach = (session: ArticleSession, id: string, extent: Extent): void => {
  const plain = plainText(session.editor.state.doc)
  session.act([], (transaction) => {
    addMark(transaction, plain, extent, id)
    transaction.setMeta(selectMeta, id)
  })
  selectAnnotation(session, id)
}

/** Removes an annotation and its marks as one undo step. Quotes that named it as mention or cue let it go. */
export const removeTag = (session: ArticleSession, id: string): void => {
  const links = [...session.records.get().annotations.values()].flatMap((annotation): Change[] => {
    const { attribution } = annotation
    if (attribution.mentionId !== id && attribution.cueId !== id) return []
    const freed = {
      ...attribution,
      mentionId: attribution.mentionId === id ? null : attribution.mentionId,
      cueId: attribution.cueId === id ? null : attribution.cueId,
    }
    return [{ type: 'annotation.change', id: annotation.id, fields: { attribution: freed }, reason: '' }]
  })
  session.act([...links, { type: 'annotation.remove', id }], (transaction) => {
    const mark = transaction.doc.type.schema.marks.annotation?.create({ id })
    if (mark) transaction.removeMark(0, transaction.doc.content.size, mark)
    transaction.setMeta(selectMeta, null)
  })
}
