import type { ArticleRecords } from '../api.ts'
import type { Annotation } from './annotation.ts'
import type { Change } from './change.ts'
import type { Dismissal } from './dismissal.ts'
import type { Evidence } from './evidence.ts'
import type { Request } from './request.ts'
import type { Source } from './source.ts'
import type { Waiver } from './waiver.ts'

/** The records of one article as the window holds them; what was removed is kept, hidden, for undo. */
export interface HeldRecords {
  readonly article: ArticleRecords['article']
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly requests: ReadonlyMap<string, Request>
  readonly sources: ReadonlyMap<string, Source>
  readonly dismissals: ReadonlyMap<string, Dismissal>
  readonly waivers: ReadonlyMap<string, Waiver>
  readonly removed: ReadonlySet<string>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** Records as the library answered them, ready to be changed. */
export const holdRecords = (records: ArticleRecords): HeldRecords => ({
  article: records.article,
  annotations: byId(records.annotations),
  evidence: byId(records.evidence),
  requests: byId(records.requests),
  sources: byId(records.sources),
  dismissals: byId(records.dismissals),
  waivers: byId(records.waivers),
  removed: new Set(),
})

const put = <Item>(items: ReadonlyMap<string, Item>, id: string, item: Item): ReadonlyMap<string, Item> =>
  new Map(items).set(id, item)

const patch = <Item>(items: ReadonlyMap<string, Item>, id: string, fields: object): ReadonlyMap<string, Item> => {
  const item = items.get(id)
  return item ? put(items, id, { ...item, ...fields }) : items
}

/**
 * The records after a change, as the library will hold them once it is saved.
 * @param made who makes it, and when (ISO instant)
 */
export const applyChange = (
  records: HeldRecords,
  change: Change,
  made: { readonly by: string; readonly at: string },
): HeldRecords => {
  const created = { createdAt: made.at, createdBy: made.by }
  switch (change.type) {
    case 'article.change':
      return { ...records, article: { ...records.article, ...change.fields } as HeldRecords['article'] }
    case 'annotation.create': {
      const annotation: Annotation = {
        ...change.fields,
        id: change.id,
        articleId: change.articleId,
        ...(change.stood ?? { pieces: [], prefix: '', suffix: '' }),
        detached: change.stood !== undefined,
        ...created,
        changedAt: made.at,
      }
      return { ...records, annotations: put(records.annotations, change.id, annotation) }
    }
    case 'annotation.change':
      return {
        ...records,
        annotations: patch(records.annotations, change.id, { ...change.fields, changedAt: made.at }),
      }
    case 'evidence.add': {
      const evidence = { ...change.fields, id: change.id, annotationId: change.annotationId, ...created }
      return { ...records, evidence: put(records.evidence, change.id, evidence) }
    }
    case 'request.add': {
      const request = { ...change.fields, id: change.id, annotationId: change.annotationId, ...created }
      return { ...records, requests: put(records.requests, change.id, request) }
    }
    case 'request.change':
      return { ...records, requests: patch(records.requests, change.id, change.fields) }
    case 'dismissal.create': {
      const dismissal = { ...change.fields, id: change.id, articleId: change.articleId, ...created }
      return { ...records, dismissals: put(records.dismissals, change.id, dismissal) }
    }
    case 'waiver.create': {
      const waiver = { ...change.fields, id: change.id, articleId: change.articleId, ...created }
      return { ...records, waivers: put(records.waivers, change.id, waiver) }
    }
    case 'source.create': {
      const source = { ...change.fields, id: change.id, mergedIntoId: null, createdAt: made.at, changedAt: made.at }
      return { ...records, sources: put(records.sources, change.id, source) }
    }
    case 'source.change':
      return { ...records, sources: patch(records.sources, change.id, change.fields) }
    case 'annotation.remove':
    case 'evidence.remove':
    case 'request.remove':
    case 'dismissal.remove':
    case 'waiver.remove':
    case 'source.remove':
      return { ...records, removed: new Set([...records.removed, change.id]) }
    case 'annotation.restore':
    case 'evidence.restore':
    case 'request.restore':
    case 'dismissal.restore':
    case 'waiver.restore':
    case 'source.restore':
      return { ...records, removed: new Set([...records.removed].filter((id) => id !== change.id)) }
  }
}

/** The fields a record has now, whatever its kind: what `invertChange` asks for. */
export const fieldsOf = (records: HeldRecords, id: string): Readonly<Record<string, unknown>> =>
  (records.annotations.get(id) ??
    records.evidence.get(id) ??
    records.requests.get(id) ??
    records.sources.get(id) ??
    (records.article.id === id ? records.article : {})) as Readonly<Record<string, unknown>>
