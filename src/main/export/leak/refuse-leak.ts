import { AttestError } from '../../../core/errors.ts'
import { emptyBody } from '../../../core/document/schema.ts'
import type { ExportInput } from '../../../core/export/export-input.ts'
import { findLeak } from '../../../core/export/leak/find-leak.ts'
import { leakInWords } from '../../../core/export/leak/leak-in-words.ts'
import type { Secret } from '../../../core/export/leak/secret.ts'
import { fileParts } from './file-parts.ts'

/** The same export of an article that holds nothing. */
export const emptiedInput = (input: ExportInput): ExportInput => ({
  ...input,
  records: {
    article: {
      ...input.records.article,
      headline: '',
      slug: '',
      place: '',
      byline: '',
      credit: '',
      offers: [],
      body: emptyBody().toJSON(),
    },
    annotations: [],
    sources: [],
    evidence: [],
    requests: [],
    dismissals: [],
    waivers: [],
  },
  ledger: [],
})

/**
 * Reads a finished export again, and its file's name, and refuses it where it gives a protected source away.
 * @param empty writes the same export of an empty article; asked for only where something was found
 * @throws AttestError `would_leak` with the place, not the secret
 */
export const refuseLeak = async (
  bytes: Uint8Array,
  secrets: readonly Secret[],
  empty: () => Promise<Uint8Array>,
): Promise<void> => {
  if (secrets.length === 0) return
  const parts = await fileParts(bytes)
  if (findLeak(parts, secrets) === null) return
  const leak = findLeak(parts, secrets, await fileParts(await empty()))
  if (leak) throw new AttestError('would_leak', leakInWords(leak))
}
