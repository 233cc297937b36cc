import { AttestError } from '../../core/errors.ts'

/** Stands for files the user chose in the system's dialog: the window gets tokens and never a path. */
export interface FileTokens {
  readonly issue: (path: string) => string
  /** @throws AttestError `not_found` where the token was never issued, or was used */
  readonly take: (token: string) => string
  /** The same, and the token stays good. @throws AttestError `not_found` */
  readonly look: (token: string) => string
}

/** @param newId makes the tokens; each can be used once */
export const createFileTokens = (newId: () => string): FileTokens => {
  const paths = new Map<string, string>()
  const look = (token: string): string => {
    const path = paths.get(token)
    if (path === undefined) throw new AttestError('not_found', 'This choice of a file was used. Choose it again.')
    return path
  }
  return {
    issue: (path) => {
      const token = newId()
      paths.set(token, path)
      return token
    },
    look,
    take: (token) => {
      const path = look(token)
      paths.delete(token)
      return path
    },
  }
}
