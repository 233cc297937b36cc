import { basename } from 'node:path'
import { exportFileName } from '../../core/export/file-name.ts'
import { ledgerCsv } from '../../core/export/ledger-csv.ts'
import { writeWholeFile } from '../store/write-whole-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { exportedArticle, readWholeLedger, recordExport } from './export-article.ts'
import { found } from './found.ts'

export const exportHandlers = (context: Context): HandlersOf<'article.export' | 'ledger.export' | 'export.reveal'> => {
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
      const { bytes, article } = await exportedArticle(context, input)
      const saved = await save(exportFileName(article, input.format, input.annotated), bytes)
      if (saved !== null) recordExport(context, input.id, input.format, input.annotated)
      return { saved }
    },
    'ledger.export': async (query) => {
      const csv = ledgerCsv(readWholeLedger(context, query))
      return { saved: await save('ledger.csv', new TextEncoder().encode(csv)) }
    },
    'export.reveal': async () => {
      await portOf(context, 'revealFile')(found('export', written))
      return {}
    },
  }
}
