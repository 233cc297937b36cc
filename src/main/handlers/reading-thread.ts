import { AttestError } from '../../core/errors.ts'

/** What a thread that reads files may take; a file that needs more is refused instead of taking everybody's memory. */
export const mostMegabytes = 1024

/** Whether a thread ended because it took more. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

export const tooMuch = (cause: unknown): AttestError =>
  new AttestError('too_large', 'The file takes more memory than Attest gives to reading one. Nothing was imported.', {
    cause,
  })

export const cancelled = (): AttestError => new AttestError('cancelled', 'You cancelled. Nothing was imported.')
