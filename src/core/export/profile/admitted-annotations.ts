import type { ArticleRecords } from '../../api.ts'
import { type Annotation, isAttributable } from '../../model/annotation.ts'
import type { ExportProfile } from '../../model/export-profile.ts'

/** Which of an article's annotations a profile lets through, and whose words go out of the copy with them. */
export interface Admitted {
  readonly annotations: readonly Annotation[]
  /** Quotes and claims of sources who spoke off the record. */
  readonly offRecord: ReadonlySet<string>
}

/** The mentions and cues that quotes and claims name. */
const named = (annotations: readonly Annotation[]): ReadonlySet<string> =>
  new Set(annotations.flatMap(({ attribution }) => [attribution.mentionId ?? [], attribution.cueId ?? []].flat()))

/** Sorts an article's annotations by what a profile lets through. */
export const admittedAnnotations = (
  { annotations, sources }: Pick<ArticleRecords, 'annotations' | 'sources'>,
  profile: ExportProfile,
): Admitted => {
  const speakers = new Set(
    profile.offRecord ? [] : sources.filter(({ terms }) => terms === 'off record').map(({ id }) => id),
  )
  const isOffRecord = ({ kind, attribution }: Annotation): boolean =>
    isAttributable(kind) &&
    [attribution.sourceId, attribution.relayedById].some((id) => id !== null && speakers.has(id))
  const left = annotations.filter(isOffRecord)
  const kept = annotations.filter(
    (annotation) => !isOffRecord(annotation) && (profile.notes || (annotation.kind !== 'note' && !annotation.detached)),
  )
  // What only those named who are left out says where the text speaks of them.
  const namedByKept = named(kept)
  const orphans = new Set([...named(left)].filter((id) => !namedByKept.has(id)))
  return {
    annotations: kept.filter(({ id }) => !orphans.has(id)),
    offRecord: new Set(left.map(({ id }) => id)),
  }
}
