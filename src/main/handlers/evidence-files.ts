import { findEvidenceFile, keepEvidenceFile } from '../store/evidence-file.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { fileChunksOf } from './file-input.ts'
import { found } from './found.ts'

export const evidenceFileHandlers = (context: Context): HandlersOf<'evidence.keepFile' | 'evidence.openFile'> => ({
  'evidence.keepFile': (input) => {
    const { name, chunks } = fileChunksOf(context, input)
    return keepEvidenceFile(context.libraryPath, name, chunks)
  },
  'evidence.openFile': async ({ sha256 }) => {
    const openFile = portOf(context, 'openFile')
    await openFile(found('copy', await findEvidenceFile(context.libraryPath, sha256)))
    return {}
  },
})
