import { setImmediate as turn } from 'node:timers/promises'
import type { Input } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import type { Secret } from '../../core/export/leak/secret.ts'
import { secretsOf } from '../../core/export/leak/secrets-of.ts'
import { clearanceInWords } from '../../core/export/not-cleared-line.ts'
import { profiledLedger } from '../../core/export/profile/profiled-ledger.ts'
import { profiledRecords } from '../../core/export/profile/profiled-records.ts'
import { type ExportProfile, namesProtected } from '../../core/model/export-profile.ts'
import type { LedgerRow } from '../../core/model/ledger.ts'
import type { Source } from '../../core/model/source.ts'
import { utf8 } from '../export/utf8.ts'
import { readClearance } from '../store/clearance.ts'
import { readWholeLedger } from '../store/ledger.ts'
import { readArticleRecords } from './articles.ts'
import type { Context } from './context.ts'
import { exportProfile } from './export-profiles.ts'
import { inSlices } from './in-slices.ts'

/** Reads whether articles are cleared, in words; each is asked for once. */
const clearanceReader = ({ database }: Pick<Context, 'database'>): ((articleId: string) => string) => {
  const known = new Map<string, string>()
  const read = (articleId: string): string => {
    const counts = readClearance(database, articleId)
    if (counts === null) return 'Not checked yet'
    return clearanceInWords(counts.blocking === 0 ? '' : countInWords(counts.blocking, 'blocking finding'))
  }
  return (articleId) => {
    const inWords = known.get(articleId) ?? read(articleId)
    known.set(articleId, inWords)
    return inWords
  }
}

interface ProfiledRows {
  readonly rows: readonly LedgerRow[]
  readonly secrets: readonly Secret[]
}

/** The rows of many articles as a profile lets them through, article by article, and what must not stand in them. */
const rowsThrough = async (
  context: Context,
  rows: readonly LedgerRow[],
  profile: ExportProfile,
): Promise<ProfiledRows> => {
  const through: LedgerRow[] = []
  const sources = new Map<string, Source>()
  const places = new Set<string>()
  for (const [articleId, own] of Map.groupBy(rows, ({ annotation }) => annotation.articleId)) {
    const records = readArticleRecords(context, articleId)
    for (const source of records.sources) sources.set(source.id, source)
    places.add(records.article.place)
    through.push(...profiledLedger(own, profiledRecords(records, profile), profile))
    await turn()
  }
  return { rows: through, secrets: secretsOf([...sources.values()], [...places].join(' ')) }
}

/**
 * The ledger as filtered, of one article or many, as far as a profile lets it through. Where it hides sources, its rows are
 * in the order of the articles: any other would say where a name stands in the alphabet.
 * @throws AttestError `would_leak` where it would give a protected source away, `invalid_input` where the profile is for
 * copy alone
 */
export const exportedLedger = async (
  context: Context,
  { format, profile: profileId, ...query }: Input<'ledger.export'>,
): Promise<{ readonly bytes: Uint8Array; readonly secrets: readonly Secret[] }> => {
  const profile = exportProfile(context, profileId)
  if (!profile.annotations)
    throw new AttestError(
      'invalid_input',
      'Without annotations nothing is left of the ledger. Nothing was written: choose another profile.',
    )
  const inArticles = { ...query, sort: { column: 'article', descending: false }, groupBySource: false } as const
  const all = await inSlices(readWholeLedger(context.database, profile.sources === 'named' ? query : inArticles))
  const { rows, secrets } =
    profile.id === 'desk' ? { rows: all, secrets: [] } : await rowsThrough(context, all, profile)
  const clearanceOf = clearanceReader(context)
  const { ledgerXlsx } = await import('../export/ledger-xlsx.ts')
  const write = async (shown: readonly LedgerRow[]): Promise<Uint8Array> =>
    format === 'xlsx' ? inSlices(ledgerXlsx(shown, clearanceOf)) : utf8(await inSlices(ledgerCsv(shown, clearanceOf)))
  const bytes = await write(rows)
  if (namesProtected(profile)) return { bytes, secrets: [] }
  const { refuseLeak } = await import('../export/leak/refuse-leak.ts')
  await refuseLeak(bytes, secrets, () => write([]))
  return { bytes, secrets }
}
