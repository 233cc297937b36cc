import { forgetClearance } from '../store/clearance.ts'
import { readHouseRules, writeHouseRules } from '../store/house-rules.ts'
import type { Context, HandlersOf } from './context.ts'

export const houseRulesHandlers = (context: Context): HandlersOf<'houseRules.get' | 'houseRules.set'> => {
  const { database } = context
  return {
    'houseRules.get': () => readHouseRules(database),
    'houseRules.set': (houseRules) => {
      database
        .transaction(() => {
          writeHouseRules(database, houseRules)
          forgetClearance(database, null)
        })
        .immediate()
      context.tellChanged([])
      return readHouseRules(database)
    },
  }
}
