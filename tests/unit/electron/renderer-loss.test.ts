import { expect, it } from 'vitest'
import { remedyFor } from '../../../src/main/electron/renderer-loss.ts'

it.each([
  ['crashed', [], 'open again'],
  ['oom', [], 'open again'],
  ['killed', [], 'open again'],
  ['abnormal-exit', [], 'open again'],
  ['a reason not known yet', [], 'open again'],
  ['crashed', [40_000], 'open again'],
  ['crashed', [39_999, 99_999], 'open again'],
  ['crashed', [40_001, 99_999], 'ask'],
  ['clean-exit', [99_997, 99_998, 99_999], 'nothing'],
  ['launch-failed', [], 'ask'],
  ['integrity-failure', [], 'ask'],
])('a window whose process has ended as “%s”, and before at %j: %s', (reason, earlier, remedy) => {
  expect(remedyFor(reason, earlier, 100_000)).toBe(remedy)
})
