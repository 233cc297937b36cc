import type { HouseRules, RuleSetting } from '../model/house-rules.ts'

/** House rules with another setting for one rule; null: as the rule comes. */
export const withRuleSetting = (houseRules: HouseRules, id: string, setting: RuleSetting | null): HouseRules => {
  const { [id]: _, ...others } = houseRules.rules
  return { ...houseRules, rules: setting ? { ...others, [id]: setting } : others }
}
