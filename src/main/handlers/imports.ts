import type { ImportedArticle } from '../import/imported-article.ts'
import { readKnownFiles } from '../store/article.ts'
import { addArticle } from './add-article.ts'
import type { Context, HandlersOf } from './context.ts'
import { importFileOf } from './file-input.ts'
import { write } from './write.ts'

const add = (context: Context, imported: ImportedArticle): { id: string } => ({
  id: write(context, (writing) => addArticle(writing, imported)),
})

type Names = 'article.import' | 'article.knownFiles' | 'article.paste'

export const importHandlers = (context: Context): HandlersOf<Names> => ({
  // The readers of formats are large: they are loaded with the first import, not with the start.
  'article.import': async (input) => {
    const file = await importFileOf(context, input)
    const { importFile } = await import('../import/import-file.ts')
    return add(context, await importFile(file))
  },
  'article.knownFiles': ({ sha256 }) => [...readKnownFiles(context.database, sha256)],
  'article.paste': async (input) => {
    const { importPasted } = await import('../import/import-pasted.ts')
    return add(context, importPasted(input))
  },
})
