import { buffer } from 'node:stream/consumers'
import type { ArticleRecords } from '../../core/api.ts'
import { type PastEvent, pastOf } from '../../core/export/bundle-records.ts'
import { AttestError } from '../../core/errors.ts'
import type { ExportProfile } from '../../core/model/export-profile.ts'
import { limits } from '../../core/model/import-limits.ts'
import type { Luggage } from '../export/bundle.ts'
import { readArticleAnnotations } from '../store/annotation.ts'
import { readAllEvents } from '../store/event.ts'
import { type EvidencePlace, findEvidenceFile, readEvidenceFile } from '../store/evidence-file.ts'
import type { Context } from './context.ts'

const filesOf = async (place: EvidencePlace, records: ArticleRecords): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  const wanted = new Map(records.evidence.flatMap(({ file }) => (file ? [[file.sha256, file.size]] : [])))
  const size = [...wanted.values()].reduce((sum, each) => sum + each, 0)
  if (size > limits.bundleBytes)
    throw new AttestError(
      'too_large',
      'The evidence files of this article are larger than 500 MB together, which is more than a bundle holds. Nothing was written.',
    )
  for (const sha256 of [...wanted.keys()].toSorted()) {
    const copy = await findEvidenceFile(place, sha256)
    // A copy that is gone cannot be taken along; its evidence still names it.
    if (copy !== null) files.set(sha256, await buffer(readEvidenceFile(place.fileKey, copy)))
  }
  return files
}

/**
 * What a bundle takes along of an article besides its records, as far as a profile lets it through.
 * @param records what the profile let through
 * @throws AttestError `too_large` where the copies of evidence files are more than a bundle holds
 */
export const bundleLuggage = async (
  context: Pick<Context, 'database' | 'libraryPath' | 'fileKey'>,
  records: ArticleRecords,
  { sources, notes, history }: ExportProfile,
): Promise<Luggage> => {
  const { database } = context
  // The past holds words, names and remarks as they were: a profile that leaves any of these out leaves out the past.
  const isWhole = sources === 'named' && notes && history
  const known = new Set(records.annotations.map(({ id }) => id))
  const past: readonly PastEvent[] = isWhole ? pastOf(readAllEvents(database, records.article.id), records) : []
  const settled = isWhole
    ? readArticleAnnotations(database, records.article.id).flatMap(({ annotation, settled: before }) =>
        before && known.has(annotation.id) ? [{ annotationId: annotation.id, ...before }] : [],
      )
    : []
  return { settled, history: past, files: await filesOf(context, records) }
}
