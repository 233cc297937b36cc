import { withPlainLetters } from '../../core/text/folding.ts'
import type { SearchTerm } from '../../core/text/search-terms.ts'

/**
 * Search terms as an FTS5 expression: every one has to be there. Every term is quoted, so that nothing typed is read
 * as an operator.
 * @param columns the columns to look in; all where none are named
 * @returns null where there is nothing to look for
 */
export const matchExpression = (terms: readonly SearchTerm[], columns: readonly string[] = []): string | null => {
  if (terms.length === 0) return null
  const quoted = terms.map(({ words, isOpen }) => `"${withPlainLetters(words)}"${isOpen ? ' *' : ''}`)
  const where = columns.length === 0 ? '' : `{${columns.join(' ')}} : `
  return `${where}(${quoted.join(' AND ')})`
}
