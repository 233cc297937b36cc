import { AttestError, type ErrorCode } from '../../src/core/errors.ts'

/** The code of the AttestError that `work` fails with; null where it succeeds. Any other error is thrown on. */
export const codeOf = async (work: () => unknown): Promise<ErrorCode | null> => {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof AttestError) return error.code
    throw error
  }
}
