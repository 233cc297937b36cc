import { createChecker } from '../../../src/core/check/checker.ts'
import { type Example, exampleArticle } from '../../../src/core/check/examples/example.ts'
import { exampleInput } from '../../../src/core/check/examples/example-input.ts'
import type { Rule } from '../../../src/core/check/rule.ts'
import type { Finding } from '../../../src/core/model/finding.ts'

/** What one rule finds in an example. */
export const checkedExample = (rule: Rule, example: Example): readonly Finding[] => {
  const { parameters = {}, spellings = [] } = exampleArticle(example)
  return createChecker({ rules: { [rule.id]: { parameters } }, spellings }, [rule]).check(exampleInput(example))
}
