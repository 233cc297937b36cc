import { profileInWords } from '../../../core/export/profile/profile-in-words.ts'
import { type ExportProfile, outsideProfile } from '../../../core/model/export-profile.ts'
import { useCall, useCommand } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import { ExportProfileItem } from './ExportProfileItem.tsx'

const isOwn = ({ id }: ExportProfile): boolean => !['desk', 'outside', 'clean'].includes(id)

/** A name no profile has yet. */
const freeName = (profiles: readonly ExportProfile[]): string => {
  const names = new Set(profiles.map(({ name }) => name))
  let number = 1
  while (names.has(`Own ${number}`)) number++
  return `Own ${number}`
}

/** What exports may hold: the profiles there are, and the library's own to make and change. */
export const ExportProfilesSection = () => {
  const stored = useCall('exportProfiles.list', {})
  const set = useCommand('exportProfiles.set')
  const profiles = stored.data
  if (stored.error) return <ErrorNote error={stored.error} onRetry={() => void stored.refetch()} />
  if (!profiles) return null
  const own = profiles.filter(isOwn)
  const keep = (next: readonly ExportProfile[]) =>
    set.mutateAsync({ own: [...next] }).catch((problem: unknown) => {
      toast({ message: messageOf(problem), tone: 'problem' })
    })
  const add = () => keep([...own, { ...outsideProfile, id: crypto.randomUUID(), name: freeName(profiles) }])
  return (
    <section aria-labelledby="settings-profiles">
      <h2 id="settings-profiles">Export profiles</h2>
      <p className="faint">
        What an export may hold. Whatever leaves by a profile that does not name every source is read again before it is
        handed out: where a protected source’s name, alias or contact stands in it, it is refused.
      </p>
      <dl className="facts">
        {profiles
          .filter((profile) => !isOwn(profile))
          .map((profile) => (
            <div key={profile.id} className="profile-fact">
              <dt>{profile.name}</dt>
              <dd>{profileInWords(profile)}</dd>
            </div>
          ))}
      </dl>
      <ul className="own-profiles" aria-label="Own profiles">
        {own.map((profile) => (
          <ExportProfileItem
            key={profile.id}
            profile={profile}
            onChange={(next) => keep(own.map((each) => (each.id === next.id ? next : each)))}
            onRemove={() => keep(own.filter(({ id }) => id !== profile.id))}
          />
        ))}
      </ul>
      <div>
        <Button onPress={() => void add()} isDisabled={own.length >= 50}>
          Add a profile
        </Button>
      </div>
    </section>
  )
}
