import type { ArticleRecords, ExportFormat, Input } from '../../core/api.ts'
import { openPointsInWords, openPointsOf } from '../../core/check/open-points.ts'
import { AttestError } from '../../core/errors.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import { hasCleanCopy } from '../../core/export/format-groups.ts'
import type { Secret } from '../../core/export/leak/secret.ts'
import { secretsOf } from '../../core/export/leak/secrets-of.ts'
import { throughProfile } from '../../core/export/profile/through-profile.ts'
import type { Article } from '../../core/model/article.ts'
import { type ExportProfile, namesProtected } from '../../core/model/export-profile.ts'
import { allAtOnce } from '../../core/steps.ts'
import { readWholeLedger } from '../store/ledger.ts'
import { readArticleRecords } from './articles.ts'
import { bundleLuggage } from './bundle-luggage.ts'
import type { Context } from './context.ts'
import { exportProfile } from './export-profiles.ts'
import { judgeArticle } from './judge-article.ts'
import { currentSettings } from './settings.ts'
import { recordEvent, write } from './write.ts'

/** The records with no attribution that names a removed mention or cue: what is exported holds together by itself. */
const selfContained = (records: ArticleRecords): ArticleRecords => {
  const ids = new Set(records.annotations.map(({ id }) => id))
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null)
  const annotations = records.annotations.map((annotation) => {
    const { mentionId, cueId } = annotation.attribution
    return {
      ...annotation,
      attribution: { ...annotation.attribution, mentionId: known(mentionId), cueId: known(cueId) },
    }
  })
  return { ...records, annotations }
}

const notClearedIn = (context: Context, records: ArticleRecords): string => {
  const points = openPointsOf(judgeArticle(context, records).open, records.annotations)
  return points.cleared ? '' : openPointsInWords(points).join(', ')
}

/** All that is known of an article, before a profile decides what of it an export sees. */
const knownOf = (context: Context, records: ArticleRecords, format: ExportFormat): Omit<ExportInput, 'annotated'> => ({
  records: selfContained(records),
  notCleared: notClearedIn(context, records),
  ledger: allAtOnce(
    readWholeLedger(context.database, {
      filter: { articleId: records.article.id },
      sort: { column: 'article', descending: false },
      groupBySource: false,
    }),
  ),
  format,
  exportedAt: context.clock().toISOString(),
  editor: currentSettings(context).editor,
})

/** An export that was written, before it is handed out. */
export interface ExportedArticle {
  readonly bytes: Uint8Array
  readonly article: Article
  readonly profile: ExportProfile
  /** What its file's name must not say either. */
  readonly secrets: readonly Secret[]
  /** What is open, in words; empty where the article is cleared. */
  readonly notCleared: string
}

/**
 * The bytes of an article in a format, as far as a profile lets it through.
 * @throws AttestError `not_found`, `would_leak` where it would give a protected source away, `invalid_input` where there
 * is nothing of this format in a clean copy, or `needs_window` for a PDF without one
 */
export const exportedArticle = async (
  context: Context,
  { id, format, profile: profileId }: Input<'article.export'>,
): Promise<ExportedArticle> => {
  const profile = exportProfile(context, profileId)
  if (!profile.annotations && !hasCleanCopy(format))
    throw new AttestError(
      'invalid_input',
      'Without annotations nothing is left in this format. Nothing was written: choose another.',
    )
  const known = knownOf(context, readArticleRecords(context, id), format)
  const input = throughProfile(known, profile)
  // The writers of formats are large: they are loaded with the first export, not with the start.
  const { exportArticle } = await import('../export/export-article.ts')
  const printPdf = context.ports.printPdf ?? null
  const luggage = format === 'bundle' ? await bundleLuggage(context, input.records, profile) : undefined
  const bytes = await exportArticle(input, printPdf, luggage)
  const secrets = namesProtected(profile) ? [] : secretsOf(known.records.sources, known.records.article.place)
  if (secrets.length > 0) {
    const { emptiedInput, refuseLeak } = await import('../export/leak/refuse-leak.ts')
    await refuseLeak(bytes, secrets, () => exportArticle(emptiedInput(input), printPdf))
  }
  return { bytes, article: input.records.article, profile, secrets, notCleared: known.notCleared }
}

/** Notes in the history that a format of an article was written. */
export const recordExport = (
  context: Context,
  articleId: string,
  format: ExportFormat,
  { profile, notCleared }: ExportedArticle,
): void =>
  write(context, (writing) =>
    recordEvent(writing, {
      type: 'article exported',
      articleId,
      after: { format, profile: profile.name, annotated: profile.annotations, notCleared },
    }),
  )
