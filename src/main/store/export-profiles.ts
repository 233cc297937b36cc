import type { Database } from 'better-sqlite3-multiple-ciphers'
import { type ExportProfile, ownProfilesSchema } from '../../core/model/export-profile.ts'
import { readSettingValue, writeSettingValue } from './setting.ts'

const name = 'exportProfiles'

/** The library's own export profiles; none where none were made, or where they cannot be read. */
export const readOwnProfiles = (database: Database): readonly ExportProfile[] => {
  const stored = readSettingValue(database, name)
  return stored === null ? [] : (ownProfilesSchema.safeParse(JSON.parse(stored)).data ?? [])
}

export const writeOwnProfiles = (database: Database, profiles: readonly ExportProfile[]): void =>
  writeSettingValue(database, name, JSON.stringify(profiles))
