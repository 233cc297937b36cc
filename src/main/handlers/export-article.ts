import type { ArticleRecords, ExportFormat, Output } from '../../core/api.ts'
import { openPointsInWords, openPointsOf } from '../../core/check/open-points.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import type { LedgerQuery, LedgerRow } from '../../core/model/ledger.ts'
import { readLedger } from '../store/ledger.ts'
import { readArticleRecords } from './articles.ts'
import type { Context } from './context.ts'
import { judgeArticle } from './judge-article.ts'
import { currentSettings } from './settings.ts'
import { recordEvent, write } from './write.ts'

const pageSize = 1000

/** Every row of the ledger as filtered, read page by page. */
export const readWholeLedger = (
  { database }: Pick<Context, 'database'>,
  query: Omit<LedgerQuery, 'offset' | 'limit'>,
): readonly LedgerRow[] => {
  const rows: LedgerRow[] = []
  for (;;) {
    const page = readLedger(database, { ...query, offset: rows.length, limit: pageSize })
    rows.push(...page.rows)
    if (page.rows.length < pageSize) return rows
  }
}

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

const inputFor = (
  context: Context,
  records: ArticleRecords,
  format: ExportFormat,
  annotated: boolean,
): ExportInput => ({
  records: selfContained(records),
  notCleared: notClearedIn(context, records),
  ledger: readWholeLedger(context, {
    filter: { articleId: records.article.id },
    sort: { column: 'article', descending: false },
    groupBySource: false,
  }),
  format,
  annotated,
  exportedAt: context.clock().toISOString(),
  editor: currentSettings(context).editor,
})

/**
 * The bytes of an article in a format, with the article they were made of.
 * @throws AttestError `not_found`, or `needs_window` for a PDF without one
 */
export const exportedArticle = async (
  context: Context,
  { id, format, annotated }: { readonly id: string; readonly format: ExportFormat; readonly annotated: boolean },
): Promise<{ bytes: Uint8Array; article: Output<'article.get'>['article']; notCleared: string }> => {
  const input = inputFor(context, readArticleRecords(context, id), format, annotated)
  // The writers of formats are large: they are loaded with the first export, not with the start.
  const { exportArticle } = await import('../export/export-article.ts')
  const bytes = await exportArticle(input, context.ports.printPdf ?? null)
  return { bytes, article: input.records.article, notCleared: input.notCleared }
}

/** Notes in the history that a format of an article was written. */
export const recordExport = (
  context: Context,
  articleId: string,
  after: { readonly format: ExportFormat; readonly annotated: boolean; readonly notCleared: string },
): void => write(context, (writing) => recordEvent(writing, { type: 'article exported', articleId, after }))
