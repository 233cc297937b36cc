import { importFile } from '../import/import-file.ts'
import { importPasted } from '../import/import-pasted.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import { addArticle } from './add-article.ts'
import type { Context, HandlersOf } from './context.ts'
import { importFileOf } from './file-input.ts'
import { write } from './write.ts'

const add = (context: Context, imported: ImportedArticle): { id: string } => ({
  id: write(context, (writing) => addArticle(writing, imported)),
})

export const importHandlers = (context: Context): HandlersOf<'article.import' | 'article.paste'> => ({
  'article.import': async (input) => add(context, await importFile(await importFileOf(context, input))),
  'article.paste': (input) => add(context, importPasted(input)),
})
