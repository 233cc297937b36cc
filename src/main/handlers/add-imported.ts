import type { ImportedArticle } from '../import/imported-article.ts'
import { addArticle } from './add-article.ts'
import { addCarried } from './add-carried.ts'
import type { Writing } from './write.ts'

/** Adds what was read of a file, with the records that came back in it. @returns its id */
export const addImported = (writing: Writing, imported: ImportedArticle): string =>
  imported.carried ? addCarried(writing, imported, imported.carried) : addArticle(writing, imported)
