import type { ArticleRecords } from '../../core/api.ts'
import { carryOver } from '../../core/anchor/carry-over.ts'
import { plainText } from '../../core/document/plain-text.ts'
import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { countWords } from '../../core/text/word-count.ts'
import { renamedAnnotations } from '../../core/document/rename-annotations.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import { noteOf } from './add-article.ts'
import { addRecords } from './add-records.ts'
import type { Writing } from './write.ts'

/** Gives records ids of their own: what comes back in a document is another article than the one that went out. */
const withNewIds = (records: ArticleRecords, articleId: string, newId: () => string): ArticleRecords => {
  const ids = new Map(records.annotations.map(({ id }) => [id, newId()]))
  const given = (id: string): string => ids.get(id) ?? id
  const linked = (id: string | null): string | null => id && given(id)
  const ofAnnotation = <Item extends { readonly id: string; readonly annotationId: string }>(item: Item): Item => ({
    ...item,
    id: newId(),
    annotationId: given(item.annotationId),
  })
  const ofArticle = <Item extends { readonly id: string }>(item: Item): Item => ({ ...item, id: newId(), articleId })
  const body = JSON.stringify(records.article.body).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, given)
  return {
    ...records,
    article: { ...records.article, id: articleId, body: JSON.parse(body) },
    annotations: records.annotations.map((annotation) => ({
      ...annotation,
      id: given(annotation.id),
      articleId,
      attribution: {
        ...annotation.attribution,
        mentionId: linked(annotation.attribution.mentionId),
        cueId: linked(annotation.attribution.cueId),
      },
    })),
    evidence: records.evidence.map(ofAnnotation),
    requests: records.requests.map(ofAnnotation),
    dismissals: records.dismissals.map(ofArticle),
    waivers: records.waivers.map(ofArticle),
  }
}

const restoredInWords = (all: number, lost: number): string => {
  const restored = `This document was exported from Attest: ${countInWords(all, 'tag')} came back with sources, states and evidence.`
  return lost === 0 ? restored : `${restored} ${lost} of them lost their words and wait among the detached (Alt+D).`
}

/**
 * Adds the article of a document that went out from Attest and came back, perhaps changed: its copy as it is now, and the
 * tags that went with it where their very words still stand. The others wait among the detached.
 * @returns its id
 */
export const addCarried = (writing: Writing, imported: ImportedArticle, carried: ArticleRecords): string => {
  const { at, newId } = writing
  const id = newId()
  const records = withNewIds(carried, id, newId)
  // Comments that others wrote into the document are notes, as in any other.
  const ids = new Map(imported.importedNotes.map(({ key }) => [key, newId()]))
  const own = new Set(ids.values())
  const notes = imported.importedNotes.map((note) => noteOf(writing, id, ids.get(note.key) ?? '', note))
  const copy = keepAnnotations(parseBody(renamedAnnotations(imported.body, ids)), (each) => own.has(each))
  const { body, lost } = carryOver(records.article.body, copy.toJSON())
  const { text } = plainText(copy)
  const isLost = new Set(lost)
  const { offers: _, ...fields } = imported.fields
  const { origin } = imported
  addRecords(writing, {
    ...records,
    annotations: [
      ...records.annotations.map((each) => (isLost.has(each.id) ? { ...each, detached: true } : each)),
      ...notes,
    ],
    article: {
      ...records.article,
      ...(fields.headline === '' ? {} : { headline: fields.headline }),
      offers: [],
      version: 1,
      wordCount: countWords(text, records.article.language),
      body,
      origin: { ...origin, notes: [restoredInWords(records.annotations.length, lost.length), ...origin.notes] },
      createdAt: at,
      changedAt: at,
    },
  })
  return id
}
