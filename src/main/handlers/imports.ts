import type { ImportedArticle } from '../import/imported-article.ts'
import { readKnownFiles } from '../store/article.ts'
import { addImported } from './add-imported.ts'
import { bringInBundle } from './bring-in-bundle.ts'
import type { Context, HandlersOf } from './context.ts'
import { importFileOf, lookAtFile } from './file-input.ts'
import { importApart } from './import-apart.ts'
import { write } from './write.ts'

const add = (context: Context, imported: ImportedArticle): { id: string } => ({
  id: write(context, (writing) => addImported(writing, imported)),
})

type Names =
  | 'file.webAnnotations'
  | 'article.import'
  | 'article.importMany'
  | 'article.cancelImport'
  | 'file.trackedChanges'
  | 'article.knownFiles'
  | 'article.paste'

export const importHandlers = (context: Context): HandlersOf<Names> => {
  let atHand = new AbortController()
  return {
    // The readers of formats are large: they are loaded with the first import, not with the start.
    'article.import': async (input) => {
      const { trackedChanges = 'accepted' } = input
      atHand = new AbortController()
      const { signal } = atHand
      const file = await importFileOf(context, input)
      const { isBundle } = await import('../import/read-bundle.ts')
      if (isBundle(file.bytes)) return bringInBundle(context, file.bytes)
      const article = await importApart(context.importWorker, file, { trackedChanges }, signal, context.tellStep)
      context.tellStep('storing', 0)
      return { ...add(context, article), told: [] }
    },
    'article.importMany': async (input) => {
      if (atHand.signal.aborted) atHand = new AbortController()
      const { importMany } = await import('./import-many/import-many.ts')
      return importMany(context, input, atHand.signal)
    },
    'article.cancelImport': () => {
      atHand.abort()
      return {}
    },
    'file.trackedChanges': async (input) => {
      const file = await lookAtFile(context, input)
      const { countFileChanges } = await import('../import/import-file.ts')
      return countFileChanges(file)
    },
    'file.webAnnotations': async (input) => {
      const { bytes } = await importFileOf(context, input)
      const { readAnnotationFile } = await import('../import/read-annotation-file.ts')
      return readAnnotationFile(bytes)
    },
    'article.knownFiles': ({ sha256 }) => [...readKnownFiles(context.database, sha256)],
    'article.paste': async (input) => {
      const { importPasted } = await import('../import/import-pasted.ts')
      return add(context, importPasted(input))
    },
  }
}
