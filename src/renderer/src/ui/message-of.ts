import { AttestError } from '../../../core/errors.ts'

/** The sentence to show for a failure. */
export const messageOf = (error: unknown): string =>
  error instanceof AttestError ? error.message : 'Something went wrong in the window. Nothing was changed.'
