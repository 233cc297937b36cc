import type { Database } from 'better-sqlite3-multiple-ciphers'
import { defaultHouseRules, type HouseRules, houseRulesSchema } from '../../core/model/house-rules.ts'
import { readSettingValue, writeSettingValue } from './setting.ts'

const name = 'houseRules'

/** The house rules of the library; every rule as it comes where none were set, or where they cannot be read. */
export const readHouseRules = (database: Database): HouseRules => {
  const stored = readSettingValue(database, name)
  if (stored === null) return defaultHouseRules
  const { data } = houseRulesSchema.safeParse(JSON.parse(stored))
  return data ?? defaultHouseRules
}

export const writeHouseRules = (database: Database, houseRules: HouseRules): void =>
  writeSettingValue(database, name, JSON.stringify(houseRules))
