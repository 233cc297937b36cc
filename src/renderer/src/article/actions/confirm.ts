import type { Attribution, Annotation } from '../../../../core/model/annotation.ts'
import { isAttributable } from '../../../../core/model/annotation.ts'
import { kindOfSource } from '../../../../core/suggest/people/kind-of-source.ts'
import { newSourceFields, type Source, type SourceFields } from '../../../../core/model/source.ts'
import type { ConfirmationState } from '../../../../core/model/state.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { itemsInOrder, selectAnnotation } from './select.ts'

const statement = (session: ArticleSession, id: string): Annotation | null => {
  const annotation = session.records.get().annotations.get(id)
  return annotation && isAttributable(annotation.kind) ? annotation : null
}

/** Sets the state of a quote or claim. */
export const setState = (session: ArticleSession, id: string, state: ConfirmationState, reason = ''): void => {
  const annotation = statement(session, id)
  if (!annotation || annotation.state === state) return
  session.act([{ type: 'annotation.change', id, fields: { state }, reason }])
}

/** Confirms a quote or claim and goes to the next one in the text. */
export const confirmAndGoOn = (session: ArticleSession, id: string): void => {
  setState(session, id, 'confirmed')
  const items = itemsInOrder(session)
  const next = items.slice(items.findIndex((item) => item.id === id) + 1).find((item) => isAttributable(item.kind))
  if (next) selectAnnotation(session, next.id)
}

/** Changes parts of an attribution. */
export const changeAttribution = (session: ArticleSession, id: string, fields: Partial<Attribution>): void => {
  const annotation = statement(session, id)
  if (!annotation) return
  const changed = Object.entries(fields).some(
    ([name, value]) => annotation.attribution[name as keyof Attribution] !== value,
  )
  if (!changed) return
  const attribution = { ...annotation.attribution, ...fields }
  session.act([{ type: 'annotation.change', id, fields: { attribution }, reason: '' }])
}

/** Which part of an attribution names a source. */
export type SourceRole = 'sourceId' | 'relayedById'

/** Takes sources of the registry among the records of the article, for what is going to name them. */
export const hold = (session: ArticleSession, sources: readonly Source[]): void => {
  const held = session.records.get()
  const missing = sources.filter(({ id }) => !held.sources.has(id))
  if (missing.length === 0) return
  const all = new Map([...held.sources, ...missing.map((source) => [source.id, source] as const)])
  session.records.set({ ...held, sources: all })
}

/** Attributes to a source of the registry. */
export const attributeTo = (session: ArticleSession, id: string, source: Source | null, role: SourceRole): void => {
  if (source) hold(session, [source])
  changeAttribution(session, id, { [role]: source?.id ?? null })
}

/** The fields of a new source of this name, in the part it has in an attribution. */
export const fieldsOfName = (name: string, role: SourceRole): SourceFields =>
  newSourceFields(name, role === 'relayedById' ? 'agency' : kindOfSource(name))

/** Makes a source and attributes to it, as one undo step. */
export const attributeToNew = (session: ArticleSession, id: string, fields: SourceFields, role: SourceRole): void => {
  const annotation = statement(session, id)
  if (!annotation) return
  const sourceId = crypto.randomUUID()
  session.act([
    { type: 'source.create', id: sourceId, fields },
    {
      type: 'annotation.change',
      id,
      fields: { attribution: { ...annotation.attribution, [role]: sourceId } },
      reason: '',
    },
  ])
}
