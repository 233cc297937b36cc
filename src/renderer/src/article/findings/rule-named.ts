import { allRules } from '../../../../core/check/rules.ts'
import type { Rule } from '../../../../core/check/rule.ts'

const rules: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]))

/** The rule of an id; undefined where another version of Attest had one of this name. */
export const ruleNamed = (id: string): Rule | undefined => rules.get(id)
