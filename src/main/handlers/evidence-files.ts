import { findEvidenceFile, keepEvidenceFile } from '../store/evidence-file.ts'
import { openedCopy } from '../store/opened-copies.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { fileChunksOf } from './file-input.ts'
import { found } from './found.ts'

export const evidenceFileHandlers = (context: Context): HandlersOf<'evidence.keepFile' | 'evidence.openFile'> => ({
  'evidence.keepFile': (input) => {
    const { name, chunks } = fileChunksOf(context, input)
    return keepEvidenceFile(context, name, chunks)
  },
  'evidence.openFile': async ({ sha256 }) => {
    const openFile = portOf(context, 'openFile')
    const copy = found('copy', await findEvidenceFile(context, sha256))
    await openFile(copy.isSealed ? await openedCopy(context, copy) : copy.path)
    return {}
  },
})
