import { basename } from 'node:path'
import { writeHouseRules } from '../../core/check/house-rules.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import { clearanceInWords } from '../../core/export/not-cleared-line.ts'
import { readClearance } from '../store/clearance.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { writeWholeFile } from '../store/write-whole-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { exportedArticle, readWholeLedger, recordExport } from './export-article.ts'
import { found } from './found.ts'

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

export const exportHandlers = (
  context: Context,
): HandlersOf<'article.export' | 'ledger.export' | 'houseRules.export' | 'export.reveal'> => {
  let written: string | null = null
  const save = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const path = await portOf(context, 'chooseSavePath')(name)
    if (path === null) return null
    await writeWholeFile(path, [bytes])
    written = path
    return basename(path)
  }
  return {
    'article.export': async (input) => {
      const exported = await exportedArticle(context, input)
      const { bytes, article, profile, notCleared } = exported
      const saved = await save(exportFileName(article, input.format, profile, notCleared === ''), bytes)
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
