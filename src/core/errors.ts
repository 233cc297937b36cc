/**
 * The closed list of error codes. Every failure a user can meet has one of these, a sentence that says what happened,
 * what was kept and what to do, and nothing else.
 */
export const errorCodes = [
  /** The call is not in the contract, or its input does not fit it. */
  'invalid_input',
  /** The named article, annotation, source, evidence or request does not exist (any more). */
  'not_found',
  /** The article was saved by someone else since it was read. */
  'conflict',
  /** The file's kind cannot be read: no reader knows it, or it carries macros, or would load something from elsewhere. */
  'unsupported_format',
  /** The file is of a known kind, but damaged or not what its name says. */
  'unreadable_file',
  /** The file holds no text. */
  'empty_file',
  /** The file, or what is inside it, is larger than the named limit. */
  'too_large',
  /** The editor cancelled what was going on; nothing of it was kept. */
  'cancelled',
  /** No space is left where the library or the export is written. */
  'disk_full',
  /** The folder or file cannot be written to. */
  'read_only',
  /** The library file is damaged; it was not changed. */
  'library_damaged',
  /** The file is not an Attest library; it was not changed. */
  'library_foreign',
  /** The library was made by a newer version of Attest; it was not changed. */
  'library_newer',
  /** The library file is not at its place (any more). */
  'library_missing',
  /** The library is confidential, and its passphrase was not given. */
  'library_locked',
  /** The passphrase does not open the library. */
  'wrong_passphrase',
  /** Another window or program has the library open. */
  'library_busy',
  /** The export would give a protected source away; nothing was handed out. */
  'would_leak',
  /** This needs the window (a dialog, the PDF engine) and there is none. */
  'needs_window',
  /** A fault in Attest itself. */
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What keeps a library from being opened that a backup helps with; the others stand before a library that is sound. */
export const calledForBackup: readonly ErrorCode[] = [
  'library_damaged',
  'library_foreign',
  'library_newer',
  'library_missing',
]

/** A failure with a code from the closed list and a sentence for the user. */
export class AttestError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AttestError'
    this.code = code
  }
}

/** What every call through the door answers. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } }

/** A failure as a value, which passes between threads. Any other error is thrown on as it is. */
export const failureOf = (
  error: unknown,
): { readonly failure: { readonly code: ErrorCode; readonly message: string } } => {
  if (!(error instanceof AttestError)) throw error
  return { failure: { code: error.code, message: error.message } }
}
