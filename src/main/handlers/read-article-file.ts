import type { ImportedArticle } from '../import/imported-article.ts'
import { readImportFile } from './file-input.ts'

/**
 * Reads a file as an article and stores nothing.
 * @throws AttestError `unreadable_file`, `unsupported_format`, `empty_file`, `too_large`
 */
export const readArticleFile = async (path: string): Promise<ImportedArticle> => {
  const { importFile } = await import('../import/import-file.ts')
  return importFile(await readImportFile(path))
}
