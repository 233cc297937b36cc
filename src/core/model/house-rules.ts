import { z } from 'zod'
import { severitySchema } from './finding.ts'

/** What a house says about one rule; what it leaves out stays as the rule has it. */
export const ruleSettingSchema = z
  .object({
    on: z.boolean().optional(),
    severity: severitySchema.optional(),
    /** By the parameter's name: a number or yes and no. */
    parameters: z.record(z.string().max(100), z.union([z.number(), z.boolean()])).optional(),
  })
  .readonly()
export type RuleSetting = z.infer<typeof ruleSettingSchema>

/** A name or term as the house writes it, and what it is not to be written as. */
export const spellingSchema = z
  .object({
    preferred: z.string().trim().min(1).max(200),
    instead: z.array(z.string().trim().min(1).max(200)).min(1).max(50).readonly(),
  })
  .readonly()
export type Spelling = z.infer<typeof spellingSchema>

/** How a house wants its articles checked: settings by rule, and preferred spellings. */
export const houseRulesSchema = z
  .object({
    rules: z.record(z.string().max(100), ruleSettingSchema).readonly(),
    spellings: z.array(spellingSchema).max(10_000).readonly(),
  })
  .readonly()
export type HouseRules = z.infer<typeof houseRulesSchema>

/** Every rule as it comes. */
export const defaultHouseRules: HouseRules = { rules: {}, spellings: [] }
