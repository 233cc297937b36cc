import type { ArticleRecords } from '../../src/core/api.ts'
import { annotationFieldsSchema } from '../../src/core/model/annotation.ts'
import { articleFieldsSchema } from '../../src/core/model/article.ts'
import type { ChangeInput } from '../../src/core/model/change.ts'
import { dismissalFieldsSchema } from '../../src/core/model/dismissal.ts'
import { evidenceFieldsSchema } from '../../src/core/model/evidence.ts'
import { requestFieldsSchema } from '../../src/core/model/request.ts'
import { sourceFieldsSchema } from '../../src/core/model/source.ts'
import { waiverFieldsSchema } from '../../src/core/model/waiver.ts'
import type { Call } from '../../src/main/cli/call.ts'
import { type ArticleSketch, articleRecords } from './article-records.ts'

const changesFor = (id: string, records: ArticleRecords): ChangeInput[] => [
  { type: 'article.change', id, fields: articleFieldsSchema.parse(records.article) },
  ...records.annotations.map(
    (each): ChangeInput => ({
      type: 'annotation.create',
      id: each.id,
      articleId: id,
      fields: annotationFieldsSchema.parse(each),
    }),
  ),
  ...records.evidence.map(
    (each): ChangeInput => ({
      type: 'evidence.add',
      id: each.id,
      annotationId: each.annotationId,
      fields: evidenceFieldsSchema.parse(each),
    }),
  ),
  ...records.requests.map(
    (each): ChangeInput => ({
      type: 'request.add',
      id: each.id,
      annotationId: each.annotationId,
      fields: requestFieldsSchema.parse(each),
    }),
  ),
  ...records.dismissals.map(
    (each): ChangeInput => ({
      type: 'dismissal.create',
      id: each.id,
      articleId: id,
      fields: dismissalFieldsSchema.parse(each),
    }),
  ),
  ...records.waivers.map(
    (each): ChangeInput => ({
      type: 'waiver.create',
      id: each.id,
      articleId: id,
      fields: waiverFieldsSchema.parse(each),
    }),
  ),
]

/** Adds sources that the library does not have yet, by the sketch's names. */
const addSources = async (call: Call, { sources }: ArticleRecords): Promise<void> => {
  for (const source of sources) {
    const known = await call('sources.get', { id: source.id }).catch(() => null)
    const fields = sourceFieldsSchema.parse(source)
    if (!known) await call('changes.apply', { changes: [{ type: 'source.create', id: source.id, fields }] })
  }
}

/**
 * Brings a sketched article into a library the way an editor does: a new article, then one save with its text and all
 * that was tagged in it.
 * @returns its id and version
 */
export const bringIn = async (call: Call, sketch: ArticleSketch): Promise<{ id: string; version: number }> => {
  const records = articleRecords(sketch)
  await addSources(call, records)
  const { id } = await call('article.create', {})
  const changes = changesFor(id, records)
  const saved = await call('article.save', { id, version: 1, body: JSON.stringify(records.article.body), changes })
  return { id, version: saved.version }
}
