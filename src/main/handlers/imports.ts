import type { ImportedArticle } from '../import/imported-article.ts'
import { readKnownFiles } from '../store/article.ts'
import { keepEvidenceFile } from '../store/evidence-file.ts'
import { addArticle } from './add-article.ts'
import { addCarried } from './add-carried.ts'
import { addBundle, refuseKnown } from './add-bundle.ts'
import type { Context, HandlersOf } from './context.ts'
import { importFileOf, lookAtFile } from './file-input.ts'
import { importApart } from './import-apart.ts'
import { write } from './write.ts'

const add = (context: Context, imported: ImportedArticle): { id: string } => ({
  id: write(context, (writing) =>
    imported.carried ? addCarried(writing, imported, imported.carried) : addArticle(writing, imported),
  ),
})

type Names =
  | 'file.webAnnotations'
  | 'article.import'
  | 'article.cancelImport'
  | 'file.trackedChanges'
  | 'article.knownFiles'
  | 'article.paste'

/** Brings in a bundle: everything in it is checked before a copy is kept, and every copy is kept before it is named. */
const bringInBundle = async (context: Context, bytes: Uint8Array): Promise<{ id: string; told: string[] }> => {
  const { readBundle } = await import('../import/read-bundle.ts')
  const bundle = await readBundle(bytes)
  refuseKnown(context, bundle.records)
  for (const { file } of bundle.records.evidence) {
    const content = file && bundle.files.get(file.sha256)
    if (content) await keepEvidenceFile(context, file.name, [content])
  }
  const told = write(context, (writing) => addBundle(writing, bundle))
  return { id: bundle.records.article.id, told: [...told] }
}

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
      const article = await importApart(context.importWorker, file, { trackedChanges }, signal)
      return { ...add(context, article), told: [] }
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
