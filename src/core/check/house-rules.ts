import { z } from 'zod'
import { AttestError } from '../errors.ts'
import type { Severity } from '../model/finding.ts'
import { type HouseRules, houseRulesSchema } from '../model/house-rules.ts'
import type { Parameter, Rule } from './rule.ts'

/** A rule as a house has it. */
export interface Setting {
  readonly on: boolean
  readonly severity: Severity
  readonly parameters: Readonly<Record<string, number | boolean>>
}

const fits = ({ value, least, most }: Parameter, given: number | boolean): boolean => {
  if (typeof value !== 'number' || typeof given !== 'number') return typeof value === typeof given
  return Number.isInteger(given) && given >= (least ?? given) && given <= (most ?? given)
}

/** How a house has a rule: its own setting where that fits the rule, the rule's where it says nothing. */
export const settingOf = (rule: Rule, { rules }: HouseRules): Setting => {
  const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined
  const given = setting?.parameters ?? {}
  const parameters = Object.entries(rule.parameters).map(([name, parameter]) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined
    return [name, own !== undefined && fits(parameter, own) ? own : parameter.value] as const
  })
  return {
    on: setting?.on ?? true,
    severity: setting?.severity ?? rule.severity,
    parameters: Object.fromEntries(parameters),
  }
}

/** What in house rules no rule knows, a sentence each: another version of Attest may have written them. */
export const misfitsOf = (houseRules: HouseRules, rules: readonly Rule[]): readonly string[] => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return Object.entries(houseRules.rules).flatMap(([id, { parameters = {} }]) => {
    const rule = byId.get(id)
    if (!rule) return [`There is no rule “${id}”.`]
    return Object.entries(parameters).flatMap(([name, value]) => {
      const parameter = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined
      if (!parameter) return [`The rule “${id}” has no parameter “${name}”.`]
      return fits(parameter, value) ? [] : [`“${String(value)}” does not fit “${name}” of the rule “${id}”.`]
    })
  })
}

const fileSchema = houseRulesSchema.unwrap().extend({ format: z.literal('attest house rules'), version: z.literal(1) })

/** House rules as the text of a JSON file. */
export const writeHouseRules = ({ rules, spellings }: HouseRules): string =>
  `${JSON.stringify({ format: 'attest house rules', version: 1, rules, spellings }, null, 2)}\n`

/**
 * Reads the text of a JSON file of house rules.
 * @throws AttestError `unreadable_file`
 */
export const readHouseRules = (text: string): HouseRules => {
  try {
    const { rules, spellings } = fileSchema.parse(JSON.parse(text))
    return { rules, spellings }
  } catch (error) {
    const message =
      'This is not a file of house rules that this version of Attest can read. The house rules stay as they are.'
    throw new AttestError('unreadable_file', message, { cause: error })
  }
}
