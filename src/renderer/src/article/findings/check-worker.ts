import { type Checker, createChecker } from '../../../../core/check/checker.ts'
import type { CheckInput } from '../../../../core/check/input.ts'
import type { Finding } from '../../../../core/model/finding.ts'
import { answerQuestions } from '../session/worker-asker.ts'
import type { CheckQuestion } from './check-asker.ts'

let checker: Checker | null = null
let input: Partial<CheckInput> = {}

// Checks beside the thread that draws: one article at a time, read anew only where it differs.
answerQuestions(({ houseRules, changed }: CheckQuestion): readonly Finding[] => {
  if (houseRules || !checker) checker = createChecker(houseRules ?? undefined)
  input = houseRules ? changed : { ...input, ...changed }
  return checker.check(input as CheckInput)
})
