import { basename } from 'node:path'
import type { ExportFormat } from '../../core/api.ts'
import { writeHouseRules } from '../../core/check/house-rules.ts'
import { AttestError } from '../../core/errors.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { findLeak } from '../../core/export/leak/find-leak.ts'
import { leakInWords } from '../../core/export/leak/leak-in-words.ts'
import type { Secret } from '../../core/export/leak/secret.ts'
import { utf8 } from '../export/utf8.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { writeWholeFile } from '../store/write-whole-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { type ExportedArticle, exportedArticle, recordExport } from './export-article.ts'
import { exportedLedger } from './export-ledger.ts'
import { found } from './found.ts'
import { freePath } from './free-path.ts'

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
    'ledger.export': async (input) => {
      const { bytes, secrets } = await exportedLedger(context, input)
      return {
        saved: await save(`ledger.${input.format}`, bytes, { check: (name) => refuseLeakInName(name, secrets) }),
      }
    },
    'houseRules.export': async () => {
      const text = writeHouseRules(readHouseRules(context.database))
      return { saved: await save('house-rules.json', utf8(text)) }
    },
    'export.reveal': async () => {
      await portOf(context, 'revealFile')(found('export', written))
      return {}
    },
  }
}
