import { basename } from 'node:path'
import type { ExportFormat } from '../../core/api.ts'
import { writeHouseRules } from '../../core/check/house-rules.ts'
import { AttestError } from '../../core/errors.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { findLeak } from '../../core/export/leak/find-leak.ts'
import { leakInWords } from '../../core/export/leak/leak-in-words.ts'
import type { Secret } from '../../core/export/leak/secret.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import { clearanceInWords } from '../../core/export/not-cleared-line.ts'
import { readClearance } from '../store/clearance.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { writeWholeFile } from '../store/write-whole-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { type ExportedArticle, exportedArticle, readWholeLedger, recordExport } from './export-article.ts'
import { found } from './found.ts'
import { freePath } from './free-path.ts'

/** Reads whether articles are cleared, in words; each is asked for once. */
const clearanceReader = ({ database }: Context): ((articleId: string) => string) => {
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

/** The name proposed for an export; a slug or headline that would give a protected source away is left out of it. */
const proposedName = ({ article, profile, notCleared, secrets }: ExportedArticle, format: ExportFormat): string => {
  const name = exportFileName(article, format, profile, notCleared === '')
  const isLeak = findLeak([{ name: '', text: name }], secrets) !== null
  return isLeak ? exportFileName({ ...article, slug: '', headline: '' }, format, profile, notCleared === '') : name
}

/** @throws AttestError `would_leak` */
const refuseLeakInName = (name: string, secrets: readonly Secret[]): void => {
  const leak = findLeak([{ name: 'the name of the file', text: name }], secrets)
  if (leak) throw new AttestError('would_leak', leakInWords(leak))
}

export const exportHandlers = (
  context: Context,
): HandlersOf<'article.export' | 'ledger.export' | 'houseRules.export' | 'export.reveal'> => {
  let written: string | null = null
  const save = async (
    name: string,
    bytes: Uint8Array,
    {
      check = () => {},
      folder,
    }: { readonly check?: (fileName: string) => void; readonly folder?: string | undefined } = {},
  ): Promise<string | null> => {
    const path = folder
      ? await freePath(context.fileTokens.look(folder), name)
      : await portOf(context, 'chooseSavePath')(name)
    if (path === null) return null
    check(basename(path))
    await writeWholeFile(path, [bytes])
    written = path
    return basename(path)
  }
  return {
    'article.export': async (input) => {
      const exported = await exportedArticle(context, input)
      const { bytes, notCleared, secrets } = exported
      const saved = await save(proposedName(exported, input.format), bytes, {
        check: (name) => refuseLeakInName(name, secrets),
        folder: input.folder,
      })
      if (saved !== null) recordExport(context, input.id, input.format, exported)
      return { saved, notCleared }
    },
    'ledger.export': async (query) => {
      const csv = ledgerCsv(readWholeLedger(context, query), clearanceReader(context))
      return { saved: await save('ledger.csv', new TextEncoder().encode(csv)) }
    },
    'houseRules.export': async () => {
      const text = writeHouseRules(readHouseRules(context.database))
      return { saved: await save('house-rules.json', new TextEncoder().encode(text)) }
    },
    'export.reveal': async () => {
      await portOf(context, 'revealFile')(found('export', written))
      return {}
    },
  }
}
