/** Words as they stand for themselves in a regular expression. */
export const escapeForPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
