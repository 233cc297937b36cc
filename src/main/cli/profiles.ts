import { AttestError } from '../../core/errors.ts'
import type { Call } from './call.ts'

/**
 * The id of an export profile by its name; case does not matter.
 * @throws AttestError `not_found`, with the names there are
 */
export const profileId = async (call: Call, name: string): Promise<string> => {
  const profiles = await call('exportProfiles.list', {})
  const found = profiles.find((profile) => profile.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found.id
  const names = profiles.map((profile) => profile.name.toLowerCase()).join(', ')
  throw new AttestError('not_found', `There is no export profile “${name}”. There are: ${names}.`)
}
