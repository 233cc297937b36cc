import { AttestError } from '../../core/errors.ts'
import {
  newPassphraseSchema,
  type Protected,
  type Protection,
  shortestPassphrase,
} from '../../core/model/passphrase.ts'
import type { ClosedLibrary } from '../closed-library.ts'
import type { Passphrases } from './passphrases.ts'
import { asJson } from './terminal-text.ts'

const leftInWords = ({ backupsLeft, evidenceLeft }: Protected): string =>
  [
    backupsLeft === 0 ? '' : `Backups that have another passphrase, or none: ${backupsLeft}\n`,
    evidenceLeft ? 'Not all evidence files could be sealed. It is tried again when the library is opened.\n' : '',
  ].join('')

/** Makes a library confidential, or gives a confidential one another passphrase. */
export const encryptLibrary = async (
  library: ClosedLibrary,
  passphrases: Passphrases,
  oldBackups: Protection['oldBackups'],
  json: boolean,
): Promise<string> => {
  const present = library.isConfidential() ? await passphrases.present() : ''
  if (present !== '') await library.unlock(present)
  const passphrase = await passphrases.chosen()
  if (!newPassphraseSchema.safeParse(passphrase).success)
    throw new AttestError('invalid_input', `A passphrase has at least ${shortestPassphrase} characters.`)
  const done = await library.protect({ present, passphrase, oldBackups })
  return json ? asJson(done) : `The library is confidential; its new passphrase opens it.\n${leftInWords(done)}`
}

/** Makes a confidential library an ordinary one. */
export const decryptLibrary = async (
  library: ClosedLibrary,
  passphrases: Passphrases,
  oldBackups: Protection['oldBackups'],
  json: boolean,
): Promise<string> => {
  if (!library.isConfidential()) throw new AttestError('not_found', 'This library is not confidential.')
  const done = await library.protect({ present: await passphrases.present(), passphrase: null, oldBackups })
  return json
    ? asJson(done)
    : `The library is an ordinary one: everybody who has its file can read it.\n${leftInWords(done)}`
}
