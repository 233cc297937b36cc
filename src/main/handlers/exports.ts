import { basename } from 'node:path'
import { writeHouseRules } from '../../core/check/house-rules.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { writeWholeFile } from '../store/write-whole-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { exportedArticle, readWholeLedger, recordExport } from './export-article.ts'
import { found } from './found.ts'

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
      const { bytes, article, notCleared } = await exportedArticle(context, input)
      const saved = await save(exportFileName(article, input.format, input.annotated, notCleared === ''), bytes)
      if (saved !== null)
        recordExport(context, input.id, { format: input.format, annotated: input.annotated, notCleared })
      return { saved, notCleared }
    },
    'ledger.export': async (query) => {
      const csv = ledgerCsv(readWholeLedger(context, query))
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
