import { useState } from 'react'
import { deskProfile, type ExportProfile } from '../../../../core/model/export-profile.ts'
import { useCall } from '../../api/use-client.tsx'

interface ChosenProfile {
  readonly offered: readonly ExportProfile[]
  readonly profile: ExportProfile
  /** Chooses one by its id. */
  readonly choose: (id: string) => void
}

/**
 * For whom an export is: what was chosen here, or last, or the desk.
 * @param isOffered leaves out profiles by which nothing would go out
 */
export const useChosenProfile = (isOffered: (profile: ExportProfile) => boolean = () => true): ChosenProfile => {
  const last = useCall('settings.get', {}).data?.exportProfile
  const profiles = useCall('exportProfiles.list', {}).data ?? [deskProfile]
  const [chosen, choose] = useState<string | null>(null)
  const offered = profiles.filter(isOffered)
  const wanted = chosen ?? last ?? deskProfile.id
  return { offered, profile: offered.find(({ id }) => id === wanted) ?? deskProfile, choose }
}
