import { builtInProfiles, type ExportProfile } from '../../core/model/export-profile.ts'
import { readOwnProfiles, writeOwnProfiles } from '../store/export-profiles.ts'
import type { Context, HandlersOf } from './context.ts'
import { found } from './found.ts'

const allProfiles = ({ database }: Pick<Context, 'database'>): ExportProfile[] => [
  ...builtInProfiles,
  ...readOwnProfiles(database),
]

/** The profile with this id. @throws AttestError `not_found` */
export const exportProfile = (context: Pick<Context, 'database'>, id: string): ExportProfile =>
  found('profile', allProfiles(context).find((profile) => profile.id === id) ?? null)

export const exportProfileHandlers = (context: Context): HandlersOf<'exportProfiles.list' | 'exportProfiles.set'> => ({
  'exportProfiles.list': () => allProfiles(context),
  'exportProfiles.set': ({ own }) => {
    writeOwnProfiles(context.database, own)
    context.tellChanged([])
    return allProfiles(context)
  },
})
