import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { AttestError } from '../../core/errors.ts'
import { sourceFieldsSchema } from '../../core/model/source.ts'
import type { ReadBundle } from '../import/read-bundle.ts'
import { insertAnnotation, setSettled } from '../store/annotation.ts'
import { insertArticle } from '../store/article.ts'
import { insertDismissal } from '../store/dismissal.ts'
import { insertEvent } from '../store/event.ts'
import { insertEvidence } from '../store/evidence.ts'
import { insertRequest } from '../store/request.ts'
import { insertSource, noteSourceUse, readSource } from '../store/source.ts'
import { knownOf } from '../store/known-records.ts'
import { resolveSources } from '../store/source-match.ts'
import { insertWaiver } from '../store/waiver.ts'
import { placed } from './add-annotations.ts'
import { readBody } from './place-annotations.ts'
import { recordEvent, type Writing } from './write.ts'

/** What an editor is to be told of a source that came along. */
const addSource = (writing: Writing, source: ReadBundle['records']['sources'][number]): readonly string[] => {
  const { database } = writing
  const own = readSource(database, source.id)
  if (own) {
    const isSame = JSON.stringify(sourceFieldsSchema.parse(own)) === JSON.stringify(sourceFieldsSchema.parse(source))
    return isSame ? [] : [`“${own.name}” was in the library already and was left as it is here.`]
  }
  const namesakes = resolveSources(database, source.name)
  insertSource(database, { ...source, mergedIntoId: null })
  recordEvent(writing, { type: 'source created', sourceId: source.id, after: sourceFieldsSchema.parse(source) })
  return namesakes.map(
    ({ name }) =>
      `“${source.name}” came as a source of its own, beside “${name}”: if they are one, merge them in Sources.`,
  )
}

/** A source that was merged into another one here is that one. */
const holderOf = (database: Writing['database'], id: string): string => {
  const onward = readSource(database, id)?.mergedIntoId ?? null
  return onward === null ? id : holderOf(database, onward)
}

const withHolders = (database: Writing['database'], records: ReadBundle['records']): ReadBundle['records'] => {
  const holder = (id: string | null): string | null => (id === null ? null : holderOf(database, id))
  return {
    ...records,
    annotations: records.annotations.map((annotation) => ({
      ...annotation,
      attribution: {
        ...annotation.attribution,
        sourceId: holder(annotation.attribution.sourceId),
        relayedById: holder(annotation.attribution.relayedById),
      },
    })),
    requests: records.requests.map((request) => ({ ...request, sourceId: holderOf(database, request.sourceId) })),
  }
}

/** @throws AttestError `conflict` where the library has the article, or a record of another article by one of these ids */
export const refuseKnown = (
  { database }: Pick<Writing, 'database'>,
  { article, annotations, evidence, requests, dismissals, waivers }: ReadBundle['records'],
): void => {
  const message = 'This article is in the library already, perhaps among the removed ones. Nothing was changed.'
  if (knownOf(database, 'article', [article.id])) throw new AttestError('conflict', message)
  const others = { annotation: annotations, evidence, request: requests, dismissal: dismissals, waiver: waivers }
  for (const [table, records] of Object.entries(others) as [keyof typeof others, readonly { id: string }[]][])
    if (
      knownOf(
        database,
        table,
        records.map(({ id }) => id),
      )
    )
      throw new AttestError('conflict', 'Records of this bundle belong to another article here. Nothing was changed.')
}

/**
 * Adds an article out of a bundle as it was, with its history. A source is the one the library has only where it is the
 * same record; another of the same name stays another, because nobody here can know that it is the same person.
 * @returns what the editor is to be told
 * @throws AttestError `conflict` where the library has the article
 */
export const addBundle = (writing: Writing, { records: given, settled, history }: ReadBundle): readonly string[] => {
  const { database, at, editor, concernedArticles } = writing
  refuseKnown(writing, given)
  const records = withHolders(database, given)
  const { article, annotations, evidence, requests, sources, dismissals, waivers } = records
  const body = readBody(parseBody(article.body))
  const known = new Set(annotations.map(({ id }) => id))
  const kept = keepAnnotations(body.node, (id) => known.has(id))
  insertArticle(database, { ...article, body: kept.toJSON() }, body.plain.text)
  const told = sources.flatMap((source) => addSource(writing, source))
  for (const annotation of placed(records.annotations, body)) {
    insertAnnotation(database, annotation)
    if (annotation.attribution.sourceId) noteSourceUse(database, annotation.attribution.sourceId, annotation.changedAt)
  }
  for (const each of settled) setSettled(database, each.annotationId, each)
  for (const each of evidence) insertEvidence(database, each)
  for (const each of requests) insertRequest(database, each)
  for (const each of dismissals) insertDismissal(database, each)
  for (const each of waivers) insertWaiver(database, each)
  for (const event of history) insertEvent(database, event)
  // Told by itself: the article is as it was where it came from, and not changed by having come.
  const after = { headline: article.headline, format: 'bundle', fileName: '' }
  const none = { annotationId: null, sourceId: null, before: null, reason: '' }
  insertEvent(database, { ...none, type: 'article imported', articleId: article.id, after, at, editor })
  concernedArticles.add(article.id)
  return told
}
