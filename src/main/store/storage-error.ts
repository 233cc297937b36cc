import { AttestError, type ErrorCode } from '../../core/errors.ts'

const sentences = {
  disk_full: 'There is no space left on the disk. Nothing was stored: free some space and try again.',
  read_only:
    'The folder or file cannot be written to. Nothing was stored: check its permissions, or use another folder.',
  library_damaged:
    'A part of the library file is damaged and could not be read. Nothing was changed: keep a copy of it.',
  library_busy: 'The library is open in another window or program. Close it there and try again.',
  not_found: 'This refers to something that is not in the library. Nothing was changed.',
  invalid_input: 'Something with this identity is in the library already. Nothing was changed.',
} as const satisfies Partial<Record<ErrorCode, string>>

const families: readonly (readonly [RegExp, keyof typeof sentences])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk_full'],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_IOERR|EIO$|EFBIG$|EACCES$|EPERM$|EROFS$|ENOENT$|ENOTDIR$|EISDIR$|EEXIST$|ENAMETOOLONG$)/,
    'read_only',
  ],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'library_damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'library_busy'],
  [/^SQLITE_CONSTRAINT_FOREIGNKEY$/, 'not_found'],
  [/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/, 'invalid_input'],
]

/** The AttestError for a failure of SQLite or of the file system, or the error as it is where it is neither. */
export const storageError = (error: unknown): unknown => {
  if (error instanceof AttestError || !(error instanceof Error) || !('code' in error)) return error
  const family = families.find(([codes]) => codes.test(String(error.code)))
  return family ? new AttestError(family[1], sentences[family[1]], { cause: error }) : error
}
